import { expect, test } from 'vitest';
import { IdleReport } from '../../../main/shell/idle-report.ts';

const wayland = { XDG_SESSION_TYPE: 'wayland' };

function afterReadings(environment: Record<string, string>, readings: readonly number[]): IdleReport {
  const report = new IdleReport(environment);
  for (const seconds of readings) report.read(seconds);
  return report;
}

test('seconds become ms', () => {
  expect(new IdleReport({}).read(90)).toBe(90_000);
});

test.each([-1, Number.NaN])('%d says nothing, until a reading does', (nothing) => {
  const report = new IdleReport({});
  expect(report.read(nothing)).toBeNull();
  expect(report.isWorking).toBe(false);
  expect(report.read(3)).toBe(3000);
  expect(report.isWorking).toBe(true);
});

test('a Wayland session that only ever says 0 reports nothing; one other reading and it does', () => {
  const zeros = Array.from({ length: 40 }, () => 0);
  expect(afterReadings(wayland, zeros.slice(1)).isWorking).toBe(true);
  expect(afterReadings(wayland, zeros).isWorking).toBe(false);
  expect(afterReadings({ WAYLAND_DISPLAY: 'wayland-0' }, zeros).read(0)).toBeNull();
  expect(afterReadings(wayland, [...zeros, 4]).isWorking).toBe(true);
  expect(afterReadings(wayland, [4, ...zeros]).isWorking).toBe(false);
});

test('elsewhere somebody may simply be typing', () => {
  expect(
    afterReadings(
      { XDG_SESSION_TYPE: 'x11' },
      Array.from({ length: 30 }, () => 0),
    ).isWorking,
  ).toBe(true);
});
