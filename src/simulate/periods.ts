import type { Period } from "./plan.js";

const perYear: Record<Period, number> = { week: 52, month: 12, quarter: 4, year: 1 };

/**
 * Weeks in each period of a run, in order; the last may be cut short by the end of the run. A month has 4 or 5 weeks, so
 * that twelve make 52.
 *
 * @example splitWeeks(14, "month") // [4, 5, 4, 1]
 */
export function splitWeeks(weeks: number, every: Period): number[] {
  const lengths: number[] = [];
  for (let period = 1, from = 0; from < weeks; period++) {
    const to = Math.min(weeks, Math.round((period * 52) / perYear[every]));
    if (to > from) lengths.push(to - from);
    from = to;
  }
  return lengths;
}
