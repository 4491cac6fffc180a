/** The part of a key press that an accelerator is made of. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Keys by what Electron calls them; letters and digits are named by themselves. */
const namedKeys: Record<string, string> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
};

/**
 * The Electron accelerator of a key press; null while it is none: a modifier alone, or a key that would be taken from
 * every other program (one without Ctrl, Alt or ⌘, but for the function keys).
 */
export function toAccelerator(press: KeyPress, isMac: boolean): string | null {
  const key = toKeyName(press);
  if (key === null) return null;
  const command = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey && 'Control' : press.metaKey && 'Super';
  const parts = [
    command && 'CommandOrControl',
    other,
    press.altKey && 'Alt',
    press.shiftKey && 'Shift',
  ].filter((part) => part !== false);
  const isBare = !command && !other && !press.altKey;
  if (isBare && !/^F\d+$/.test(key)) return null;
  return [...parts, key].join('+');
}

function toKeyName({ key, code }: KeyPress): string | null {
  // By the place of the key: with Alt or Shift, `key` is another sign.
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (letter) return /^[a-z]$/i.test(key) ? key.toUpperCase() : letter;
  if (digit) return digit;
  if (/^F\d{1,2}$/.test(key)) return key;
  return namedKeys[key] ?? null;
}

const macSigns: Record<string, string> = {
  CommandOrControl: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Shift: '⇧',
};

/** An accelerator as the keyboard names its keys: `Ctrl + Alt + R`, `⌘⌥R`. */
export function toKeyText(accelerator: string, isMac: boolean): string {
  const parts = accelerator.split('+');
  if (isMac) return parts.map((part) => macSigns[part] ?? part).join('');
  return parts.map((part) => (part === 'CommandOrControl' || part === 'Control' ? 'Ctrl' : part)).join(' + ');
}
