/** What an experiment says to people. */
import { ProblemError, exitCodes } from "../problem/problem.js";

export function workerDiedTwice(what: string, reason: string): ProblemError {
  return new ProblemError(
    [{ code: "worker-died", message: `${what} was tried twice, and both times the worker thread that ran it died: ${reason}.`, hint: "What was finished is kept: give the same command with --resume, perhaps with fewer --threads." }],
    exitCodes.incomplete,
  );
}

export function runWasInterrupted(done: number, total: number, folder: string): ProblemError {
  const kept = done === 0 ? `before the first of ${total} pairs of runs was finished; "${folder}" is ready for them` : `with ${done} of ${total} pairs of runs finished; they are kept in "${folder}"`;
  return new ProblemError(
    [{ code: "interrupted", message: `Interrupted ${kept}.`, hint: `The same command with --out ${quoteForShell(folder)} --resume goes on from there.` }],
    exitCodes.interrupted,
  );
}

export function argumentsDiffer(folder: string, differences: readonly string[]): ProblemError {
  return new ProblemError(
    differences.map((difference) => ({
      code: "arguments-differ",
      message: `The run in "${folder}" cannot be resumed with other arguments: ${difference}.`,
      hint: "Give the arguments that it was begun with, or name another folder with --out.",
    })),
    exitCodes.usage,
  );
}

export function folderHoldsARun(folder: string): ProblemError {
  return new ProblemError(
    [{ code: "folder-in-use", message: `"${folder}" already holds a run, and nothing is overwritten without --force.`, hint: "Go on with it by --resume, write over it by --force, or name another folder with --out." }],
    exitCodes.usage,
  );
}

export function folderIsNotEmpty(folder: string): ProblemError {
  return new ProblemError(
    [{ code: "folder-in-use", message: `"${folder}" is not empty and holds no run.`, hint: "Name a new or an empty folder with --out, or add --force to write among what is there." }],
    exitCodes.usage,
  );
}

export function nothingToRun(what: string, value: number): ProblemError {
  return new ProblemError([{ code: "out-of-range", message: `--${what} is ${value}, and must be a whole number of at least 1.`, hint: `Give --${what} 1 or more.` }], exitCodes.usage);
}

export function scenarioTwice(name: string): ProblemError {
  return new ProblemError([{ code: "twice-the-same", message: `Two scenarios of the run are named "${name}", and its answers could not be told apart.`, hint: "Give each a name of its own." }], exitCodes.usage);
}

/** A path as one word of a command line. */
function quoteForShell(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}
