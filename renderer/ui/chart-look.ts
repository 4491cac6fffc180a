import { type RefObject, useEffect, useState } from 'react';

/** The theme as a canvas needs it: colours and type read from the page's own custom properties. */
export interface ChartLook {
  ink: string;
  page: string;
  online: string;
  irl: string;
  hatched: CanvasPattern | string;
  hairline: string;
  fontFamily: string;
  fontSizePx: number;
  isMotionReduced: boolean;
}

const watchedQueries = [
  '(prefers-color-scheme: dark)',
  '(prefers-reduced-motion: reduce)',
  '(forced-colors: active)',
];

/** The look of the theme now; null until the element is there and the fonts are. Changes with the theme and the text size. */
export function useChartLook(element: RefObject<HTMLElement | null>): ChartLook | null {
  const [look, setLook] = useState<ChartLook | null>(null);
  useEffect(() => {
    let isWatching = true;
    const read = () => {
      if (isWatching && element.current) setLook(toChartLook(element.current));
    };
    void document.fonts.ready.then(read);
    const theme = new MutationObserver(read);
    theme.observe(document.documentElement, { attributes: true });
    const queries = watchedQueries.map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', read);
    return () => {
      isWatching = false;
      theme.disconnect();
      for (const query of queries) query.removeEventListener('change', read);
    };
  }, [element]);
  return look;
}

function toChartLook(element: HTMLElement): ChartLook {
  const style = getComputedStyle(element);
  const irl = style.getPropertyValue('--irl').trim();
  return {
    ink: style.color,
    page: style.getPropertyValue('--page').trim(),
    online: style.getPropertyValue('--online').trim(),
    irl,
    hatched: createHatching(irl) ?? irl,
    hairline: style.getPropertyValue('--hairline').trim(),
    fontFamily: style.fontFamily,
    fontSizePx: Number.parseFloat(style.fontSize),
    isMotionReduced: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

const tilePx = 6;

/** Slanted strokes on nothing: real life, told apart from online without colour. */
function createHatching(colour: string): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = tilePx;
  tile.height = tilePx;
  const context = tile.getContext('2d');
  if (!context) return null;
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  // Three strokes, so that the corners of one tile meet those of the next.
  for (const shift of [-tilePx, 0, tilePx]) {
    context.moveTo(shift, tilePx);
    context.lineTo(shift + tilePx, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat');
}
