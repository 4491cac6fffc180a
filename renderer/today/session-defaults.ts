import type { DayView, TimerView } from '../../main/contract/views.ts';
import { activitiesOf } from '../../main/journal/activity.ts';
import type { Activity } from '../../main/journal/types.ts';
import { systemTimeZone, toInstant, toWholeMinute } from './local-time.ts';
import type { SessionDefaults } from './session-form.ts';

const hourMs = 3_600_000;
/** When a session of a past day is proposed to begin. */
const usualStart = '09:00';

/** What a session added by hand begins with: the latest channel, and an hour that is still free and past. */
export function toSessionDefaults(day: DayView, view: TimerView, nowMs: number): SessionDefaults {
  return { ...toUsualActivity(view), ...toFreeHour(day, nowMs), timeZone: systemTimeZone() };
}

function toUsualActivity({ recent, channels }: TimerView): { channelId: string; activity: Activity } {
  const latest = recent[0];
  if (latest) return latest;
  const channel = channels.find((other) => !other.archived) ?? channels[0];
  const activity: Activity = (channel && activitiesOf(channel.kind)[0]) ?? 'read';
  return { channelId: channel?.id ?? '', activity };
}

function toFreeHour(day: DayView, nowMs: number): { startAt: string; endAt: string } {
  const lastEndMs = Math.max(0, ...day.sessions.map((session) => Date.parse(session.endAt)));
  if (day.isToday) {
    const startMs = lastEndMs < nowMs && lastEndMs > nowMs - hourMs ? lastEndMs : nowMs - hourMs;
    return { startAt: toWholeMinute(startMs), endAt: toWholeMinute(nowMs) };
  }
  const startAt =
    lastEndMs === 0
      ? toInstant({ on: day.on, time: usualStart }, systemTimeZone())
      : toWholeMinute(lastEndMs);
  return { startAt, endAt: new Date(Date.parse(startAt) + hourMs).toISOString() };
}
