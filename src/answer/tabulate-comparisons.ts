import type { Metric } from "../vocabulary/vocabulary.js";
import type { Comparison } from "./comparison.js";
import { chooseSpelling, spellDifference, spellLevel, spellName, spellValue } from "./spell-value.js";

/**
 * Comparisons as a table of plain text, one line each, no colour and no escape codes. The heading says the level of the intervals. The
 * column of groups is there only if there is more than `all`.
 */
export function tabulateComparisons(comparisons: readonly Comparison[], metrics: Readonly<Record<string, Metric>>): string {
  if (comparisons.length === 0) return "There is nothing to compare.\n";
  const hasGroups = comparisons.some(({ group }) => group !== "all");
  const levels = [...new Set(comparisons.map(({ level }) => spellLevel(level)))].join(", ");
  const head = ["metric", ...(hasGroups ? ["group"] : []), "scenario", comparisons[0].baseline, "scenario's", "difference", `${levels} interval`, "verdict"];
  const rows = comparisons.map((comparison) => {
    const spelling = chooseSpelling(metrics[comparison.metric], comparison.unit);
    const interval = comparison.lo === null ? "-" : `${spellDifference(comparison.lo, spelling)} to ${spellDifference(comparison.hi, spelling)}`;
    return [
      `${spellName(comparison.metric)} (${comparison.unit === "share" ? "in 100" : comparison.unit})`,
      ...(hasGroups ? [comparison.group] : []),
      comparison.scenario,
      spellValue(comparison.baseline_value, spelling),
      spellValue(comparison.scenario_value, spelling),
      spellDifference(comparison.estimate, spelling),
      interval,
      comparison.verdict,
    ];
  });
  return alignColumns([head, ...rows], hasGroups ? [3, 4, 5, 6] : [2, 3, 4, 5]);
}

/** Lines with columns two spaces apart; those named in `toTheRight` are set to the right. */
function alignColumns(rows: readonly string[][], toTheRight: readonly number[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row: string[]): string => row.map((cell, column) => (toTheRight.includes(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join("  ").trimEnd();
  return [line(rows[0]), widths.map((width) => "-".repeat(width)).join("  "), ...rows.slice(1).map(line)].join("\n") + "\n";
}
