import { app, dialog, Menu } from 'electron';
import type { Language } from '../journal/types.ts';
import { translator } from '../language/catalogue.ts';
import { sayFailure } from './dialogs.ts';
import type { JournalHost } from './journal-host.ts';
import { createMenuTemplate, type MenuActions } from './menu-template.ts';
import type { MainWindow } from './window.ts';

/** Runs something the user asked for outside the page; a refusal is said in a box. */
export type RunAction = (action: () => unknown) => void;

export function createRunAction(host: JournalHost, window: MainWindow): RunAction {
  return (action) => {
    void (async () => {
      try {
        await action();
      } catch (error) {
        await sayFailure(error, { window: window.current, language: host.language });
      }
    })();
  };
}

export interface MenuParts {
  host: JournalHost;
  window: MainWindow;
  actions: Pick<MenuActions, 'toggle' | 'addSession' | 'compact'>;
}

/** Puts the application's menu in place, in the language of the settings. */
export function showMenu({ host, window, actions }: MenuParts): void {
  const run = createRunAction(host, window);
  const template = createMenuTemplate(
    { platform: process.platform, translate: translator(host.language), hasDeveloperItems: !app.isPackaged },
    {
      // The page shows what an import would change before it is made.
      import: () => window.open('settings'),
      export: () => run(() => host.handlers['journal:export'](null)),
      show: (page) => window.open(page),
      edit: (action) => window.send('edit', { action }),
      ...actions,
      openFolder: () => run(() => host.handlers['folder:open'](null)),
      about: () => run(() => showAbout(host.language)),
    },
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

async function showAbout(language: Language): Promise<void> {
  const translate = translator(language);
  const versions = { version: app.getVersion(), electronVersion: process.versions.electron ?? '' };
  await dialog.showMessageBox({
    title: translate('menu.about'),
    message: translate('app.name'),
    detail: translate('menu.aboutDetail', versions),
  });
}
