export interface Preferences {
  theme: 'system' | 'light' | 'dark';
  /** Window size and place, as the window last told. */
  window: { x?: number; y?: number; width: number; height: number; maximized: boolean } | null;
  /** Folder last used in a dialog. */
  lastFolder: string | null;
  /** After how long without a key or the mouse an absence begins, 1 to 120. */
  idleMinutes: number;
  /** The channels on which nobody asks after an absence. */
  idleOffChannelIds: string[];
  /** Electron accelerators; null for none. */
  shortcuts: Record<ShortcutAction, string | null>;
  startAtLogin: boolean;
  /** When Ma journée is called to mind: `HH:MM` by the system's clock, on these days of the week (1 is Monday). */
  evening: { isOn: boolean; at: string; weekdays: number[] };
  /** What closing the window does where the desktop shows no tray. */
  closing: 'ask' | 'minimise' | 'quit';
}

export const shortcutActions = ['toggle', 'add'] as const;
export type ShortcutAction = (typeof shortcutActions)[number];

/** What the user may change of the preferences, any part of it. */
export type PreferencesDraft = Partial<Omit<Preferences, 'window' | 'lastFolder'>>;

/** `taken` by another program, `invalid` for this keyboard; `unsure` where the desktop lets nobody know (Wayland). */
export type ShortcutState = 'off' | 'active' | 'unsure' | 'taken' | 'invalid';

/** What this desktop can do, asked for each time. */
export interface DesktopSupport {
  /** False when the desktop shows no tray: closing the window then asks. */
  hasTray: boolean;
  /** False where the system does not say how long nobody has typed (some Wayland desktops). */
  reportsIdle: boolean;
  shortcuts: Record<ShortcutAction, ShortcutState>;
  canStartAtLogin: boolean;
}
