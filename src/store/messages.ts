/** What the store says to people. */
import { ProblemError, exitCodes } from "../problem/problem.js";

function refuse(code: string, message: string, hint: string): ProblemError {
  return new ProblemError([{ code, message, hint }], exitCodes.incomplete);
}

export function runIsOpenElsewhere(folder: string): ProblemError {
  return refuse(
    "run-in-use",
    `The run in "${folder}" is being written by another process, and only one may have it open.`,
    "Wait until that run has ended, or look at another run.",
  );
}

export function noRunHere(folder: string): ProblemError {
  return new ProblemError(
    [{ code: "no-run", message: `There is no run in "${folder}": it holds no run.duckdb.`, hint: "Name the folder that realist run wrote to, such as one under output/." }],
    exitCodes.usage,
  );
}

export function runFileIsUnreadable(folder: string): ProblemError {
  return new ProblemError(
    [{ code: "unreadable-run", message: `The file run.duckdb in "${folder}" is not one that realist wrote, or it is damaged.`, hint: "Run again with --force to write it anew." }],
    exitCodes.invalidFile,
  );
}

export function diskIsFull(path: string): ProblemError {
  return refuse("disk-full", `There is no room left on the disk to write "${path}".`, "Make room, then give the same command again. A run goes on from what was finished, with --resume.");
}

export function placeIsReadOnly(path: string): ProblemError {
  return refuse("read-only", `"${path}" cannot be written: the place is read-only or not yours to write to.`, "Name another folder with --out.");
}

export function placeIsNoFolder(path: string): ProblemError {
  return refuse("no-folder", `"${path}" cannot be made: a part of the path is a file or does not exist.`, "Name another folder with --out.");
}

export function fileIsThere(path: string): ProblemError {
  return new ProblemError(
    [{ code: "file-is-there", message: `"${path}" is there already, and nothing is overwritten without --force.`, hint: "Name another file, or add --force." }],
    exitCodes.usage,
  );
}
