import { expect, test, vi } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';
import { translator } from '../../../main/language/catalogue.ts';
import { createMenuTemplate, type MenuActions } from '../../../main/shell/menu-template.ts';

const actions: MenuActions = {
  import: vi.fn<() => void>(),
  export: vi.fn<() => void>(),
  show: vi.fn<MenuActions['show']>(),
  edit: vi.fn<MenuActions['edit']>(),
  toggle: vi.fn<() => void>(),
  addSession: vi.fn<() => void>(),
  compact: vi.fn<() => void>(),
  openFolder: vi.fn<() => void>(),
  about: vi.fn<() => void>(),
};

function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}

function menuOf(platform: NodeJS.Platform, language: 'fr' | 'en', hasDeveloperItems = false) {
  return flatten(
    createMenuTemplate({ platform, translate: translator(language), hasDeveloperItems }, actions),
  );
}

function choose(items: readonly MenuItemConstructorOptions[], label: string): void {
  const item = items.find((candidate) => candidate.label === label);
  if (!item) throw new Error(`the menu has no "${label}"`);
  (item.click as () => void)();
}

test('every item has a word of ours, in both languages and on every system', () => {
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    for (const language of ['fr', 'en'] as const) {
      for (const item of menuOf(platform, language, true)) {
        if (item.type === 'separator') continue;
        expect(item.label).toMatch(/\S/);
        expect(item.label).not.toMatch(/^(menu|app)\./);
      }
    }
  }
});

test('French and English differ', () => {
  const words = (language: 'fr' | 'en') => menuOf('linux', language).map((item) => item.label);
  expect(words('fr')).toContain('Fichier');
  expect(words('en')).toContain('File');
});

test('the pages are one key away', () => {
  const deals = menuOf('linux', 'fr').find((item) => item.label === 'Affaires') ?? {};
  expect(deals.accelerator).toBe('CommandOrControl+3');
  (deals.click as () => void)();
  expect(actions.show).toHaveBeenCalledWith('deals');
});

test.each(['linux', 'win32', 'darwin'] as const)(
  'undo and redo are the page’s business on %s',
  (platform) => {
    const items = menuOf(platform, 'fr');
    choose(items, 'Annuler');
    expect(actions.edit).toHaveBeenLastCalledWith('undo');
    choose(items, 'Rétablir');
    expect(actions.edit).toHaveBeenLastCalledWith('redo');
    expect(items.map((item) => item.role)).not.toContain('undo');
  },
);

test('the timer has a menu of its own, and no two items the same keys', () => {
  const items = menuOf('linux', 'en');
  choose(items, 'Start or stop');
  choose(items, 'Add a session…');
  choose(items, 'Small timer');
  expect(actions.toggle).toHaveBeenCalledOnce();
  expect(actions.addSession).toHaveBeenCalledOnce();
  expect(actions.compact).toHaveBeenCalledOnce();
  const keys = items.flatMap((item) => item.accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the developer tools are for developing', () => {
  const roles = (hasDeveloperItems: boolean) =>
    menuOf('linux', 'fr', hasDeveloperItems).map((item) => item.role);
  expect(roles(true)).toContain('toggleDevTools');
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(false)).not.toContain('reload');
});
