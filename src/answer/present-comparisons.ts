import type { Comparison } from "./comparison.js";
import { compareRun, type CompareChoice } from "./compare-run.js";
import { nameWithUnit } from "./describe-comparison.js";
import { describeHarm } from "./describe-harm.js";
import { explainInequality, explainIntervals, explainPairs, explainQuintiles } from "./explain-terms.js";
import { findCompanions } from "./headline.js";
import type { RunFacts } from "./run-facts.js";
import { fewPeople } from "./small-cells.js";
import { tabulateComparisons } from "./tabulate-comparisons.js";
import { wrapLines } from "./wrap-lines.js";

const lineWidth = 120;

/** Comparisons with those of them that rest on few people. */
export interface Answer {
  comparisons: readonly Comparison[];
  few: ReadonlySet<Comparison>;
}

/**
 * Comparisons of a run to be read by people: as `compareRun`, but SII of uptake is never given without SII of those seen, whichever metrics
 * were asked for. Throws as `compareRun` does.
 */
export async function compareForReaders(folder: string, choice: CompareChoice = {}): Promise<Answer> {
  const { metrics } = choice;
  const companions = metrics === undefined || choice.by !== "imd_quintile" ? [] : findCompanions(metrics);
  if (metrics === undefined || companions.length === 0) return compareRun(folder, choice);
  const { comparisons, few } = await compareRun(folder, { ...choice, metrics: [...metrics, ...companions] });
  return { few, comparisons: comparisons.filter(({ metric, group }) => metrics.includes(metric) || group === "SII") };
}

/** A table with what must be said beside it: who is harmed, which cells rest on few people, how intervals, points and inequality are to be read. */
export function presentComparisons({ comparisons, few }: Answer, facts: RunFacts): string {
  if (comparisons.length === 0) return tabulateComparisons(comparisons, facts.metrics);
  const hasPoints = comparisons.some(({ unit }) => unit === "share");
  const small = comparisons.filter((one) => few.has(one));
  const notes = [
    ...describeHarm(comparisons, facts.metrics),
    ...(small.length === 0 ? [] : [`[few] Fewer than ${fewPeople} people a year in a network stand behind this value: ${[...new Set(small.map((one) => nameWithUnit(one, facts.metrics[one.metric])))].join(", ")}.`]),
    [explainIntervals(comparisons, facts), hasPoints ? "Points are percentage points." : null, explainPairs(comparisons, facts)].filter((words) => words !== null).join(" "),
    explainInequality(comparisons),
    explainQuintiles(comparisons, facts.quintilesDerived),
  ].filter((words) => words !== null);
  const table = tabulateComparisons(comparisons, facts.metrics, (one) => (few.has(one) ? "[few] " : ""));
  return `${table}\n${notes.flatMap((note) => wrapLines(note, lineWidth, "", "  ")).join("\n")}\n`;
}
