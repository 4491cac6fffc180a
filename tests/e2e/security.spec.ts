/* oxlint-disable no-eval, no-implied-eval, no-new, typescript/no-implied-eval -- what must not work here is tried here */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bridgeFunctions } from '../../main/contract/commands.ts';
import { bridgeSubscriptions } from '../../main/contract/events.ts';
import { projectRoot } from '../../main/launch/project-root.ts';
import { type LaunchedApp, launchApp } from '../support/electron-app.ts';
import { snapshotOf, temporaryFolder } from '../support/retour.ts';

let app: LaunchedApp;
let server: Server;
let requests: string[];
let origin: string;

/** A page of our own, loaded afresh: what a test did to the one before is gone. */
test.beforeAll(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('reached');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  app = await launchApp();
});

test.afterAll(async () => {
  await app.close();
  server.close();
});

test.beforeEach(async () => {
  await app.page.reload();
  await expect(app.page.getByRole('main')).toBeVisible();
});

test.afterEach(async () => {
  expect(app.page.url()).toMatch(/^app:\/\/retour\/index\.html/);
  expect(requests).toEqual([]);
  await expect.poll(() => app.electron.windows().length).toBe(1);
});

/** The bytes' hash and the mode of every file: a setting saved as it was is written again, and stays the same. */
function contentsOf(folder: string): Record<string, string> {
  const entries = Object.entries(snapshotOf(folder));
  return Object.fromEntries(entries.map(([file, print]) => [file, print.split(' ').slice(0, 2).join(' ')]));
}

/** Runs an action in the page and answers the directive that the policy stopped it by. */
function violationOf(action: (target: string) => void): Promise<string> {
  // `evaluate` goes around the policy, so the action puts something into the page that must obey it.
  return app.page.evaluate(
    ([source, target]) =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        const run = (0, eval)(`(${source})`) as (target: string) => void;
        try {
          run(target);
        } catch (error) {
          // Trusted Types refuse by an exception, and then say so like the rest of the policy.
          if (!(error instanceof TypeError)) throw error;
        }
      }),
    [action.toString(), origin] as const,
  );
}

test('an inline script does not run', async () => {
  const directive = await violationOf(() => {
    const script = document.createElement('script');
    script.setAttribute('src', 'data:text/javascript,window.evil = true');
    document.body.append(script);
  });
  expect(directive).toMatch(/^(script-src|require-trusted-types-for)/);
  const inline = await violationOf(() => {
    document.body.setAttribute('onclick', 'window.evil = true');
    document.body.click();
  });
  expect(inline).toMatch(/^(script-src|require-trusted-types-for)/);
  expect(await app.page.evaluate(() => 'evil' in window)).toBe(false);
});

test('HTML made from text is refused by Trusted Types', async () => {
  const outcome = await app.page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src=x onerror="window.evil = true">';
      return 'made';
    } catch (error) {
      return String(error);
    }
  });
  expect(outcome).toMatch(/^TypeError/);
  await expect(app.page.getByRole('main')).toBeVisible();
});

test('text is never run as code', async () => {
  // The code is the page's own here, started by a click on an element, not by the test's privileged world.
  const outcome = await app.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        try {
          setTimeout('window.evil = true', 0);
        } catch (error) {
          resolve(String(error));
        }
      }),
  );
  expect(outcome).toMatch(/script-src|require-trusted-types-for|Trusted/);
  expect(await app.page.evaluate(() => 'evil' in window)).toBe(false);
});

test('the page reaches no address: fetch, image, frame, style, worker, form, beacon, socket', async () => {
  const actions: ((target: string) => void)[] = [
    (target) => void fetch(`${target}/fetch`).catch(() => undefined),
    (target) => {
      const image = new Image();
      image.src = `${target}/image`;
    },
    (target) => {
      const frame = document.createElement('iframe');
      frame.src = `${target}/frame`;
      document.body.append(frame);
    },
    (target) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `${target}/style`;
      document.head.append(link);
    },
    (target) => {
      const form = document.createElement('form');
      form.action = `${target}/form`;
      document.body.append(form);
      form.submit();
    },
    (target) => void navigator.sendBeacon(`${target}/beacon`),
    (target) => void new WebSocket(target.replace('http', 'ws')),
    () => {
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(style);
    },
    () => {
      const base = document.createElement('base');
      base.href = 'https://example.com/';
      document.head.append(base);
    },
  ];
  for (const action of actions)
    expect(await violationOf(action), action.toString()).toMatch(/-src|-uri|-action/);
});

