import type { CommandContext, Handlers } from './context.ts';

type WindowCommand = 'compact:open' | 'compact:close' | 'window:open';

/** The commands of the windows themselves: the small timer, and the main window from it. */
export function windowCommands({ application }: CommandContext): Handlers<WindowCommand> {
  return {
    'compact:open': () => {
      application.openCompact();
      return null;
    },
    'compact:close': () => {
      application.closeCompact();
      return null;
    },
    'window:open': () => {
      application.openWindow();
      return null;
    },
  };
}
