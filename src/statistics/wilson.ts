import type { Interval } from "./interval.js";
import { findNormalMultiplier } from "./quantiles.js";

/**
 * Wilson's score interval for a chance of which `k` in `n` trials was seen: it never leaves 0 to 1 and is sound for few trials and for k of 0 or n.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209-212; without continuity
 * correction. Throws RangeError unless 0 <= k <= n and n > 0.
 *
 * @example findWilsonInterval(81, 263) // lo 0.2553, hi 0.3662 (Newcombe 1998, table I, method 3)
 */
export function findWilsonInterval(k: number, n: number, level = 0.95): Interval {
  if (!(n > 0 && k >= 0 && k <= n)) throw new RangeError(`A share of trials needs 0 <= k <= n and n above 0: k is ${k}, n is ${n}.`);
  const z = findNormalMultiplier(level);
  const p = k / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { lo: k === 0 ? 0 : middle - half, hi: k === n ? 1 : middle + half };
}
