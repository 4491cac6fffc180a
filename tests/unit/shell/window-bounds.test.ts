import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitBounds, smallestWindow } from '../../../main/shell/window-bounds.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 1920, height: 1080 };

test('a first start is in the middle of the first display', () => {
  expect(fitBounds(null, [laptop, second])).toEqual({ x: 80, y: 63, width: 1280, height: 800 });
});

test('the window opens as it was left', () => {
  const saved = { x: 1500, y: 40, width: 1000, height: 700 };
  expect(fitBounds(saved, [laptop, second])).toEqual(saved);
});

test('a display that has gone puts it back on the first, at its size', () => {
  const saved = { x: 1500, y: 40, width: 1000, height: 700 };
  expect(fitBounds(saved, [laptop])).toEqual({ x: 220, y: 113, width: 1000, height: 700 });
});

test('a window half outside is brought back', () => {
  expect(fitBounds({ x: -500, y: -10, width: 1000, height: 700 }, [laptop])).toEqual({
    x: 0,
    y: 25,
    width: 1000,
    height: 700,
  });
});

test('whatever was kept, the window is whole on a display', () => {
  const number = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(fc.record({ x: number, y: number, width: number, height: number }), (saved) => {
      const bounds = fitBounds(saved, [laptop, second]);
      const area = [laptop, second].find(
        (candidate) =>
          bounds.x >= candidate.x &&
          bounds.y >= candidate.y &&
          bounds.x + bounds.width <= candidate.x + candidate.width &&
          bounds.y + bounds.height <= candidate.y + candidate.height,
      );
      expect(area).toBeDefined();
      expect(bounds.width).toBeGreaterThanOrEqual(smallestWindow.width);
      expect(bounds.height).toBeGreaterThanOrEqual(smallestWindow.height);
    }),
  );
});
