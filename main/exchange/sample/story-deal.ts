import type { Activity, Billing, DealStage, DealStatus } from '../../journal/types.ts';
import type { StoryPerson } from './story-people.ts';

/** An hour behind a deal: a day, a channel, what was done, and how many minutes it took in real life. */
export type Meeting = readonly [on: string, channelId: string, activity: Activity, minutes: number];

export interface StoryDeal {
  id: string;
  title: string;
  people: StoryPerson['id'][];
  status: DealStatus;
  stage: DealStage;
  euros: number;
  billing: Billing;
  openedOn: string;
  closedOn?: string;
  startsOn?: string;
  endsOn?: string;
  lossReason?: string;
  declaredOrigin: string;
  nextStep?: { on: string; what: string };
  meetings: Meeting[];
}
