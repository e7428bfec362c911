import type { Metric } from "../vocabulary/vocabulary.js";

/**
 * The value of a metric from its two tallies: scale x numerator / denominator, in the metric's unit. NaN (no value) where the denominator
 * is 0, or where a tally has no meaning.
 *
 * @example valueMetric({ ...uptake, scale: 1 }, 73, 100) // 0.73
 */
export function valueMetric(metric: Pick<Metric, "scale">, numerator: number, denominator: number): number {
  return denominator === 0 ? NaN : (metric.scale * numerator) / denominator;
}

/** The tallies that some metrics need, each once, in the order of the shape's columns. */
export function listTallies(metrics: readonly Metric[], columns: readonly string[]): string[] {
  const wanted = new Set(metrics.flatMap((metric) => [metric.numerator, metric.denominator]));
  return columns.filter((column) => wanted.has(column));
}

/** Whether a metric has a value for a group of this name. */
export function appliesTo(metric: Metric, group: string): boolean {
  if (group.startsWith("quintile ")) return metric.groups.quintile;
  if (group.startsWith("practice ")) return metric.groups.practice;
  if (group.startsWith("post ")) return metric.groups.post ?? false;
  return true;
}
