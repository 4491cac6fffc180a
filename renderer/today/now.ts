import { useEffect, useState } from 'react';

const secondMs = 1000;

/** The present instant, again at each whole `everyMs` after `sinceMs`, and not at all while the window is hidden. */
export function useNow(sinceMs: number, everyMs: number = secondMs): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    let timer: number | undefined;
    const tick = () => {
      const ms = Date.now();
      setNowMs(ms);
      const sinceLastMs = (((ms - sinceMs) % everyMs) + everyMs) % everyMs;
      timer = window.setTimeout(tick, everyMs - sinceLastMs);
    };
    const follow = () => {
      window.clearTimeout(timer);
      if (document.visibilityState === 'visible') tick();
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [sinceMs, everyMs]);
  return nowMs;
}
