/** How many readings in a row must say nothing before the desktop is taken to report nothing: twenty minutes of beats. */
const enoughReadings = 40;

/**
 * Whether the system tells how long nobody has typed. Where it cannot, it answers a negative number, or, on some Wayland
 * desktops, 0 for ever.
 */
export class IdleReport {
  readonly #isWayland: boolean;
  #readings: number[] = [];

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#isWayland = isWaylandSession(environment);
  }

  /** Takes in one reading, in seconds; answers it in ms, or null while the system does not report idle time. */
  read(seconds: number): number | null {
    this.#readings = [...this.#readings, seconds].slice(-enoughReadings);
    return this.isWorking ? seconds * 1000 : null;
  }

  /** False when the latest reading means nothing, or when no reading of a Wayland session ever differs from 0. */
  get isWorking(): boolean {
    const latest = this.#readings.at(-1);
    if (latest === undefined) return true;
    if (!(latest >= 0)) return false;
    const isFlat =
      this.#readings.length === enoughReadings && this.#readings.every((seconds) => seconds === 0);
    return !(this.#isWayland && isFlat);
  }
}

export function isWaylandSession(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment['XDG_SESSION_TYPE'] === 'wayland' || Boolean(environment['WAYLAND_DISPLAY']);
}
