import { ProblemError, exitCodes, type Problem } from "./problem.js";

/** Problems found on the way, so that a reader hears of all of them at once and not one a run. */
export class ProblemList {
  readonly problems: Problem[] = [];

  add(problem: Problem): void {
    this.problems.push(problem);
  }

  get count(): number {
    return this.problems.length;
  }

  /** Throws a ProblemError with all problems, in the order of file, line and column, if there is any. */
  throwIfAny(exitCode: number = exitCodes.invalidFile): void {
    if (this.problems.length > 0) throw new ProblemError([...this.problems].sort(compareByPlace), exitCode);
  }
}

/** Orders problems as someone reads: by file, then line, then column; those without a place come first. */
function compareByPlace(a: Problem, b: Problem): number {
  const [fileA, fileB] = [a.file ?? "", b.file ?? ""];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
