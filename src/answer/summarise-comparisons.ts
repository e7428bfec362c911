import type { Comparison } from "./comparison.js";
import { explainInequality, explainIntervals, explainPairs, explainQuintiles } from "./explain-terms.js";
import { isHeadline } from "./headline.js";
import type { RunFacts } from "./run-facts.js";
import { sayScenario, sayWithin } from "./say-names.js";
import { summariseScenario } from "./summarise-scenario.js";
import { tabulateThroughRules } from "./tabulate-through-rules.js";
import type { ThroughRule } from "./through-rules.js";
import { wrapLines } from "./wrap-lines.js";

/** The widest line of a summary. */
const lineWidth = 100;

/**
 * The answer as plain text, about a page for two scenarios: what was run, then for each scenario what it changes, then what the words mean,
 * once. Each statement stands under "if this theory holds", and each number beside its interval.
 */
export function summariseComparisons(comparisons: readonly Comparison[], facts: RunFacts, throughRules: readonly ThroughRule[] = []): string {
  const names = [...new Set(comparisons.map(({ scenario }) => scenario))];
  const parts = names.map((name) => {
    const title = sayScenario(facts.scenarios.find((one) => one.name === name) ?? { name, title: name });
    const mine = comparisons.filter(({ scenario }) => scenario === name);
    return [title === name ? name : `${title} (${name})`, ...summariseScenario(mine, facts, lineWidth)];
  });
  const through = tabulateThroughRules(throughRules, facts.metrics, lineWidth);
  return [...wrapLines(openSummary(facts), lineWidth), ...parts.flatMap((lines) => ["", ...lines]), ...(through === "" ? [] : ["", through.trimEnd()]), "", ...wrapLines(describeReading(comparisons.filter(({ group }) => group === "all" || group === "SII"), facts), lineWidth), ""].join("\n");
}

function openSummary(facts: RunFacts): string {
  const under = facts.theory === null ? "With no theory at all" : `If the theory "${facts.theory}" holds`;
  const pairs = `${facts.draws * facts.replicates} pairs of runs (${facts.draws} draw${facts.draws === 1 ? "" : "s"} of the theory's numbers x ${facts.replicates} replicate${facts.replicates === 1 ? "" : "s"} of luck)`;
  return `${under}, in ${facts.settingTitle}, over ${facts.weeks} weeks, against ${facts.baseline}, from ${pairs}:`;
}

function describeReading(comparisons: readonly Comparison[], facts: RunFacts): string {
  // A rate's label says what it is.
  const measures = Object.entries(facts.metrics).filter(([metric, { label }]) => isHeadline({ metric, group: "all" }) && !/ per /.test(label));
  const meanings = measures.map(([, { label, about }]) => `${sayWithin(label)}: ${sayWithin(about)}`).join("; ");
  return [
    "How to read this.",
    `In brackets: the interval. ${explainIntervals(comparisons, facts)}`,
    explainPairs(comparisons, facts),
    "Points are percentage points. The smallest difference that matters is a stated assumption for each measure, and so is the theory: nothing here says that it is true.",
    explainInequality(comparisons),
    explainQuintiles(comparisons, facts.quintilesDerived),
    meanings === "" ? null : `Measures: ${meanings}.`,
  ].filter((words) => words !== null).join(" ");
}
