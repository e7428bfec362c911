import { max, mean, median, min, sampleStandardDeviation } from "simple-statistics";

/** A list of numbers at a glance. */
export interface Summary {
  n: number;
  mean: number;
  /** With n - 1 below; null with fewer than two values. */
  sd: number | null;
  min: number;
  median: number;
  max: number;
}

/** What a list of numbers looks like at a glance. null for an empty list. @example summarise([1, 2, 6]) // n 3, mean 3, sd 2.6457…, min 1, median 2, max 6 */
export function summarise(values: readonly number[]): Summary | null {
  if (values.length === 0) return null;
  const own = [...values];
  return { n: own.length, mean: mean(own), sd: own.length > 1 ? sampleStandardDeviation(own) : null, min: min(own), median: median(own), max: max(own) };
}
