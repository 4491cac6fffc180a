import { expect, test } from 'vitest';
import { toDownloadFailure, toInstallerEnv } from '../../../main/launch/electron-download.ts';

test('a failed download gives the first line of its reason', () => {
  const outcome = { exitCode: 1, stdout: '', stderr: 'TypeError: fetch failed\n    at somewhere\n' };
  expect(toDownloadFailure(outcome, false)).toMatch(
    /^Electron \d+\.\d+\.\d+ could not be downloaded: TypeError: fetch failed\.$/,
  );
  expect(toDownloadFailure({ ...outcome, stderr: '' }, false)).toContain('its installer ended with 1');
});

test('a network that says nothing is named as such', () => {
  expect(toDownloadFailure({ exitCode: null, stdout: '', stderr: '' }, true)).toContain(
    'nothing arrived for 20 seconds',
  );
});

test('the installer writes its temporary files where they are watched', () => {
  expect(toInstallerEnv({ HOME: '/home/someone', TMPDIR: '/tmp' }, '/watched')).toEqual({
    HOME: '/home/someone',
    TMPDIR: '/watched',
    TMP: '/watched',
    TEMP: '/watched',
  });
});
