import { useFormats, useTranslate } from '../ui/language.tsx';
import type { Times } from './timeline-drag.ts';

/** Writes times as they are shown or said while they change, by the zone's clock. */
export function useRangeText(timeZone: string): (key: 'range' | 'saved' | 'given', times: Times) => string {
  const translate = useTranslate();
  const formats = useFormats();
  const time = (ms: number) => formats.time(new Date(ms).toISOString(), timeZone);
  return (key, { startMs, endMs }) =>
    translate(`editing.timeline.${key}`, { start: time(startMs), end: time(endMs) });
}
