import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasDisplay, startDisplay } from '../../../main/launch/display.ts';

test('a display is an X server or a Wayland one; macOS and Windows always have one', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});

test('the display that is there is used, and left alone', async () => {
  const display = await startDisplay({ DISPLAY: ':77' });
  expect(display.env).toEqual({ DISPLAY: ':77' });
  await display.stop();
});

test.runIf(process.platform === 'linux')(
  'on Linux, virtual displays run side by side and end when stopped',
  async () => {
    const env = { PATH: process.env['PATH'] };
    const first = await startDisplay(env);
    const second = await startDisplay(env);
    const sockets = [first, second].map(({ env: { DISPLAY = '' } }) => `/tmp/.X11-unix/X${DISPLAY.slice(1)}`);
    try {
      expect(new Set(sockets).size).toBe(2);
      expect(sockets.map((socket) => existsSync(socket))).toEqual([true, true]);
    } finally {
      await first.stop();
      await second.stop();
    }
    expect(sockets.map((socket) => existsSync(socket))).toEqual([false, false]);
  },
);
