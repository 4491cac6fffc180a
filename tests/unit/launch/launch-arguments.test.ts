import { expect, test } from 'vitest';
import { toLaunchArguments } from '../../../main/launch/launch-arguments.ts';

test('root on Linux has no sandbox, and is told', () => {
  const { args, notices } = toLaunchArguments({ platform: 'linux', isRoot: true, env: { DISPLAY: ':0' } });
  expect(args).toEqual(['--no-sandbox']);
  expect(notices.join('')).toContain('--no-sandbox');
});

test('an ordinary account keeps the sandbox', () => {
  const env = { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' };
  expect(toLaunchArguments({ platform: 'linux', isRoot: false, env })).toEqual({ args: [], notices: [] });
  expect(toLaunchArguments({ platform: 'darwin', isRoot: true, env: {} })).toEqual({ args: [], notices: [] });
});

test('without an X server Wayland is asked for', () => {
  const { args } = toLaunchArguments({
    platform: 'linux',
    isRoot: false,
    env: { WAYLAND_DISPLAY: 'wayland-0' },
  });
  expect(args).toEqual(['--ozone-platform=wayland']);
});
