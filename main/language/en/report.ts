import type { report as reference } from '../fr/report.ts';
import type { SameKeys } from '../same-keys.ts';

export const report: SameKeys<typeof reference> = {
  title: 'Review of {{year}}',
  period: 'From 1 January to 31 December {{year}}',
  periodPartial: '{{year}}, figures up to {{day}}',
  footer: 'Made with Retour. These figures have stayed on this computer.',
  kind: {
    online: 'an hour online',
    irl: 'an hour in real life',
  },
  none: '—',
  range: '{{low}} to {{high}}',
  strength: {
    solid: 'Solid',
    fragile: 'Fragile',
    'too-few': 'Too early to tell',
  },
  label: {
    channel: 'Channel',
    hours: 'Time spent',
    timeCost: 'That time cost',
    expenses: 'Expenses',
    cost: 'Cost',
    earned: 'Brought back',
    perHour: 'Per hour',
    share: 'Share of turnover',
    deals: 'Deals',
    contactsMade: 'Contacts made',
    contactsMet: 'Met in real life',
    dealsWon: 'Deals won',
    unattributed: 'No known link',
    outside: 'Outside networking',
    total: 'Total',
    everyone: 'All',
  },
  channels: {
    title: 'Channel by channel',
  },
  chart: {
    title: 'The hours given, the money that came back',
    summary: 'Hours and money by channel in {{year}}. {{rows}}',
    value: '{{label}}: {{value}}.',
    row: '{{channel}}: {{hours}}, {{money}}.',
  },
  verdict: {
    solid: 'In {{year}}, {{better}} brought back {{betterAmount}}, {{other}} {{otherAmount}}.',
    solidNothing: 'In {{year}}, {{better}} brought back {{betterAmount}}, {{other}} nothing at all.',
    fragile:
      'In {{year}}, {{better}} seems to have brought back more than {{other}}: {{betterAmount}} against {{otherAmount}}. That is still fragile.',
    tooFew_one: 'Too early to tell: {{number}} deal won in {{year}} is not enough to compare.',
    tooFew_other: 'Too early to tell: {{number}} deals won in {{year}} are not enough to compare.',
    noneWon: 'Too early to tell: in {{year}}, no won deal is tied to your hours.',
    nothing: 'Nothing is noted for {{year}} yet.',
    onlyOnline: 'In {{year}}, all your networking time was spent online: there is nothing to compare.',
    onlyIrl: 'In {{year}}, all your networking time was spent in real life: there is nothing to compare.',
    tie: 'In {{year}}, an hour online and an hour in real life brought back the same: {{amount}}.',
  },
  reason: {
    hours: 'You spent {{online}} online and {{irl}} in real life.',
    solid:
      'All seven ways of counting agree, and the answer holds in {{probability}} of the draws made from your {{number}} won deals.',
    fragile:
      'Ways of counting that point this way: {{agrees}} out of 7. The answer holds in {{probability}} of the draws made from your {{number}} won deals: one more deal could change it.',
    soFar: 'So far: {{onlineAmount}} per hour online, {{irlAmount}} per hour in real life.',
    tooFew: 'It takes at least three won deals tied to your hours to compare.',
    onlyKind: '{{hours}}, for {{amount}} brought back: {{perHour}} per hour.',
    nothing: 'Time a session, note a won deal: the answer will come by itself.',
    partial: 'The year is not over.',
  },
  finding: {
    'over-budget_one': 'You went over {{budget}} online on {{days}} day out of {{active}}.',
    'over-budget_other':
      'You went over {{budget}} online on {{days}} days out of {{active}}. Meetings go short of that time.',
    'contacts-without-meeting':
      '{{channel}}: {{contacts}} new contacts, {{met}} of them met in real life so far. Suggest a meeting to those who matter.',
    'off-target_one': '{{off}} new contact out of {{contacts}} is not in your target.',
    'off-target_other':
      '{{off}} new contacts out of {{contacts}} are not in your target. Choose whom you talk to before you invite.',
    'off-topic-publications_one':
      '{{off}} post out of {{all}} is not about your trade. Write when a subject of your trade inspires you.',
    'off-topic-publications_other':
      '{{off}} posts out of {{all}} are not about your trade. Write when a subject of your trade inspires you.',
    'hours-without-credit':
      '{{channel}}: {{hours}} spent, nothing brought back so far. Do less of it, or do it another way.',
    'best-channel-few-hours':
      '{{channel}} brings back the most per hour ({{perHour}}), with only {{hours}} in the year. Give it more time.',
    'open-deals-without-next-step_one': '{{without}} open deal has no next step. Note one.',
    'open-deals-without-next-step_other': '{{without}} open deals have no next step. Note one for each.',
  },
  summary: {
    perHour: 'per hour',
    none: 'no hour noted',
    hours: '{{hours}} spent',
    earned: '{{amount}} brought back',
    share: '{{share}} of turnover',
    met_one: '{{number}} person met',
    met_other: '{{number}} people met',
  },
  table: {
    unit: 'Unit',
    counted: 'Way of counting: {{model}}',
    measure: 'Measure',
    earned: 'Brought back ({{model}})',
    earnedRange: 'Brought back, by way of counting',
    perHour: 'Per hour ({{model}})',
    perHourRange: 'Per hour, by way of counting',
    shareRange: 'Share of turnover, by way of counting',
    estimated: 'Of which estimated afterwards',
    dealsOpened: 'Deals opened',
    timeRoles: 'Time online',
    share: 'Share',
    publications: 'Posts',
    count: 'Count',
  },
  unitName: {
    hours: 'hours',
    percent: '%',
    count: 'count',
  },
  unit: {
    in: '{{label}} ({{unit}})',
    low: '{{label}}, lowest',
    high: '{{label}}, highest',
  },
  kinds: {
    title: 'Online and in real life, side by side',
    counted: 'Way of counting: {{model}}. {{hint}}',
    turnover: 'Turnover in {{year}}: {{turnover}}. Earned by the deals you noted: {{earned}}.',
    noTurnover:
      'Earned by the deals you noted: {{earned}}. The turnover of {{year}} is not filled in: the share of turnover is missing.',
  },
  people: {
    title: 'People',
    channel: 'Made through',
    contacts: 'Contacts made',
    exchanged: 'With an exchange',
    met: 'Met in real life',
    proposed: 'On a deal',
    won: 'Deal won',
    none: 'No new contact in {{year}}.',
    intro: 'Of the {{number}} contacts made in {{year}}, how many got how far.',
    chart: 'From contact to won deal',
  },
  time: {
    over_one: '{{number}} day out of {{active}} over it.',
    over_other: '{{number}} days out of {{active}} over it.',
    overNone: 'No day over it.',
    none: 'No time online in {{year}}.',
    planned: 'planned: {{budget}}',
    title: 'Time, against the hour a day',
    average_one: 'Online, {{perDay}} on the only day you were. Planned: {{budget}} a day.',
    average_other:
      'Online, {{perDay}} a day on average, on the {{active}} days you were. Planned: {{budget}} a day.',
    chart: 'Time online per day',
  },
  roles: {
    hint: 'Of a hundred people online, it is said, one creates, nine react and ninety read. Your own time:',
    create: 'Create',
    interact: 'React',
    read: 'Read',
    title: 'Create, react, read',
    chart: 'How the time online was shared',
  },
  publishing: {
    onTopic_one: '{{number}} post about your trade',
    onTopic_other: '{{number}} posts about your trade',
    offTopic_one: '{{number}} off topic',
    offTopic_other: '{{number}} off topic',
    parts: '{{onTopic}}, {{offTopic}}.',
    title: 'Posts',
    none: 'No post noted in {{year}}.',
  },
  money: {
    title: 'Money of one year, hours of another',
    intro:
      'An hour sometimes brings money back the year after. On the left, the money earned in {{year}}, wherever the hours come from. On the right, what the deals first touched in {{year}} have brought back up to {{day}}.',
    caption: 'Money by channel ({{model}})',
    cash: 'Earned in {{year}}',
    cohort: 'Deals begun in {{year}}',
  },
  ways: {
    title: 'The seven ways of counting',
    intro: 'None is the true one. When they say the same, the answer is solid.',
    caption: 'Money earned in {{year}}, by channel and way of counting',
  },
  findings: {
    none: 'Nothing in particular to point out this year.',
    title: 'What your figures say',
  },
  lastYear: {
    title: '{{year}} beside {{previous}}',
    perHour: 'Brought back per hour',
    earned: 'Earned in all',
    turnover: 'Turnover',
    row: '{{kind}}: {{measure}}',
    met: 'People met',
  },
  decisions: {
    title: 'Your decisions, before and after',
    on: 'Decided on {{day}}.',
    days: 'Over {{before}} days before and {{after}} days after.',
    before: 'Before',
    after: 'After',
    perWeek: '{{duration}} per week',
    onlineTime: 'Time online',
    irlTime: 'Time in real life',
    caption: '{{title}}, on {{day}}',
  },
  method: {
    title: 'How it is counted',
    touches:
      'For each won deal, Retour takes the sessions that name it, or name one of its people, up to the day of the signature. The money of the year is shared between them.',
    ways: 'There are seven ways to share it. None is the true one: when they agree, the answer is solid.',
    draws:
      'To know whether the answer hangs on a deal or two, Retour works it out again 2,000 times, drawing at random among the won deals: the better way wins in {{probability}} of the draws, and {{agrees}} ways of counting out of 7 agree.',
    tooFew: 'With fewer than three won deals, no comparison holds.',
    unattributed:
      'No known link: {{amount}}. No session and no noted first contact comes before these deals.',
    unattributedNone: 'All the money earned has at least one session or first contact behind it.',
    outside:
      'Outside networking, in your view: {{amount}}. This money counts for no channel under “In your view”.',
    estimated: 'Hours estimated afterwards, not timed: {{share}} of the time.',
    estimatedNone: 'No hours were estimated afterwards.',
    partial: 'The year is not over: money is counted up to {{day}}.',
    cohort:
      'The hours of one year sometimes bring money the next. Deals whose first contact was in {{year}} have brought {{amount}} up to {{day}}.',
    cohortNone: 'No deal whose first contact was in {{year}} has brought money yet.',
    limits:
      'These figures say what came before a deal, not what caused it. What is not noted does not count.',
    models: 'Way of counting in the sentences: {{model}}.',
    local: 'Local time: {{zone}}. Amounts before tax, in {{currency}}.',
  },
};
