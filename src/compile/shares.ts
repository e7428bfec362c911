import { exp, log } from "../random/exp-log.js";

/** Months in a week: a year has 12 months and 52 weeks here (GRAMMAR, "Shares"). */
const monthsInAWeek = 12 / 52;

/**
 * The share of a gap that closes in a week, where a given share closes in a month: 1 - (1 - s)^(12/52).
 *
 * @example takeWeekOfMonth(0.5) // 0.14782…: twelve such months are 52 such weeks
 */
export function takeWeekOfMonth(share: number): number {
  return share >= 1 ? 1 : 1 - exp(monthsInAWeek * log(1 - share));
}

/**
 * The share of a gap that closes when something that closes a given share of it happens n times: 1 - (1 - s)^n.
 * NaN (absent) where n is. `logKeep` is log(1 - share), worked out once a run.
 *
 * @example takeEvents(2, 0.5, log(0.5)) // 0.75
 */
export function takeEvents(n: number, share: number, logKeep: number): number {
  if (n === 0) return 0;
  if (n === 1) return share;
  if (!(n > 0)) return NaN;
  return share >= 1 ? 1 : 1 - exp(n * logKeep);
}
