import { expect, test } from 'vitest';
import type { DealRow } from '../../../../main/contract/views.ts';
import {
  toDealDraft,
  toDealForm,
  toDealProblems,
  toLostDraft,
  toReopenedDraft,
  toWonDraft,
} from '../../../../renderer/deals/deal-form.ts';

const payroll: DealRow = {
  id: 'd1',
  title: 'Paie 12 salariés',
  contactIds: ['c1'],
  status: 'won',
  stage: 'negotiation',
  stageHistory: [{ stage: 'lead', at: '2018-03-02T09:00:00Z' }],
  amountCents: 24_000,
  billing: 'monthly',
  openedOn: '2018-03-02',
  closedOn: '2018-04-10',
  startsOn: '2018-05-01',
  endsOn: '2019-04-30',
  declaredOrigin: 'linkedin',
  note: 'Sept bulletins au départ',
  nextStep: { what: 'Signer', on: '2018-04-20' },
  changedAt: '2018-04-10T09:00:00Z',
  contacts: [{ id: 'c1', name: 'Zoé Martin' }],
  originName: 'LinkedIn',
  touchCount: 3,
  spentMs: 3_600_000,
  earnedCents: 192_000,
};
const {
  changedAt: _at,
  stageHistory: _history,
  contacts: _people,
  originName: _origin,
  touchCount: _touches,
  spentMs: _spent,
  earnedCents: _earned,
  ...saved
} = payroll;

test('a deal opened and saved unchanged says the same as before', () => {
  const form = toDealForm(payroll, '2020-01-01');
  expect(toDealProblems(form, payroll)).toEqual([]);
  expect(toDealDraft(form, payroll)).toEqual(saved);
});

test('a deal without a stage does not get one by being saved', () => {
  const { stage: _stage, ...unstaged } = payroll;
  expect(toDealDraft(toDealForm(unstaged, '2020-01-01'), unstaged)).not.toHaveProperty('stage');
});

test('a new deal lacks its title, its amount and how it came', () => {
  const form = toDealForm(null, '2020-01-01');
  expect(toDealProblems(form, null)).toEqual(['title', 'amount', 'origin']);
  expect(toDealProblems({ ...form, title: 'Paie', amountCents: 0, declaredOrigin: 'unknown' }, null)).toEqual(
    [],
  );
});

test('a last month before the first is a problem, only when paid monthly', () => {
  const form = { ...toDealForm(payroll, '2020-01-01'), endsOn: '2018-01-31' };
  expect(toDealProblems(form, payroll)).toEqual(['endsOn']);
  expect(toDealProblems({ ...form, billing: 'once' }, payroll)).toEqual([]);
});

test('a won deal keeps its date', () => {
  expect(toDealProblems({ ...toDealForm(payroll, '2020-01-01'), closedOn: null }, payroll)).toEqual([
    'closedOn',
  ]);
});

test('paid once, no month is sent', () => {
  const draft = toDealDraft({ ...toDealForm(payroll, '2020-01-01'), billing: 'once' }, payroll);
  expect(draft).not.toHaveProperty('startsOn');
  expect(draft).not.toHaveProperty('endsOn');
});

test('won, lost and open again change only what they say', () => {
  const { status: _status, closedOn: _closedOn, ...kept } = saved;
  const open: DealRow = { ...payroll, status: 'open' };
  delete open.closedOn;
  expect(toWonDraft(open, '2018-04-10')).toEqual(saved);
  expect(toLostDraft(open, '2018-04-11', ' Trop cher ')).toEqual({
    ...kept,
    status: 'lost',
    closedOn: '2018-04-11',
    lossReason: 'Trop cher',
  });
  expect(toLostDraft(open, '2018-04-11', ' ')).toEqual({ ...kept, status: 'lost', closedOn: '2018-04-11' });
  expect(toReopenedDraft({ ...payroll, status: 'lost', lossReason: 'Trop cher' })).toEqual({
    ...kept,
    status: 'open',
  });
});
