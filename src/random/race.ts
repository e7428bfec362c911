import { exponential } from "./exponential.js";

/**
 * A choice among options with weights, as a race: each option finishes after an exponential time of mean 1 / weight, from its own keyed
 * number, and the first to finish wins. Each wins in proportion to its weight. When an option goes, only those who had chosen it choose
 * again; when a weight changes, only those for whom it matters. One number compared with cumulative weights would move nearly everybody.
 */

/** The finishing time of an option of `weight`, from its own uniform u in (0, 1). An option of weight 0 never finishes: Infinity. */
export function raceTime(u: number, weight: number): number {
  return weight > 0 ? exponential(u) / weight : Infinity;
}

/**
 * The place of the smallest of the times, the first of equals, or -1 where nobody finishes.
 *
 * @example findWinner([3, 1, 2]) // 1
 */
export function findWinner(times: ArrayLike<number>): number {
  let winner = -1;
  let best = Infinity;
  for (let i = 0; i < times.length; i++) {
    if (times[i] < best) {
      best = times[i];
      winner = i;
    }
  }
  return winner;
}
