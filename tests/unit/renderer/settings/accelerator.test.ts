import { describe, expect, it } from 'vitest';
import { type KeyPress, toAccelerator, toKeyText } from '../../../../renderer/settings/accelerator.ts';

function press(key: string, code: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers };
}

describe('an accelerator', () => {
  it.each([
    [press('r', 'KeyR', { ctrlKey: true, altKey: true }), 'CommandOrControl+Alt+R'],
    // AZERTY: the key at the place of Q writes A.
    [press('a', 'KeyQ', { ctrlKey: true }), 'CommandOrControl+A'],
    // With Alt the key writes another sign: its place says which it is.
    [press('€', 'KeyE', { ctrlKey: true, altKey: true }), 'CommandOrControl+Alt+E'],
    [press('&', 'Digit1', { ctrlKey: true }), 'CommandOrControl+1'],
    [press('F9', 'F9'), 'F9'],
    [press('F10', 'F10', { shiftKey: true }), 'Shift+F10'],
    [press(' ', 'Space', { ctrlKey: true }), 'CommandOrControl+Space'],
    [press('ArrowUp', 'ArrowUp', { metaKey: true, shiftKey: true }), 'Super+Shift+Up'],
  ])('%j', (given, expected) => {
    expect(toAccelerator(given, false)).toBe(expected);
  });

  it('on a Mac, ⌘ is the command key and Control another', () => {
    expect(toAccelerator(press('r', 'KeyR', { metaKey: true, altKey: true }), true)).toBe(
      'CommandOrControl+Alt+R',
    );
    expect(toAccelerator(press('r', 'KeyR', { ctrlKey: true }), true)).toBe('Control+R');
  });

  it.each([
    press('Control', 'ControlLeft', { ctrlKey: true }),
    press('r', 'KeyR'),
    press('R', 'KeyR', { shiftKey: true }),
    press('Dead', 'BracketLeft', { ctrlKey: true }),
  ])('none of %j', (given) => {
    expect(toAccelerator(given, false)).toBeNull();
  });

  it('is shown as the keyboard names its keys', () => {
    expect(toKeyText('CommandOrControl+Alt+R', false)).toBe('Ctrl + Alt + R');
    expect(toKeyText('CommandOrControl+Alt+R', true)).toBe('⌘⌥R');
  });
});
