import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommandName } from '../../../main/contract/commands.ts';
import { bridgeFunctions } from '../../../main/contract/commands.ts';
import { translator } from '../../../main/language/catalogue.ts';
import { answerCommand } from '../../../main/shell/command-answer.ts';
import { createTestCommands } from '../../support/command-context.ts';

let bench: ReturnType<typeof createTestCommands>;
let unexpected: unknown[];
beforeEach(() => {
  bench = createTestCommands();
  unexpected = [];
});
afterEach(() => bench.close());

function ask(name: CommandName, request: unknown, isTrusted = true) {
  return answerCommand(
    { name, request, isTrusted },
    {
      handlers: () => bench.commands,
      translate: () => translator('fr'),
      onUnexpected: (error) => unexpected.push(error),
    },
  );
}

test('a command is carried out and answered', async () => {
  const result = await ask('timer:start', { channelId: 'linkedin', activity: 'read' });
  expect(result).toMatchObject({ ok: true, value: { running: { channelId: 'linkedin' } } });
});

test('a stranger is refused before anything is looked at', async () => {
  const result = await ask('timer:start', { channelId: 'linkedin', activity: 'read' }, false);
  expect(result).toMatchObject({ ok: false, error: { code: 'untrusted-sender' } });
  expect(bench.context.store.state.timer).toBeNull();
});

test('a refusal has its code, its sentence and its details', async () => {
  const result = await ask('timer:start', { channelId: 'nowhere', activity: 'read' });
  expect(result).toMatchObject({ ok: false, error: { code: 'unknown-channel' } });
  expect(result.ok ? '' : result.error.message).toContain('nowhere');
});

test('a bad request names the field, a problem that the schemas name keeps its code', async () => {
  expect(await ask('timer:start', { channelId: 'linkedin', activity: 'read', evil: 1 })).toMatchObject({
    ok: false,
    error: { code: 'invalid-request' },
  });
  expect(await ask('day:view', { on: '2019-02-30' })).toMatchObject({
    ok: false,
    error: { code: 'invalid-day', details: { path: 'on' } },
  });
});

test('every command refuses what is no request, in a sentence, and changes nothing', async () => {
  const before = bench.context.store.state;
  for (const name of Object.values(bridgeFunctions)) {
    for (const request of [undefined, 42, 'x', [], { __proto__: null, evil: true }, () => undefined, NaN]) {
      const result = await ask(name, request);
      expect(result, name).toMatchObject({ ok: false });
      expect(result.ok ? '' : result.error.message, name).toMatch(/\S \S/);
    }
  }
  expect(bench.context.store.state).toBe(before);
  expect(unexpected).toEqual([]);
});

test('what nobody foresaw is told to the log and not to the page', async () => {
  const broken = new Error('secret path /home/x');
  const result = await answerCommand(
    { name: 'status:view', request: null, isTrusted: true },
    {
      handlers: () => ({
        ...bench.commands,
        'status:view': () => {
          throw broken;
        },
      }),
      translate: () => translator('fr'),
      onUnexpected: (error) => unexpected.push(error),
    },
  );
  expect(result).toMatchObject({ ok: false, error: { code: 'internal', details: {} } });
  expect(JSON.stringify(result)).not.toContain('secret');
  expect(unexpected).toEqual([broken]);
});
