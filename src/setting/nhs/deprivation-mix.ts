import cdf from "@stdlib/stats-base-dists-normal-cdf";
import type { PracticeSetting } from "../setting.js";
import { fifthFactors, imd2025ByRank } from "./england.js";

export type Mix = PracticeSetting["quintiles"];

/** How far the people of one practice spread round its rank (standard deviation, in ranks of 0 to 1). Assumed. */
const spreadOfPeople = 0.22;

/**
 * Where a practice stands among English practices by its deprivation score: 0 is the most deprived, 1 the least. `byRank`
 * holds scores at even steps of rank, falling.
 *
 * @example findRank(30, [50, 30, 10]) // 0.5
 */
export function findRank(score: number, byRank: readonly number[] = imd2025ByRank): number {
  const last = byRank.length - 1;
  if (score >= byRank[0]) return 0;
  if (score <= byRank[last]) return 1;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (byRank[middle] > score) low = middle;
    else high = middle;
  }
  return (low + (byRank[low] - score) / (byRank[low] - byRank[high])) / last;
}

/**
 * Shares of a practice's people by deprivation quintile, most deprived first, from its rank alone: people are spread
 * round the rank (normal, standard deviation 0.22), cut at fifths, and rescaled once so that England has a fifth in each.
 * A rule of ours, since practices publish one score and not a mix; it must be said beside every result by quintile.
 *
 * @example spreadByDeprivation(0)[0] > 0.8 // true: nearly all in the most deprived fifth
 */
export function spreadByDeprivation(rank: number): Mix {
  const below = [0, ...[0.2, 0.4, 0.6, 0.8].map((cut) => cdf(cut, rank, spreadOfPeople)), 1];
  const weights = fifthFactors.map((factor, k) => factor * (below[k + 1] - below[k]));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum) as Mix;
}

/** The mean of several mixes, weighted. */
export function averageMixes(mixes: readonly { mix: Mix; weight: number }[]): Mix {
  const total = mixes.reduce((sum, { weight }) => sum + weight, 0);
  return [0, 1, 2, 3, 4].map((k) => mixes.reduce((sum, { mix, weight }) => sum + mix[k] * weight, 0) / total) as Mix;
}

/** Scores of a whole national file at each two-hundredth of rank, most deprived first. */
export function tabulateRanks(scores: readonly number[], steps = 200): number[] {
  const sorted = [...scores].sort((a, b) => b - a);
  return Array.from({ length: steps + 1 }, (_, k) => {
    const place = (k / steps) * (sorted.length - 1);
    const before = Math.floor(place);
    const after = Math.min(before + 1, sorted.length - 1);
    return sorted[before] + (place - before) * (sorted[after] - sorted[before]);
  });
}
