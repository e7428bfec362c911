import type { Comparison } from "./comparison.js";
import { describeComparison, describeNotice } from "./describe-comparison.js";
import type { RunFacts } from "./run-facts.js";
import { spellLevel, spellName } from "./spell-value.js";

/** The widest line of a summary. */
const lineWidth = 100;

/**
 * The answer as plain text: what was run, then for each scenario what is clearly different, what is not clear and what is the same. Each
 * statement stands under "if this theory holds", and each number beside its interval.
 */
export function summariseComparisons(comparisons: readonly Comparison[], facts: RunFacts): string {
  const theory = facts.theory === null ? "no theory at all" : `the theory "${facts.theory}"`;
  const pairs = `${facts.draws * facts.replicates} pairs (${facts.draws} x ${facts.replicates}: draws of the theory's numbers x replicates of luck)`;
  const opening = `${facts.theory === null ? `With ${theory}` : `If ${theory} holds`}, in ${facts.settingTitle}, over ${facts.weeks} weeks, against ${facts.baseline}, from ${pairs}:`;
  const names = [...new Set(comparisons.map(({ scenario }) => scenario))];
  const parts = names.map((name) => describeScenario(name, comparisons.filter(({ scenario }) => scenario === name), facts));
  return [...wrap(opening, ""), ...parts.flatMap((lines) => ["", ...lines]), "", ...wrap(describeReading(comparisons, names.length, facts), ""), ""].join("\n");
}

function describeScenario(name: string, comparisons: readonly Comparison[], facts: RunFacts): string[] {
  const lines = [name];
  const clear = comparisons.filter(({ verdict }) => verdict !== "no difference" && verdict !== "no clear difference");
  for (const comparison of clear) {
    const notice = describeNotice(comparison);
    const sentence = describeComparison(comparison, facts.metrics[comparison.metric]);
    lines.push(...wrap(notice === null ? sentence : `${sentence} ${notice}`, "  "));
  }
  const unclear = comparisons.filter(({ verdict }) => verdict === "no clear difference");
  const same = comparisons.filter(({ verdict }) => verdict === "no difference");
  if (unclear.length > 0) lines.push(...wrap(`No clear difference: ${unclear.map(nameSubject).join(", ")}.`, "  "));
  if (same.length > 0) lines.push(...wrap(`No difference at all: ${same.map(nameSubject).join(", ")}.`, "  "));
  return lines;
}

function nameSubject({ metric, group }: Comparison): string {
  return group === "all" ? spellName(metric) : `${spellName(metric)} (${group})`;
}

function describeReading(comparisons: readonly Comparison[], scenarios: number, facts: RunFacts): string {
  const level = comparisons.length === 0 ? "" : spellLevel(comparisons[0].level);
  const together = scenarios > 1 ? ` Each interval is drawn at ${level}, so that those of the ${scenarios} scenarios hold together.` : "";
  const open = facts.draws === 1 ? " With one parameter draw the intervals hold chance alone, not what the theory leaves open." : "";
  return `How to read this: an interval that spans 0 is no clear difference.${together}${open} Nothing here says that the theory is true.`;
}

/** A paragraph in lines, each begun with `indent`, later ones a little deeper. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + 1 + word.length > lineWidth) {
      lines.push(line);
      line = indent === "" ? "" : `${indent}  `;
    }
    line = line.trim() === "" ? line + word : `${line} ${word}`;
  }
  return [...lines, line];
}
