import { mean, sampleStandardDeviation } from "simple-statistics";

/**
 * The spread of some values as a share of their mean: their standard deviation (n - 1 below) / mean. It measures how uneven a metric is between units.
 * null with fewer than two values, or where the mean is 0.
 *
 * @example measureVariation([1, 2, 3]) // 0.5
 */
export function measureVariation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const average = mean([...values]);
  return average === 0 ? null : sampleStandardDeviation([...values]) / average;
}
