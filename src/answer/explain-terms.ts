import type { Comparison } from "./comparison.js";
import type { RunFacts } from "./run-facts.js";
import { spellLevel } from "./spell-value.js";

/** How the intervals of some comparisons are to be read, in sentences. */
export function explainIntervals(comparisons: readonly Comparison[], facts: Pick<RunFacts, "draws">): string {
  const levels = [...new Set(comparisons.map(({ level }) => spellLevel(level)))].join(" or ");
  const scenarios = new Set(comparisons.map(({ scenario }) => scenario)).size;
  const together = scenarios > 1 ? `, drawn so that those of the ${scenarios} scenarios hold together` : "";
  const open = facts.draws === 1 ? " With one draw of the theory's numbers they hold chance alone, not what the theory leaves open." : "";
  return `Intervals are ${levels} intervals${together}; one that spans 0 is no clear difference.${open}`;
}

/** Pairs that a comparison could not use: a ratio has no value where nobody stands below the line. Null where all were used. */
export function explainPairs(comparisons: readonly Comparison[], facts: Pick<RunFacts, "draws" | "replicates">): string | null {
  const all = facts.draws * facts.replicates;
  const short = comparisons.filter(({ n_pairs }) => n_pairs < all);
  if (short.length === 0) return null;
  const [fewest, most] = [Math.min(...short.map((one) => one.n_pairs)), Math.max(...short.map((one) => one.n_pairs))];
  const count = fewest === most ? `${fewest}` : `${fewest} to ${most}`;
  return `${short.length} of these ${comparisons.length} comparisons rest on ${count} of the ${all} pairs: in the others a side has no value (nobody to divide by, or a quintile at 0).`;
}

const beside = " SII of uptake is read beside SII of people seen: a share of those referred hides who was never referred.";

/** What the measures of inequality that are there mean, with the way that each is taken; null where none is there. */
export function explainInequality(comparisons: readonly Comparison[]): string | null {
  const has = (group: string): boolean => comparisons.some((one) => one.group === group);
  const meanings = [
    has("SII") ? "SII is the fitted value at the least deprived end less that at the most deprived end (above 0: the less deprived have more)" : "",
    has("RII") ? "RII the one divided by the other (above 1: the less deprived have more)" : "",
    has("gap") ? "gap is quintile 1 less quintile 5, the other way round (above 0: the more deprived have more)" : "",
    has("relative gap") ? "relative gap quintile 1 divided by quintile 5" : "",
  ].filter((words) => words !== "");
  if (meanings.length === 0) return null;
  return `Inequality by the definitions of OHID, quintile 1 the most deprived: ${meanings.join("; ")}.${comparisons.some(({ metric, group }) => metric === "uptake" && group === "SII") ? beside : ""}`;
}

/** What results by quintile rest on where the shares of quintiles were made by a rule; null where nothing is said by quintile, or they were not. */
export function explainQuintiles(comparisons: readonly Comparison[], quintilesDerived: boolean): string | null {
  if (!quintilesDerived || !comparisons.some(({ group }) => group !== "all" && !group.startsWith("practice "))) return null;
  return "Quintiles are derived here: a practice publishes one deprivation score, not a mix, and its people are spread round its rank in England by a rule. What is said by quintile rests on that rule.";
}
