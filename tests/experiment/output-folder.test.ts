import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { prepareFolder, type FolderChoice } from "../../src/experiment/output-folder.js";
import { ProblemError } from "../../src/problem/problem.js";
import { makeFolder } from "./temporary-folder.js";

const choose = (change: Partial<FolderChoice>): FolderChoice => ({ out: null, root: "output", scenario: "strong-induction", resume: false, force: false, ...change });

function catchProblem(choice: FolderChoice): ProblemError {
  try {
    prepareFolder(choice);
  } catch (fault) {
    if (fault instanceof ProblemError) return fault;
  }
  throw new Error("No problem was told.");
}

describe("the folder of a run", () => {
  test("is a fresh one, counted from 1, when none is named", () => {
    const root = join(makeFolder(), "output");
    expect([1, 2, 3].map(() => prepareFolder(choose({ root })))).toEqual([1, 2, 3].map((number) => join(root, `strong-induction-${number}`)));
    expect(prepareFolder(choose({ root, scenario: "=1+1 Ünlikely/../Näme" }))).toBe(join(root, "1-1-nlikely-n-me-1"));
    expect(prepareFolder(choose({ root, scenario: "…" }))).toBe(join(root, "run-1"));
  });

  test("is made with all folders above it", () => {
    const out = join(makeFolder(), "a b", "ü");
    expect(prepareFolder(choose({ out }))).toBe(out);
    expect(existsSync(out)).toBe(true);
  });

  test("that holds a run is refused without --force or --resume", () => {
    const out = makeFolder();
    writeFileSync(join(out, "run.duckdb"), "");
    const problem = catchProblem(choose({ out }));
    expect(problem.message).toBe(`"${out}" already holds a run, and nothing is overwritten without --force.`);
    expect(problem.exitCode).toBe(2);
    expect(prepareFolder(choose({ out, resume: true }))).toBe(out);
  });

  test("that holds something else is refused, also with --resume, and nothing of it is removed by --force", () => {
    const out = makeFolder();
    writeFileSync(join(out, "thesis.txt"), "years of work");
    for (const resume of [false, true]) expect(catchProblem(choose({ out, resume })).message).toBe(`"${out}" is not empty and holds no run.`);
    writeFileSync(join(out, "run.duckdb"), "");
    writeFileSync(join(out, "manifest.json"), "");
    prepareFolder(choose({ out, force: true }));
    expect(readdirSync(out)).toEqual(["thesis.txt"]);
  });

  test("with what a run killed in its first moments left is taken for --resume", () => {
    const out = makeFolder();
    writeFileSync(join(out, "run.duckdb.draft"), "half");
    expect(prepareFolder(choose({ out, resume: true }))).toBe(out);
  });

  test("below a file is refused in a sentence", () => {
    const file = join(makeFolder(), "file");
    writeFileSync(file, "");
    for (const choice of [choose({ out: join(file, "x") }), choose({ root: join(file, "output") })]) {
      const problem = catchProblem(choice);
      expect(problem.message).toMatch(/^".*file.*" cannot be made: a part of the path is a file or does not exist\.$/);
      expect(problem.exitCode).toBe(4);
    }
  });

  test("in a place that takes no folders is refused, and does not hang", () => {
    expect(catchProblem(choose({ out: "/proc/no/folder" })).exitCode).toBe(4);
  });

  test("may be an empty folder that is there", () => {
    const out = join(makeFolder(), "empty");
    mkdirSync(out);
    expect(prepareFolder(choose({ out }))).toBe(out);
  });
});
