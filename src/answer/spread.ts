import { mean, quantileSorted } from "simple-statistics";

/** How a value lies over the pairs of a run; null where there is none. */
export interface Spread {
  mean: number | null;
  /** Nine in ten. */
  lo90: number | null;
  hi90: number | null;
}

/** Mean and nine in ten of the values that there are (quantiles between values by line, as R has them): NaN counts as absent. */
export function readSpread(values: readonly number[]): Spread {
  const there = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  if (there.length === 0) return { mean: null, lo90: null, hi90: null };
  const at = (share: number): number => quantileSorted(there, share);
  return { mean: mean(there), lo90: at(0.05), hi90: at(0.95) };
}
