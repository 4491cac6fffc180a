import { nativeTheme } from 'electron';
import type { Preferences } from '../contract/preferences.ts';

/** The page's background, so that a window does not flash white before its page is drawn. */
const background = { light: '#FBF8F3', dark: '#171613' };

export function applyTheme(theme: Preferences['theme']): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
}

export function windowBackground(): string {
  return nativeTheme.shouldUseDarkColors ? background.dark : background.light;
}
