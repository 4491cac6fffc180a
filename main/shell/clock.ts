/** The app's clock. It reads `Date.now` each time, which a test of the running app can move. */
export function now(): Date {
  return new Date(Date.now());
}
