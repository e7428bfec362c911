import type { Comparison } from "../answer/comparison.js";
import { sayMetric, type Metrics } from "./metric-words.js";
import { spellComparison } from "./spell-comparison.js";

/** Heads of the table of differences, in order. */
export const differenceHeads = ["metric", "baseline", "scenario", "difference", "interval", "verdict"] as const;

/** One row of text for each comparison, for a table under `differenceHeads`. */
export function tabulateDifferences(comparisons: readonly Comparison[], metrics: Metrics): string[][] {
  return comparisons.map((each) => {
    const { baseline, scenario, difference, interval } = spellComparison(each, metrics);
    return [each.group === "all" ? sayMetric(each.metric) : `${sayMetric(each.metric)}, ${each.group}`, baseline, scenario, difference, interval, each.verdict];
  });
}
