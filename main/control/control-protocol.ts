/** A command line that the running app is asked to carry out; paths in it are taken from `cwd`. */
export interface ControlRequest {
  argv: readonly string[];
  cwd: string;
}

export interface ControlAnswer {
  stdout: string;
  stderr: string;
  exitCode: number;
}

/** A longer line is a mistake or an attack: command lines are short, answers are reports at most. */
export const maxLineBytes = 64 * 1024 * 1024;

/** @throws Error when the text is not a request. */
export function parseControlRequest(line: string): ControlRequest {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error('not a control request');
  const { argv, cwd } = value as Record<string, unknown>;
  if (!Array.isArray(argv) || !argv.every((item) => typeof item === 'string') || typeof cwd !== 'string') {
    throw new Error('not a control request');
  }
  return { argv, cwd };
}

/** @throws Error when the text is not an answer. */
export function parseControlAnswer(line: string): ControlAnswer {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error('not a control answer');
  const { stdout, stderr, exitCode } = value as Record<string, unknown>;
  if (typeof stdout !== 'string' || typeof stderr !== 'string' || typeof exitCode !== 'number') {
    throw new Error('not a control answer');
  }
  return { stdout, stderr, exitCode };
}
