import type { Interval } from "./interval.js";
import { findWilsonInterval } from "./wilson.js";

/** How often something held, with Wilson's interval, and what that says of a share in which it should hold. */
export interface JudgedShare extends Interval {
  k: number;
  n: number;
  /** k / n */
  share: number;
  verdict: "held" | "failed" | "inconclusive";
}

/**
 * Judges k of n trials against the share in which something should hold: held where Wilson's interval lies wholly at or above it, failed
 * where it lies wholly below, inconclusive where it reaches over. Throws RangeError unless 0 <= k <= n and n > 0.
 *
 * @example judgeShare(10, 10, 0.7).verdict // "held": the interval begins at 0.7225
 * @example judgeShare(9, 10, 0.7).verdict // "inconclusive": it goes from 0.5958 to 0.9821
 */
export function judgeShare(k: number, n: number, wanted: number, level = 0.95): JudgedShare {
  const { lo, hi } = findWilsonInterval(k, n, level);
  return { k, n, share: k / n, lo, hi, verdict: lo >= wanted ? "held" : hi < wanted ? "failed" : "inconclusive" };
}
