import { sampleRankCorrelation } from "simple-statistics";

/**
 * Spearman's rank correlation of two lists of equal length: -1 to 1; ties share the middle of their ranks. Pairs with a value that is not
 * a number are left out. null with fewer than three pairs, or where one list does not vary. Throws RangeError where the lengths differ.
 *
 * @example correlateRanks([1, 2, 3, 4], [1, 3, 2, 4]) // 0.8
 */
export function correlateRanks(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length !== ys.length) throw new RangeError(`Two lists that are correlated have one length, not ${xs.length} and ${ys.length}.`);
  const kept = xs.flatMap((x, at) => (Number.isFinite(x) && Number.isFinite(ys[at]) ? [[x, ys[at]] as const] : []));
  const varies = (values: readonly number[]): boolean => values.some((value) => value !== values[0]);
  const [left, right] = [kept.map(([x]) => x), kept.map(([, y]) => y)];
  return kept.length < 3 || !varies(left) || !varies(right) ? null : sampleRankCorrelation(left, right);
}
