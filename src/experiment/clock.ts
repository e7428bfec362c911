/** The one file that reads the clock: for progress and the manifest, never for a result. */

/** Milliseconds since some fixed moment. */
export function readClock(): number {
  return performance.now();
}

/** The time of day in UTC, such as `2026-11-20T11:05:09Z`. */
export function readDate(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, "Z");
}
