/** What the icon's badge says beside its shape: how much of the hour online is used, or that the timer waits. */
export type TrayBadge = { kind: 'ring'; share: number } | { kind: 'pause' } | null;

/** The places of assets/icons/tray-running.svg, of a side of 16. */
const side = 16;
const dot = { x: 12.75, y: 12.5, radius: 2.75 };
const ring = { radius: 2.35, width: 1.5 };
/** What is left of the hour: a shade of the ring. */
const trackAlpha = 0.3;
const bars = { width: 1.7, height: 5.6, gap: 1.1 };
const samples = 4;

export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Paints the badge over a running icon, in place of its dot: a ring that fills clockwise from the top with the time
 * online, or two bars. `bitmap` is BGRA with premultiplied alpha, `size` pixels a side; it is not changed.
 */
export function paintBadge(
  bitmap: Uint8Array,
  size: number,
  { badge, colour }: { badge: TrayBadge; colour: Colour },
): Uint8Array {
  const painted = Uint8Array.from(bitmap);
  if (!badge) return painted;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const at = (row * size + column) * 4;
      const point = { column, row, scale: side / size };
      erase(painted, at, coverage(point, isInDot));
      if (badge.kind === 'ring')
        blend(painted, at, { colour, alpha: trackAlpha * coverage(point, isInArc(1)) });
      const isPainted = badge.kind === 'pause' ? isInBars : isInArc(badge.share);
      blend(painted, at, { colour, alpha: coverage(point, isPainted) });
    }
  }
  return painted;
}

type Shape = (x: number, y: number) => boolean;

/** How much of a pixel a shape covers, 0 to 1, by looking at a few points of it. */
function coverage(
  { column, row, scale }: { column: number; row: number; scale: number },
  shape: Shape,
): number {
  let hits = 0;
  for (let down = 0; down < samples; down += 1)
    for (let across = 0; across < samples; across += 1)
      if (shape((column + (across + 0.5) / samples) * scale, (row + (down + 0.5) / samples) * scale))
        hits += 1;
  return hits / (samples * samples);
}

const isInDot: Shape = (x, y) => Math.hypot(x - dot.x, y - dot.y) <= dot.radius + 0.4;

const isInBars: Shape = (x, y) => {
  const across = Math.abs(x - dot.x);
  return (
    Math.abs(y - dot.y) <= bars.height / 2 && across >= bars.gap / 2 && across <= bars.gap / 2 + bars.width
  );
};

function isInArc(share: number): Shape {
  const fullTurn = 2 * Math.PI;
  return (x, y) => {
    const distance = Math.hypot(x - dot.x, y - dot.y);
    if (Math.abs(distance - ring.radius) > ring.width / 2) return false;
    const angle = (Math.atan2(x - dot.x, dot.y - y) + fullTurn) % fullTurn;
    return angle < share * fullTurn;
  };
}

function erase(bitmap: Uint8Array, at: number, alpha: number): void {
  for (let channel = 0; channel < 4; channel += 1)
    bitmap[at + channel] = Math.round((bitmap[at + channel] ?? 0) * (1 - alpha));
}

function blend(bitmap: Uint8Array, at: number, { colour, alpha }: { colour: Colour; alpha: number }): void {
  if (alpha === 0) return;
  const [red, green, blue] = colour;
  const over = [blue, green, red, 255];
  for (let channel = 0; channel < 4; channel += 1)
    bitmap[at + channel] = Math.round(
      (over[channel] ?? 0) * alpha + (bitmap[at + channel] ?? 0) * (1 - alpha),
    );
}
