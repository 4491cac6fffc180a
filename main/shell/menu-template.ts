import type { MenuItemConstructorOptions } from 'electron';
import { pages, type Page } from '../contract/events.ts';
import type { Translate } from '../language/catalogue.ts';

export interface MenuActions {
  import: () => void;
  export: () => void;
  show: (page: Page) => void;
  edit: (action: 'undo' | 'redo') => void;
  toggle: () => void;
  addSession: () => void;
  compact: () => void;
  openFolder: () => void;
  about: () => void;
}

export interface MenuOptions {
  platform: NodeJS.Platform;
  translate: Translate;
  /** Reloading and the developer tools, while developing. */
  hasDeveloperItems: boolean;
}

/** The application's menu; its words are ours, because Electron's are English everywhere. */
export function createMenuTemplate(options: MenuOptions, actions: MenuActions): MenuItemConstructorOptions[] {
  const isMac = options.platform === 'darwin';
  return [
    ...(isMac ? [macMenu(options, actions)] : []),
    fileMenu(options, actions),
    editMenu(options, actions),
    timerMenu(options, actions),
    viewMenu(options, actions),
    ...(isMac ? [{ label: options.translate('menu.window'), role: 'windowMenu' } as const] : []),
    helpMenu(options, actions),
  ];
}

function macMenu({ translate }: MenuOptions, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: translate('app.name'),
    submenu: [
      { label: translate('menu.about'), click: actions.about },
      { type: 'separator' },
      { label: translate('menu.hide'), role: 'hide' },
      { label: translate('menu.hideOthers'), role: 'hideOthers' },
      { label: translate('menu.unhide'), role: 'unhide' },
      { type: 'separator' },
      { label: translate('menu.quit'), role: 'quit' },
    ],
  };
}

function fileMenu({ platform, translate }: MenuOptions, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: translate('menu.file'),
    submenu: [
      { label: translate('menu.import'), accelerator: 'CommandOrControl+O', click: actions.import },
      { label: translate('menu.export'), accelerator: 'CommandOrControl+Shift+S', click: actions.export },
      { type: 'separator' },
      { label: translate('menu.closeWindow'), role: 'close' },
      ...(platform === 'darwin'
        ? []
        : [{ label: translate('menu.quit'), role: 'quit', accelerator: 'Control+Q' } as const]),
    ],
  };
}

/** Undo is of the text being typed, else of the journal: the page knows where the user is. */
function editMenu({ platform, translate }: MenuOptions, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: translate('menu.edit'),
    submenu: [
      {
        label: translate('menu.undo'),
        accelerator: 'CommandOrControl+Z',
        click: () => actions.edit('undo'),
      },
      {
        label: translate('menu.redo'),
        accelerator: platform === 'win32' ? 'Control+Y' : 'CommandOrControl+Shift+Z',
        click: () => actions.edit('redo'),
      },
      { type: 'separator' },
      { label: translate('menu.cut'), role: 'cut' },
      { label: translate('menu.copy'), role: 'copy' },
      { label: translate('menu.paste'), role: 'paste' },
      { label: translate('menu.selectAll'), role: 'selectAll' },
    ],
  };
}

function timerMenu({ translate }: MenuOptions, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: translate('menu.timer'),
    submenu: [
      { label: translate('menu.toggle'), accelerator: 'CommandOrControl+Enter', click: actions.toggle },
      { label: translate('menu.addSession'), accelerator: 'CommandOrControl+N', click: actions.addSession },
      { type: 'separator' },
      { label: translate('menu.compact'), accelerator: 'CommandOrControl+Shift+T', click: actions.compact },
    ],
  };
}

function viewMenu(
  { translate, hasDeveloperItems }: MenuOptions,
  actions: MenuActions,
): MenuItemConstructorOptions {
  return {
    label: translate('menu.view'),
    submenu: [
      ...pages.map((page, index) => ({
        label: translate(`app.page.${page}`),
        accelerator: `CommandOrControl+${index + 1}`,
        click: () => actions.show(page),
      })),
      { type: 'separator' },
      { label: translate('menu.zoomIn'), role: 'zoomIn' },
      { label: translate('menu.zoomOut'), role: 'zoomOut' },
      { label: translate('menu.resetZoom'), role: 'resetZoom' },
      { type: 'separator' },
      { label: translate('menu.fullScreen'), role: 'togglefullscreen' },
      ...(hasDeveloperItems ? developerItems(translate) : []),
    ],
  };
}

function developerItems(translate: Translate): MenuItemConstructorOptions[] {
  return [
    { type: 'separator' },
    { label: translate('menu.reload'), role: 'reload' },
    { label: translate('menu.developerTools'), role: 'toggleDevTools' },
  ];
}

function helpMenu({ platform, translate }: MenuOptions, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: translate('menu.help'),
    role: 'help',
    submenu: [
      { label: translate('menu.openFolder'), click: actions.openFolder },
      ...(platform === 'darwin' ? [] : [{ label: translate('menu.about'), click: actions.about }]),
    ],
  };
}
