/** What the answers say when they cannot be given. */
import { suggestWord } from "../problem/messages.js";
import { ProblemError, exitCodes } from "../problem/problem.js";
import type { ThroughRule } from "./through-rules.js";
import type { WrongAgent } from "../simulate/lives/whose-life.js";

export function runIsUnfinished(folder: string, finished: number, total: number): ProblemError {
  return new ProblemError(
    [{ code: "unfinished-run", message: `The run in "${folder}" is not finished: ${finished} of ${total} pairs of runs are there.`, hint: "Give the command that began it again, with --resume." }],
    exitCodes.incomplete,
  );
}

export function unknownMetric(word: string, known: readonly string[]): ProblemError {
  return new ProblemError([{ code: "unknown-name", message: `There is no metric "${word}" in this run.`, hint: suggestWord(word, known) }], exitCodes.usage);
}

export function unknownGrouping(word: string): ProblemError {
  return new ProblemError([{ code: "unknown-name", message: `--by cannot be "${word}".`, hint: suggestWord(word, groupings) }], exitCodes.usage);
}

export function nothingToCompare(folder: string): ProblemError {
  return new ProblemError(
    [{ code: "one-scenario", message: `The run in "${folder}" has only one scenario, so there is nothing to compare.`, hint: "Run the baseline and at least one other scenario: realist run as-usual strong-induction" }],
    exitCodes.usage,
  );
}

/** What answers can be divided by. */
export const groupings = ["imd_quintile", "practice"] as const;

// Of explanations

export function unknownScenario(word: string, known: readonly string[]): ProblemError {
  return new ProblemError([{ code: "unknown-name", message: `There is no scenario "${word}" in this run.`, hint: suggestWord(word, known) }], exitCodes.usage);
}

export function scenarioIsTheBaseline(word: string, others: readonly string[]): ProblemError {
  return new ProblemError([{ code: "nothing-to-explain", message: `"${word}" is the baseline of this run, from which it does not differ.`, hint: suggestWord("", others) }], exitCodes.usage);
}

export function ranOtherwise(folder: string): ProblemError {
  return new ProblemError(
    [{ code: "ran-otherwise", message: `Run again, a part of the run in "${folder}" comes to other numbers than those that are stored, so nothing that is told of it would explain them.`, hint: "It was made by another version of realist: run it again with this one." }],
    exitCodes.incomplete,
  );
}

export function noSuchPair(draw: number, replicate: number, folder: string): ProblemError {
  return new ProblemError([{ code: "out-of-range", message: `The run in "${folder}" has no draw ${draw} with a replicate ${replicate}.`, hint: "Both are counted from 0." }], exitCodes.usage);
}

export function nobodyWasSeen(): ProblemError {
  return new ProblemError([{ code: "nobody-seen", message: "In this draw and replicate nobody was seen by a link worker, in the baseline or in the scenario.", hint: "Name somebody by patient:PRACTICE/ORDINAL, or try another --draw or --replicate." }], exitCodes.usage);
}

export function wrongAgent(words: string, fault: WrongAgent): ProblemError {
  const howTo = "Write post:ID for whoever holds a post, patient for the first whose story differs most, or patient:PRACTICE/ORDINAL for one adult.";
  switch (fault.wrong) {
    case "words":
      return new ProblemError([{ code: "unknown-agent", message: `--agent cannot be "${words}".`, hint: howTo }], exitCodes.usage);
    case "post":
    case "practice":
      return new ProblemError([{ code: "unknown-name", message: `There is no ${fault.wrong} "${fault.word}" in this run.`, hint: suggestWord(fault.word, fault.known) }], exitCodes.usage);
    case "ordinal":
      return new ProblemError([{ code: "out-of-range", message: `"${words}" names nobody: the adults of ${fault.practice} are counted from 1 to ${fault.adults}.`, hint: `Such as patient:${fault.practice}/1` }], exitCodes.usage);
  }
}

export function hasNoValue(metric: string): ProblemError {
  return new ProblemError([{ code: "no-value", message: `"${metric}" has no value in these pairs with one rule or another knocked out: there is nobody to divide by.`, hint: "Take more pairs with --pairs, or run more weeks." }], exitCodes.incomplete);
}

export const alsoWorse = (scenario: string, words: string): string => `In metrics not shown, with ${scenario}: ${words}`;

/** Says how many metrics are kept back, and how to see them. */
export const askForOthers = (metrics: number): string =>
  `${metrics === 1 ? "1 other metric is" : `${metrics} other metrics are`} not shown: ask for one by name with --metric (realist world lists them), for all with --metric all, or for all as data with --json.`;

// Of rules left out of a scenario and of its baseline alike

export const throughRulesNote = (baseline: string): string =>
  `How much of each difference from ${baseline} goes through a rule: the difference where the rule acts in both, less the difference where it acts in neither, pair by pair. The intervals of this table hold together for themselves.`;

export const throughRulesHead = (levels: string): string[] => ["measure", "scenario", "rule", "with it", "without it", "through it", `${levels} interval`, "verdict"];

/** What a rule does to a difference, in words that do not depend on which way it goes. */
export function sayThroughRule({ verdict, estimate, with_rule: withRule, without_rule: withoutRule }: Pick<ThroughRule, "verdict" | "estimate" | "with_rule" | "without_rule">): string {
  if (verdict === "no difference") return "nothing goes through it";
  if (verdict === "no clear difference") return "nothing clear goes through it";
  if (verdict === "outside the evidence" || estimate === null || withRule === null || withoutRule === null) return verdict;
  if (withRule * withoutRule < 0 && Math.abs(withoutRule) > Math.abs(withRule)) return "it turns the difference round";
  return estimate * withRule > 0 ? "it adds to the difference" : "it takes from the difference";
}
