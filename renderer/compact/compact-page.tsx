import { Maximize2, Play, Square, X } from 'lucide-react';
import type { TimerView } from '../../main/contract/views.ts';
import { useCommand, useView } from '../bridge.ts';
import { runningKind } from '../today/running-time.ts';
import { systemTimeZone } from '../today/local-time.ts';
import { useWorkedMs } from '../today/worked-time.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import './compact-page.css';

/** The small timer that stays above other windows: what runs, for how long, and the one thing to do. */
export function CompactPage() {
  const translate = useTranslate();
  const view = useView('viewTimer', null);
  const openWindow = useCommand('openWindow');
  const close = useCommand('closeCompact');
  if (!view.data) return null;
  return (
    <main className="compact">
      <title>{translate('timer.compact.title')}</title>
      <header className="compact-bar">
        <What view={view.data} />
        <IconButton
          icon={Maximize2}
          label={translate('timer.compact.open')}
          onPress={() => openWindow.mutate(null)}
        />
        <IconButton icon={X} label={translate('timer.compact.close')} onPress={() => close.mutate(null)} />
      </header>
      <Deed view={view.data} />
    </main>
  );
}

function What({ view }: { view: TimerView }) {
  const translate = useTranslate();
  const { running } = view;
  const channel = view.channels.find(({ id }) => id === running?.channelId);
  const kind = runningKind(view);
  if (!running || !channel || !kind)
    return <h1 className="compact-what soft">{translate('timer.compact.idle')}</h1>;
  return (
    <h1 className="compact-what">
      <KindMark kind={kind} />
      <span>
        {channel.name} <span className="soft">{translate(`app.activity.${running.activity}`)}</span>
      </span>
    </h1>
  );
}

function Deed({ view }: { view: TimerView }) {
  const translate = useTranslate();
  const formats = useFormats();
  const workedMs = useWorkedMs(view);
  const start = useCommand('startTimer');
  const stop = useCommand('stopTimer');
  const { running } = view;
  const latest = view.recent[0];
  const first = latest && view.channels.find(({ id }) => id === latest.channelId);
  const { away } = running ?? {};
  const isAsked = !away && view.question !== null;
  return (
    <div className="compact-deed" data-kind={runningKind(view) ?? 'none'}>
      {running && (
        <p className="compact-time" role="timer" aria-label={translate('today.timer.elapsed')}>
          {formats.clock(workedMs)}
        </p>
      )}
      {running && (
        <Button look="primary" icon={Square} onPress={() => stop.mutate(null)} isPending={stop.isPending}>
          {translate('today.timer.stop')}
        </Button>
      )}
      {!running && latest && first && (
        <Button look="primary" icon={Play} onPress={() => start.mutate(latest)} isPending={start.isPending}>
          <span className="compact-again">{translate('timer.compact.again', { channel: first.name })}</span>
        </Button>
      )}
      {away && (
        <p className="compact-note soft small">
          {translate('timer.paused', { time: formats.time(away.sinceAt, systemTimeZone()) })}
        </p>
      )}
      {isAsked && <p className="compact-note soft small">{translate('timer.compact.asked')}</p>}
    </div>
  );
}
