import { expect, test } from 'vitest';
import { paintBadge, type TrayBadge } from '../../../main/shell/tray-badge.ts';

const size = 44;
const colour = [0xa8, 0x48, 0x0f] as const;
const empty = new Uint8Array(size * size * 4);

function paint(badge: TrayBadge, bitmap: Uint8Array = empty): Uint8Array {
  return paintBadge(bitmap, size, { badge, colour });
}

/** How much ink there is: the sum of all alphas. */
function ink(bitmap: Uint8Array): number {
  let sum = 0;
  for (let at = 3; at < bitmap.length; at += 4) sum += bitmap[at] ?? 0;
  return sum;
}

test('without a badge the picture stays as it is', () => {
  const picture = empty.slice().fill(7);
  expect(paint(null, picture)).toEqual(picture);
});

test('the ring grows with every one of its twelve steps', () => {
  const inks = Array.from({ length: 13 }, (_, step) => ink(paint({ kind: 'ring', share: step / 12 })));
  expect(inks[0]).toBeGreaterThan(0);
  for (let step = 1; step <= 12; step += 1) expect(inks[step]).toBeGreaterThan(inks[step - 1] ?? 0);
});

test('the ring begins at the top and turns clockwise', () => {
  const quarter = paint({ kind: 'ring', share: 3 / 12 });
  const alphaAt = (x: number, y: number) =>
    quarter[(Math.floor((y * size) / 16) * size + Math.floor((x * size) / 16)) * 4 + 3] ?? 0;
  const diagonal = 2.35 * Math.SQRT1_2;
  expect(alphaAt(12.75 + diagonal, 12.5 - diagonal)).toBeGreaterThan(200);
  // What is left is a shade only.
  expect(alphaAt(12.75 - diagonal, 12.5 - diagonal)).toBeLessThan(100);
  expect(alphaAt(12.75 - diagonal, 12.5 + diagonal)).toBeLessThan(100);
  expect(alphaAt(12.75, 12.5)).toBe(0);
});

test('the colour is laid down as blue, green, red with premultiplied alpha', () => {
  const full = paint({ kind: 'ring', share: 1 });
  let solid = 0;
  for (let at = 0; at < full.length; at += 4) {
    const alpha = full[at + 3] ?? 0;
    for (let channel = 0; channel < 3; channel += 1) expect(full[at + channel]).toBeLessThanOrEqual(alpha);
    if (alpha !== 255) continue;
    solid += 1;
    expect(full.slice(at, at + 3)).toEqual(Uint8Array.of(0x0f, 0x48, 0xa8));
  }
  expect(solid).toBeGreaterThan(20);
});

test('paused is another shape than running, without any colour: two bars where the dot was', () => {
  const white = empty.slice().fill(255);
  const paused = paintBadge(white, size, { badge: { kind: 'pause' }, colour: [0, 0, 0] });
  const at = (x: number, y: number) => (Math.floor((y * size) / 16) * size + Math.floor((x * size) / 16)) * 4;
  // The gap between the bars is erased, the bars are ink.
  expect(paused[at(12.75, 12.5) + 3]).toBe(0);
  expect(paused.slice(at(11.35, 12.5), at(11.35, 12.5) + 4)).toEqual(Uint8Array.of(0, 0, 0, 255));
  expect(paused.slice(at(14.15, 12.5), at(14.15, 12.5) + 4)).toEqual(Uint8Array.of(0, 0, 0, 255));
});

test('the picture given is not changed', () => {
  const picture = empty.slice();
  paint({ kind: 'pause' }, picture);
  expect(picture).toEqual(empty);
});
