import type { ApplicationInfo } from './context.ts';

/** What there is without a desktop, as on the command line: nothing to show, nothing to register. */
export const noDesktop: Omit<ApplicationInfo, 'version' | 'electronVersion'> = {
  desktop: () => ({
    hasTray: false,
    reportsIdle: false,
    shortcuts: { toggle: 'off', add: 'off' },
    canStartAtLogin: false,
  }),
  openFolder: () => undefined,
  openWindow: () => undefined,
  openCompact: () => undefined,
  closeCompact: () => undefined,
};