test('what the policy would miss is cancelled: a request made by the main process for the page', async () => {
  const failure = await app.electron.evaluate(async ({ session }, target) => {
    try {
      return `answered ${(await session.defaultSession.fetch(target)).status}`;
    } catch (error) {
      return String(error);
    }
  }, origin);
  expect(failure).toMatch(/ERR_/);
});

test('no way leads to another document', async () => {
  await app.page.evaluate((target) => location.assign(`${target}/assign`), origin);
  await app.page.evaluate((target) => {
    const link = document.createElement('a');
    link.href = `${target}/link`;
    document.body.append(link);
    link.click();
    const file = document.createElement('a');
    file.href = 'file:///etc/passwd';
    document.body.append(file);
    file.click();
  }, origin);
  expect(await app.page.evaluate((target) => window.open(target) === null, origin)).toBe(true);
  expect(await app.page.evaluate(() => window.open('app://retour/index.html') === null)).toBe(true);
  await expect.poll(() => app.readLog()).toContain(`navigation refused: ${origin}/link`);
  expect(app.readLog()).toContain(`window refused: ${origin}`);
});

test('a file dropped on the window does not open', async () => {
  const isLeft = await app.page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['<h1>evil</h1>'], 'evil.html', { type: 'text/html' }));
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
    );
    return document.querySelector('h1')?.textContent === 'evil';
  });
  expect(isLeft).toBe(false);
});

test('every permission is denied', async () => {
  const states = await app.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
    return Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name } as never)).state),
    );
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
  const failures = await app.page.evaluate(async () => {
    const reasonOf = async (call: Promise<unknown>) =>
      call.then(
        () => 'granted',
        (error: Error) => error.name,
      );
    return [
      await reasonOf(navigator.mediaDevices.getUserMedia({ audio: true })),
      await reasonOf(navigator.clipboard.readText()),
      await Notification.requestPermission(),
    ];
  });
  expect(failures).not.toContain('granted');
});

test('nothing of Node or Electron is in the page', async () => {
  const found = await app.page.evaluate(() =>
    [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      'electron',
      'ipcRenderer',
      '__dirname',
    ].filter((name) => name in window),
  );
  expect(found).toEqual([]);
});

