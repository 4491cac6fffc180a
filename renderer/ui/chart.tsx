import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartData,
  type ChartOptions,
  type Plugin,
} from 'chart.js';
import { useMemo, useRef } from 'react';
import { Bar } from 'react-chartjs-2';
import type { ChannelKind } from '../../main/journal/types.ts';
import { type ChartLook, useChartLook } from './chart-look.ts';
import './chart.css';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

interface Measure {
  value: number;
  /** The value as it is written at the end of its bar. */
  text: string;
}

export interface PairedBar {
  id: string;
  name: string;
  kind: ChannelKind;
  start: Measure;
  end: Measure;
}

interface PairedBarsProps {
  bars: readonly PairedBar[];
  startTitle: string;
  endTitle: string;
  /** The same in words, for those who do not see the bars. */
  summary: string;
}

/** Two measures of the same rows, back to back around their names: what was given on one side, what came back on the other. */
export function PairedBars({ bars, startTitle, endTitle, summary }: PairedBarsProps) {
  const container = useRef<HTMLDivElement>(null);
  const look = useChartLook(container);
  return (
    <div
      className="paired-bars"
      role="img"
      aria-label={summary}
      ref={container}
      style={{ '--rows': bars.length } as React.CSSProperties}
    >
      <p className="paired-bars-title paired-bars-start">{startTitle}</p>
      <p className="paired-bars-title paired-bars-end">{endTitle}</p>
      <div className="paired-bars-canvas paired-bars-start">
        {look && <Side bars={bars} side="start" look={look} />}
      </div>
      <ul className="paired-bars-names">
        {bars.map((bar) => (
          <li key={bar.id} data-kind={bar.kind}>
            <span>{bar.name}</span>
          </li>
        ))}
      </ul>
      <div className="paired-bars-canvas paired-bars-end">
        {look && <Side bars={bars} side="end" look={look} />}
      </div>
    </div>
  );
}

interface SideProps {
  bars: readonly PairedBar[];
  side: 'start' | 'end';
  look: ChartLook;
}

function Side({ bars, side, look }: SideProps) {
  const data = useMemo(() => toData(bars, side, look), [bars, side, look]);
  const options = useMemo(() => toOptions(bars, side, look), [bars, side, look]);
  // The look is part of the key: chart.js keeps the plugins it was made with.
  const plugins = useMemo(() => [createValueLabels(bars, side, look)], [bars, side, look]);
  const key = `${look.ink}${look.fontSizePx}${bars.map((bar) => bar.id + bar[side].text).join()}`;
  return (
    <Bar key={key} data={data} options={options} plugins={plugins} role="presentation" aria-hidden="true" />
  );
}

function toData(bars: readonly PairedBar[], side: 'start' | 'end', look: ChartLook): ChartData<'bar'> {
  return {
    labels: bars.map((bar) => bar.name),
    datasets: [
      {
        data: bars.map((bar) => bar[side].value),
        backgroundColor: bars.map((bar) => (bar.kind === 'online' ? look.online : look.hatched)),
        borderColor: bars.map((bar) => (bar.kind === 'online' ? look.online : look.irl)),
        borderWidth: 1.5,
        borderRadius: 2,
        barThickness: Math.round(look.fontSizePx * 1.2),
      },
    ],
  };
}

/** Between the end of a bar and its value. */
const labelGapPx = 8;

function toOptions(bars: readonly PairedBar[], side: 'start' | 'end', look: ChartLook): ChartOptions<'bar'> {
  const longest = Math.max(...bars.map((bar) => bar[side].value), 1);
  const labelRoomPx = labelGapPx + Math.max(...bars.map((bar) => toWidthPx(bar[side].text, look))) + 2;
  return {
    indexAxis: 'y',
    responsive: true,
    maintainAspectRatio: false,
    animation: look.isMotionReduced ? false : { duration: 160 },
    events: [],
    layout: { padding: side === 'start' ? { left: labelRoomPx } : { right: labelRoomPx } },
    scales: {
      x: {
        reverse: side === 'start',
        min: 0,
        max: longest,
        border: { display: false },
        grid: { color: look.hairline, drawTicks: false, lineWidth: 1 },
        ticks: { display: false, stepSize: longest / 2 },
      },
      y: { display: false },
    },
  };
}

function toFont(look: ChartLook): string {
  return `500 ${look.fontSizePx}px ${look.fontFamily}`;
}

function toWidthPx(text: string, look: ChartLook): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return text.length * look.fontSizePx;
  context.font = toFont(look);
  return context.measureText(text).width;
}

/** Writes each value at the end of its bar, so that no axis needs reading. */
function createValueLabels(
  bars: readonly PairedBar[],
  side: 'start' | 'end',
  look: ChartLook,
): Plugin<'bar'> {
  return {
    id: 'value-labels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = toFont(look);
      ctx.fillStyle = look.ink;
      // A rim of the page's own colour keeps the grid from running through the figures.
      ctx.strokeStyle = look.page;
      ctx.lineWidth = 6;
      ctx.lineJoin = 'round';
      ctx.textBaseline = 'middle';
      ctx.textAlign = side === 'start' ? 'right' : 'left';
      chart.getDatasetMeta(0).data.forEach((element, index) => {
        const gap = side === 'start' ? -labelGapPx : labelGapPx;
        const text = bars[index]?.[side].text ?? '';
        ctx.strokeText(text, element.x + gap, element.y);
        ctx.fillText(text, element.x + gap, element.y);
      });
      ctx.restore();
    },
  };
}
