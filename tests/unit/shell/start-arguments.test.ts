import { expect, test } from 'vitest';
import { parseStartArguments } from '../../../main/shell/start-arguments.ts';

test('names are found among what Electron mixes in', () => {
  const argv = ['electron', '--inspect=0', '--user-data-dir=/p', '.', '--data', '/d', '--allow-file-access'];
  expect(parseStartArguments(argv)).toEqual({
    data: '/d',
    profile: '/p',
    isHidden: false,
    timerWords: null,
    print: null,
  });
  expect(parseStartArguments(['electron', '.', '--data=/d x'])).toMatchObject({ data: '/d x' });
  expect(parseStartArguments(['electron', '.'])).toEqual({
    data: null,
    profile: null,
    isHidden: false,
    timerWords: null,
    print: null,
  });
  expect(parseStartArguments(['electron', '.', '--data'])).toMatchObject({ data: null });
  expect(parseStartArguments(['electron', '.', '--hidden'])).toMatchObject({ isHidden: true });
});

test('printing names its two files', () => {
  const argv = [
    'electron',
    '.',
    '--print-pdf',
    'a.html',
    'b.pdf',
    '--title',
    'Bilan 2018',
    '--as-of',
    '2018-12-31',
  ];
  expect(parseStartArguments(argv).print).toEqual({
    input: 'a.html',
    output: 'b.pdf',
    title: 'Bilan 2018',
    asOf: '2018-12-31',
  });
  expect(parseStartArguments(['electron', '.', '--print-pdf', 'a', 'b']).print).toMatchObject({
    title: '',
    asOf: null,
  });
});

test.each([[['--print-pdf']], [['--print-pdf', 'a.html']], [['--print-pdf', 'a.html', '--title', 'x']]])(
  '%j is refused',
  (argv) => {
    expect(() => parseStartArguments(['electron', '.', ...argv])).toThrow('--print-pdf');
  },
);

test.each([
  [
    ['Retour', 'timer', 'toggle'],
    ['timer', 'toggle'],
  ],
  [
    ['electron', '.', '--data', '/d', 'timer', 'stop', '--allow-file-access'],
    ['timer', 'stop'],
  ],
  [
    ['Retour', 'timer', 'start', 'LinkedIn', '--enable-x', '--activity', 'read'],
    ['timer', 'start', 'LinkedIn', '--activity', 'read'],
  ],
])('%j asks for the timer', (argv, words) => {
  expect(parseStartArguments(argv).timerWords).toEqual(words);
});

test.each([
  [['Retour', 'timer']],
  [['Retour', 'timer', 'explode']],
  [['Retour', 'import', 'a.json']],
  [['Retour', '--data', 'timer', 'stop']],
])('%j does not', (argv) => {
  expect(parseStartArguments(argv).timerWords).toBeNull();
});
