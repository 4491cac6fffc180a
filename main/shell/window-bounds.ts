export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SavedBounds {
  x?: number;
  y?: number;
  width: number;
  height: number;
}

export const smallestWindow = { width: 720, height: 560 };
const usualWindow = { width: 1280, height: 800 };

/**
 * Where the window opens: as it was left, made to fit the work area of the display it is on. A display that has gone
 * since, or no place kept, puts it in the middle of the first one.
 */
export function fitBounds(
  saved: SavedBounds | null,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const wanted = saved ?? usualWindow;
  const area = saved ? (areaOf(saved, workAreas) ?? workAreas[0]) : workAreas[0];
  const width = clamp(wanted.width, smallestWindow.width, area.width);
  const height = clamp(wanted.height, smallestWindow.height, area.height);
  const isPlaced = saved?.x !== undefined && saved.y !== undefined && areaOf(saved, workAreas) !== null;
  const x = isPlaced ? (saved.x ?? 0) : area.x + Math.round((area.width - width) / 2);
  const y = isPlaced ? (saved.y ?? 0) : area.y + Math.round((area.height - height) / 2);
  return {
    x: clamp(x, area.x, area.x + area.width - width),
    y: clamp(y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

/** The area that shows most of the window; null when none shows any. */
function areaOf({ x, y, width, height }: SavedBounds, workAreas: readonly Rectangle[]): Rectangle | null {
  if (x === undefined || y === undefined) return null;
  const shown = workAreas.map((area) => {
    const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
    const down = Math.min(y + height, area.y + area.height) - Math.max(y, area.y);
    return { area, size: across > 0 && down > 0 ? across * down : 0 };
  });
  const best = shown.sort((a, b) => b.size - a.size)[0];
  return best && best.size > 0 ? best.area : null;
}

/** On a display smaller than the smallest window, the smallest window wins. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