test('the bridge has its functions, and nothing that names a channel', async () => {
  const bridge = await app.page.evaluate(() =>
    Object.entries(window.retour).map(([name, value]) => [name, typeof value, String(value)] as const),
  );
  expect(bridge.map(([name]) => name).sort()).toEqual(
    [...Object.keys(bridgeFunctions), ...Object.keys(bridgeSubscriptions)].sort(),
  );
  for (const [name, type, source] of bridge) {
    expect(type, name).toBe('function');
    expect(source, name).not.toContain(':');
  }
  // The page cannot put something else in place of it either.
  await app.page.evaluate(() => {
    try {
      (window.retour as unknown as Record<string, unknown>)['viewStatus'] = () => 'evil';
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  });
  expect(await app.page.evaluate(() => window.retour.viewStatus())).toMatchObject({ ok: true });
});

test('hostile values get a coded answer from every function, and change nothing', async () => {
  // The folder is written once, so that there is something to change.
  await app.page.evaluate(() => window.retour.startTimer({ channelId: 'linkedin', activity: 'read' }));
  const before = contentsOf(app.dataFolder);
  const answers = await app.page.evaluate(async (names) => {
    const huge = 'x'.repeat(200_001);
    const hostile: unknown[] = [
      undefined,
      0,
      -1,
      NaN,
      Infinity,
      true,
      '',
      huge,
      '../../etc/passwd',
      '<script>1</script>',
      [],
      [[]],
      [null],
      {},
      { id: null },
      { id: {} },
      { id: '__proto__' },
      { on: '2019-02-30' },
      { on: '../x' },
      { name: '../../x' },
      { token: huge },
      { year: 1e9 },
      { search: huge, offset: -1, limit: 1e9 },
      JSON.parse('{"__proto__":{"polluted":1}}'),
      { constructor: { prototype: {} } },
      new Date(NaN),
      new Map([[1, 2]]),
      new Uint8Array(8),
      10n,
      /x/,
    ];
    // Without a request these do what they say, whatever is passed: they take none.
    const found: { name: string; index: number; answer: string }[] = [];
    for (const name of names) {
      for (const [index, value] of hostile.entries()) {
        if (value === undefined) continue;
        const call = (window.retour as unknown as Record<string, (request: unknown) => Promise<unknown>>)[
          name
        ];
        const answer = await (call?.(value) ?? Promise.resolve('missing')).then(
          (result) => {
            const { ok, error } = result as { ok: boolean; error?: { code: string; message: string } };
            return ok ? 'ok' : `${error?.code}: ${error?.message}`;
          },
          (error: unknown) => `thrown ${String(error)}`,
        );
        found.push({ name, index, answer });
      }
    }
    return found;
  }, Object.keys(bridgeFunctions));
  const thrown = answers.filter(({ answer }) => answer.startsWith('thrown') || answer === 'missing');
  expect(thrown).toEqual([]);
  const unexplained = answers.filter(({ answer }) => answer !== 'ok' && !/^[a-z-]+: \S.* .+/.test(answer));
  expect(unexplained).toEqual([]);
  expect(answers.filter(({ answer }) => answer.startsWith('internal'))).toEqual([]);
  // An object without a known field asks for no change where every field is optional; the folder shows that it made none.
  const mayAnswer = /^(view|find)|^(updateTimer|saveSettings|savePreferences)$/;
  expect(
    answers.filter(({ name, answer }) => answer === 'ok' && !mayAnswer.test(name)).map(({ name }) => name),
  ).toEqual([]);
  expect(contentsOf(app.dataFolder)).toEqual(before);
  expect(await app.page.evaluate(() => 'polluted' in {})).toBe(false);
  await app.page.evaluate(() => window.retour.stopTimer());
});

test('a page that is not ours gets no answer, even with our preload', async () => {
  const result = await app.electron.evaluate(
    async ({ BrowserWindow }, preload) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { sandbox: true, spellcheck: false, preload },
      });
      await stranger.loadURL('data:text/html,<title>stranger</title>');
      const answer: unknown = await stranger.webContents.executeJavaScript('window.retour.viewStatus()');
      stranger.destroy();
      return answer;
    },
    join(projectRoot, 'dist/preload/preload.cjs'),
  );
  expect(result).toMatchObject({ ok: false, error: { code: 'untrusted-sender' } });
});

test('an insecure window does not live to load anything', async () => {
  const count = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(await count()).toBe(1);
  await app.electron.evaluate(({ BrowserWindow }) => {
    new BrowserWindow({
      show: false,
      webPreferences: { nodeIntegration: true, contextIsolation: false, sandbox: false },
    });
  });
  await expect.poll(count).toBe(1);
  expect(app.readLog()).toContain('insecure web preferences: sandbox must be true');
});

test('files beside the page are not served', async () => {
  const statuses = await app.electron.evaluate(async ({ session }) => {
    const targets = [
      'app://retour/index.html',
      'app://retour/../main/index.js',
      'app://retour/%2e%2e/%2e%2e/package.json',
      'app://retour/..%2f..%2fpackage.json',
      'app://other/index.html',
    ];
    const fetchStatus = async (target: string) => {
      const response = await session.defaultSession.fetch(target);
      const policy = response.headers.get('content-security-policy') ?? '';
      return `${response.status} ${policy.startsWith("default-src 'none'")} ${response.headers.get('x-content-type-options')}`;
    };
    return Promise.all(targets.map(fetchStatus));
  });
  expect(statuses).toEqual(['200 true nosniff', ...Array.from({ length: 4 }, () => '404 false null')]);
});

test('the nonce is another one at each load', async () => {
  const readNonce = () =>
    app.page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce);
  const first = await readNonce();
  expect(first).toMatch(/^[\w-]{20,}$/);
  await app.page.reload();
  expect(await readNonce()).not.toBe(first);
});

test('a printed document runs no script and reaches no address', async () => {
  const folder = temporaryFolder();
  const target = join(folder, 'bilan.pdf');
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  const year = new Date().getFullYear();
  const result = await app.page.evaluate(
    (wanted) => window.retour.exportReview({ year: wanted, format: 'pdf' }),
    year,
  );
  expect(result).toMatchObject({ ok: true, value: { path: target } });
  const first = readFileSync(target);
  expect(first.subarray(0, 5).toString()).toBe('%PDF-');
  writeFileSync(target, '');
  await app.page.evaluate((wanted) => window.retour.exportReview({ year: wanted, format: 'pdf' }), year);
  expect(Buffer.compare(first, readFileSync(target))).toBe(0);
});
