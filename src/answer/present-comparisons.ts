import type { Comparison } from "./comparison.js";
import { compareRun, type CompareChoice } from "./compare-run.js";
import { nameWithUnit } from "./describe-comparison.js";
import { describeHarm, nameHarmed } from "./describe-harm.js";
import { explainInequality, explainIntervals, explainPairs, explainQuintiles } from "./explain-terms.js";
import { findCompanions, isHeadlineMetric } from "./headline.js";
import type { RunFacts } from "./run-facts.js";
import { fewPeople } from "./small-cells.js";
import { tabulateComparisons } from "./tabulate-comparisons.js";
import { tabulateThroughRules } from "./tabulate-through-rules.js";
import type { ThroughRule } from "./through-rules.js";
import * as say from "./messages.js";
import { wrapLines } from "./wrap-lines.js";

const lineWidth = 120;

/** Comparisons with those of them that rest on few people. */
export interface Answer {
  comparisons: readonly Comparison[];
  few: ReadonlySet<Comparison>;
  /** How much of the differences goes through rules that the run leaves out. */
  throughRules?: readonly ThroughRule[];
  /** Comparisons of metrics that are not shown because none was asked for. */
  leftOut?: readonly Comparison[];
}

/** What people may ask for: as `CompareChoice`, or every metric there is. */
export type ReadersChoice = Omit<CompareChoice, "metrics"> & { metrics?: readonly string[] | "all" };

/**
 * Comparisons of a run to be read by people: as `compareRun`, but of the headline's metrics where none is named, and SII of uptake is never
 * given without SII of those seen, whichever metrics were asked for. What is left out
 * because nobody named any metric is kept apart, so that quintiles worse off in it are named all the same. Throws as `compareRun` does.
 */
export async function compareForReaders(folder: string, { metrics, ...choice }: ReadersChoice = {}): Promise<Answer> {
  if (metrics === "all") return compareRun(folder, choice);
  if (metrics === undefined) return leaveHeadline(await compareRun(folder, choice));
  const companions = choice.by !== "imd_quintile" ? [] : findCompanions(metrics);
  const { comparisons, throughRules, few } = await compareRun(folder, { ...choice, metrics: [...metrics, ...companions] });
  const isShown = ({ metric, group }: Pick<Comparison, "metric" | "group">): boolean => metrics.includes(metric) || group === "SII";
  return { few, comparisons: comparisons.filter(isShown), throughRules: throughRules.filter(isShown) };
}

/** The headline's metrics of an answer, with the others to look for harm in. A metric of the headline that is shown for its SII only stays so. */
function leaveHeadline({ comparisons, few, throughRules = [] }: Answer): Answer {
  const shown = comparisons.filter(isHeadlineMetric);
  return { comparisons: shown, few, throughRules: throughRules.filter(isHeadlineMetric), leftOut: comparisons.filter((one) => !shown.includes(one)) };
}

/** A table with what must be said beside it: who is harmed, which cells rest on few people, how intervals, points and inequality are to be read. */
export function presentComparisons({ comparisons, few, throughRules = [], leftOut = [] }: Answer, facts: RunFacts): string {
  if (comparisons.length === 0) return tabulateComparisons(comparisons, facts.metrics);
  const hasPoints = comparisons.some(({ unit }) => unit === "share");
  const small = comparisons.filter((one) => few.has(one));
  const notes = [
    ...describeHarm(comparisons, facts.metrics),
    ...describeLeftOut(leftOut, comparisons, facts.metrics),
    ...(small.length === 0 ? [] : [`[few] Fewer than ${fewPeople} people a year in a network stand behind this value: ${[...new Set(small.map((one) => nameWithUnit(one, facts.metrics[one.metric])))].join(", ")}.`]),
    [explainIntervals(comparisons, facts), hasPoints ? "Points are percentage points." : null, explainPairs(comparisons, facts)].filter((words) => words !== null).join(" "),
    explainInequality(comparisons),
    explainQuintiles(comparisons, facts.quintilesDerived),
  ].filter((words) => words !== null);
  const table = tabulateComparisons(comparisons, facts.metrics, (one) => (few.has(one) ? "[few] " : ""));
  const through = tabulateThroughRules(throughRules, facts.metrics, lineWidth);
  return `${table}\n${through === "" ? "" : `${through}\n`}${notes.flatMap((note) => wrapLines(note, lineWidth, "", "  ")).join("\n")}\n`;
}

/** How many metrics are not in the table, how to ask for them, and which quintiles each scenario leaves worse off in them. */
function describeLeftOut(comparisons: readonly Comparison[], shown: readonly Comparison[], metrics: RunFacts["metrics"]): string[] {
  if (comparisons.length === 0) return [];
  const hidden = new Set(comparisons.map(({ metric }) => metric).filter((metric) => shown.every((one) => one.metric !== metric)));
  const scenarios = [...new Set(comparisons.map(({ scenario }) => scenario))];
  const harm = scenarios.map((name) => ({ name, words: nameHarmed(comparisons.filter(({ scenario }) => scenario === name), metrics) }));
  return [...harm.flatMap(({ name, words }) => (words === null ? [] : [say.alsoWorse(name, words)])), say.askForOthers(hidden.size)];
}
