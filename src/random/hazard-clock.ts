import { log } from "./exp-log.js";

/**
 * Few weighty durations (leaving a post, filling it, closing) are timed by one keyed number each: the hazard lived through is added up, and
 * the event comes when the sum reaches a target that was settled at the start, `exponential(u)` of the person's own u. A scenario that
 * raises the hazard brings the same person's event forward, one that lowers it puts it off, and none draws anew.
 */

/** True once the hazard spent (the sum over the weeks so far of the hazard of each) has reached the target. */
export function hasRung(spent: number, target: number): boolean {
  return spent >= target;
}

/**
 * The hazard of one period in which the chance of the event is p: -log(1 - p), so that spending it rings with chance p. For p of 1 it is
 * Infinity. @example hazardOfChance(0.5) // 0.6931471805599453
 */
export function hazardOfChance(p: number): number {
  return -log(1 - p);
}
