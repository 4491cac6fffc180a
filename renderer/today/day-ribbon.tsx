import './day-ribbon.css';
import { type RibbonStretch, toRibbon } from './ribbon.ts';

interface DayRibbonProps {
  stretches: readonly RibbonStretch[];
  on: string;
  dayStartsAt: string;
  timeZone: string;
}

/** The day at a glance; the list below says the same in words, so this is silent. */
export function DayRibbon({ stretches, ...day }: DayRibbonProps) {
  const { blocks, ticks } = toRibbon(stretches, day);
  return (
    <div className="ribbon" aria-hidden="true">
      <div className="ribbon-line">
        {blocks.map((block) => (
          <span
            key={block.id}
            className="ribbon-block"
            data-kind={block.kind}
            style={{ left: `${block.start * 100}%`, width: `${block.length * 100}%` }}
          />
        ))}
      </div>
      <div className="ribbon-hours">
        {ticks.map((tick) => (
          <span key={tick.at} style={{ left: `${tick.at * 100}%` }}>
            {tick.hour}
          </span>
        ))}
      </div>
    </div>
  );
}
