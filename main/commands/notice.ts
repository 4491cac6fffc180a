/** What the timer's watch has to say. */
export type TimerNotice =
  /** A question was put; the window shows it. */
  | { kind: 'question' }
  /** The day's time online is used up; told once a day. */
  | { kind: 'budget'; minutes: number };

/** Everything the user is told outside the window; `evening` calls Ma journée to mind. */
export type Notice = TimerNotice | { kind: 'evening' };
