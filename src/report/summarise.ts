import type { Comparison } from "../answer/comparison.js";
import * as say from "./messages.js";
import { sayMetric, type Metrics } from "./metric-words.js";
import { spellComparison } from "./spell-comparison.js";

/** What a summary is about. */
export interface Occasion {
  theory: string;
  setting: string;
  weeks: number;
  pairs: number;
  metrics: Metrics;
}

/**
 * The answer in plain words: for each scenario what moved, what did not clearly move, and what is the same, over all people and for the
 * inequality of uptake. No difference is stated without its interval.
 */
export function summarise(comparisons: readonly Comparison[], occasion: Occasion): string {
  const shown = comparisons.filter(({ group }) => group === "all" || group === "SII");
  const parts = [
    say.heading("What would change"),
    say.whatWasRun(occasion.theory, occasion.setting, occasion.pairs, occasion.weeks),
    say.condition(),
    ...listScenarios(shown).map((scenario) => summariseScenario(shown.filter((each) => each.scenario === scenario), occasion.metrics)),
    say.intervalMeaning(shown[0]?.level ?? 0.95),
    say.uncertaintyApart(),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The names of the scenarios compared, in the order of their first comparison. */
export function listScenarios(comparisons: readonly Comparison[]): string[] {
  return [...new Set(comparisons.map(({ scenario }) => scenario))];
}

function summariseScenario(comparisons: readonly Comparison[], metrics: Metrics): string {
  const title = say.against(comparisons[0].scenario, comparisons[0].baseline);
  const name = (each: Comparison): string => (each.group === "all" ? sayMetric(each.metric) : `${each.group} of ${sayMetric(each.metric)}`);
  const having = comparisons.filter(({ estimate, lo, hi }) => estimate !== null && lo !== null && hi !== null);
  const lines = having
    .filter(({ verdict }) => verdict !== "no difference")
    .map((each) => sayDifference(each, name(each), metrics));
  const same = having.filter(({ verdict }) => verdict === "no difference").map(name);
  const without = comparisons.filter((each) => !having.includes(each)).map(name);
  if (same.length > 0) lines.push(say.same(same));
  if (without.length > 0) lines.push(say.without(without));
  return `${title}\n${"-".repeat(title.length)}\n${lines.join("\n")}`;
}

function sayDifference(each: Comparison, name: string, metrics: Metrics): string {
  const { baseline, scenario, difference, interval } = spellComparison(each, metrics);
  if (each.verdict === "no clear difference") return say.unclear(name, difference, interval, each.unit);
  return say.moved(name, each.verdict, baseline, scenario, difference, interval, each.unit);
}
