import { Play } from 'lucide-react';
import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { TimerView } from '../../main/contract/views.ts';
import { activitiesOf } from '../../main/journal/activity.ts';
import { type Activity, type Channel, type ChannelKind, channelKinds } from '../../main/journal/types.ts';
import { useCommand } from '../bridge.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Menu } from '../ui/menu.tsx';
import { toOfferedChannels, toOfferedRecent } from './channel-choice.ts';
import './start-panel.css';

interface StartPanelProps {
  view: TimerView;
  onStarted?: () => void;
}

/** Two clicks start what one does: the channel, then the activity; one click takes up what was done before. */
export function StartPanel({ view, onStarted }: StartPanelProps) {
  const start = useCommand('startTimer');
  const begin = (channelId: string, activity: Activity) =>
    start.mutate({ channelId, activity }, { onSuccess: () => onStarted?.() });
  return (
    <div className="start-panel">
      <Recent view={view} onStart={begin} />
      <div className="start-kinds">
        {channelKinds.map((kind) => (
          <KindChoice key={kind} kind={kind} view={view} onStart={begin} />
        ))}
      </div>
    </div>
  );
}

interface ChoiceProps {
  view: TimerView;
  onStart: (channelId: string, activity: Activity) => void;
}

function Recent({ view, onStart }: ChoiceProps) {
  const id = useId();
  const translate = useTranslate();
  const recent = toOfferedRecent(view);
  const channels = new Map(view.channels.map((channel) => [channel.id, channel]));
  if (recent.length === 0) return null;
  return (
    <div className="start-recent">
      <p className="start-title" id={id}>
        {translate('today.start.recent')}
      </p>
      <ul aria-labelledby={id}>
        {recent.map(({ channelId, activity }) => {
          const channel = channels.get(channelId);
          if (!channel) return null;
          return (
            <li key={`${channelId} ${activity}`}>
              <AriaButton className="start-again" onPress={() => onStart(channelId, activity)}>
                <Play size={14} strokeWidth={2} aria-hidden="true" />
                <KindMark kind={channel.kind} />
                {translate('today.start.recentItem', {
                  channel: channel.name,
                  activity: translate(`app.activity.${activity}`).toLocaleLowerCase(),
                })}
              </AriaButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function KindChoice({ kind, view, onStart }: ChoiceProps & { kind: ChannelKind }) {
  const id = useId();
  const translate = useTranslate();
  return (
    <div className="start-kind" data-kind={kind}>
      <p className="start-title" id={id}>
        <KindMark kind={kind} />
        {translate(`app.kind.${kind}`)}
      </p>
      <ul aria-labelledby={id}>
        {toOfferedChannels(view, kind).map((channel) => (
          <li key={channel.id}>
            <ChannelChoice channel={channel} onStart={onStart} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChannelChoice({ channel, onStart }: { channel: Channel; onStart: ChoiceProps['onStart'] }) {
  const translate = useTranslate();
  const actions = activitiesOf(channel.kind).map((activity) => ({
    id: activity,
    label: translate(`app.activity.${activity}`),
  }));
  return (
    <Menu
      label={translate('today.start.choose', { channel: channel.name })}
      trigger={<AriaButton className="start-channel">{channel.name}</AriaButton>}
      placement="bottom start"
      actions={actions}
      onAction={(activity) => onStart(channel.id, activity)}
    />
  );
}
