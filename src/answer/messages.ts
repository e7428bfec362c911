/** What the answers say when they cannot be given. */
import { suggestWord } from "../problem/messages.js";
import { ProblemError, exitCodes } from "../problem/problem.js";

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
