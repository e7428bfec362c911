import type { Metric } from "../vocabulary/vocabulary.js";

/** What the report needs to know of each metric, by name. */
export type Metrics = Readonly<Record<string, Pick<Metric, "unit" | "decimals" | "about">>>;

/** A metric's name as people read it: `cost_per_engaged` is "cost per engaged". */
export function sayMetric(name: string): string {
  return name.replaceAll("_", " ");
}

/** The decimals of a level of this metric. A difference is printed with one more. */
export function decimalsOf(metrics: Metrics, metric: string, group: string): number {
  const decimals = metrics[metric]?.decimals ?? 3;
  return /^(RII|relative gap)$/.test(group) ? Math.max(2, decimals) : decimals;
}
