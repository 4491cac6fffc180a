/** What the app was started with, apart from Chromium's own switches. */
export interface StartArguments {
  /** `--data DIR`: the data folder, as it was typed. */
  data: string | null;
  /** `--user-data-dir=DIR`: where Chromium keeps its profile. */
  profile: string | null;
  /** `--hidden`: at login, in the tray without a window. */
  isHidden: boolean;
  /** `timer toggle` and the like: what the command line would carry out; null without. */
  timerWords: string[] | null;
  print: PrintArguments | null;
}

/** `--print-pdf IN OUT [--title T] [--as-of DAY] [--lang L]`: prints without a window and ends. */
export interface PrintArguments {
  input: string;
  output: string;
  title: string;
  asOf: string | null;
}

/**
 * Reads `process.argv` or what a second start sent. Electron mixes in switches of its own, so only known names are
 * looked for. @throws Error when `--print-pdf` lacks its two files.
 */
export function parseStartArguments(argv: readonly string[]): StartArguments {
  return {
    data: valueOf(argv, '--data'),
    profile: valueOf(argv, '--user-data-dir'),
    isHidden: argv.includes('--hidden'),
    timerWords: parseTimerWords(argv),
    print: parsePrint(argv),
  };
}

function valueOf(argv: readonly string[], name: string): string | null {
  const joined = argv.find((argument) => argument.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const index = argv.indexOf(name);
  return index < 0 ? null : (argv[index + 1] ?? null);
}

function parsePrint(argv: readonly string[]): PrintArguments | null {
  const index = argv.indexOf('--print-pdf');
  if (index < 0) return null;
  const [input, output] = argv.slice(index + 1, index + 3);
  if (!input || !output || input.startsWith('--') || output.startsWith('--')) {
    throw new Error('--print-pdf needs the HTML file to read and the PDF file to write');
  }
  return { input, output, title: valueOf(argv, '--title') ?? '', asOf: valueOf(argv, '--as-of') };
}

const timerVerbs = ['start', 'stop', 'switch', 'toggle', 'status'];

/** The command line's words from `timer` on; of its options only `--activity`, because Chromium mixes in its own. */
export function parseTimerWords(argv: readonly string[]): string[] | null {
  const index = argv.indexOf('timer');
  const verb = argv[index + 1];
  if (index < 0 || argv[index - 1] === '--data' || verb === undefined || !timerVerbs.includes(verb))
    return null;
  const activity = valueOf(argv, '--activity');
  const next = argv[index + 2];
  const channel = next === undefined || next.startsWith('-') ? [] : [next];
  return ['timer', verb, ...channel, ...(activity === null ? [] : ['--activity', activity])];
}
