import type { Metric } from "../vocabulary/vocabulary.js";
import { ruleTable } from "./align-columns.js";
import type { Comparison } from "./comparison.js";
import { nameWithUnit } from "./describe-comparison.js";
import { chooseSpelling, spellDifference, spellLevel, spellValue } from "./spell-value.js";

/** What stands in front of the verdict of a cell with few people. */
export type Mark = (comparison: Comparison) => string;

/**
 * Comparisons as a table of plain text, one line each, no colour and no escape codes. The heading says the level of the intervals. `mark`
 * gives what is written before a verdict.
 */
export function tabulateComparisons(comparisons: readonly Comparison[], metrics: Readonly<Record<string, Metric>>, mark: Mark = () => ""): string {
  if (comparisons.length === 0) return "There is nothing to compare.\n";
  const levels = [...new Set(comparisons.map(({ level }) => spellLevel(level)))].join(", ");
  const head = ["measure", "scenario", comparisons[0].baseline, "scenario's", "difference", `${levels} interval`, "verdict"];
  const rows = comparisons.map((comparison) => {
    const metric = metrics[comparison.metric];
    const spelling = chooseSpelling(metric, comparison.unit, comparison.group);
    const difference = spellDifference(comparison, spelling);
    return [
      nameWithUnit(comparison, metric),
      comparison.scenario,
      spellValue(comparison.baseline_value, spelling),
      spellValue(comparison.scenario_value, spelling),
      difference?.estimate ?? "-",
      difference?.interval ?? "-",
      mark(comparison) + comparison.verdict,
    ];
  });
  return ruleTable([head, ...rows], [2, 3, 4, 5]);
}
