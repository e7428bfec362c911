import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listTestFiles, usualFolder } from "../../../src/evidence/theory-tests/list-test-files.js";
import { parseTests } from "../../../src/evidence/theory-tests/read-tests.js";
import { testTheory } from "../../../src/evidence/theory-tests/test-theory.js";
import { ProblemList } from "../../../src/problem/problem-list.js";
import type { Problem } from "../../../src/problem/problem.js";
import { loadTheory } from "../../../src/theory/load-theory.js";
import { vocabulary } from "../../../src/world/vocabulary.js";

const folder = "tests/mistakes/theory-tests";
const theory = loadTheory("models/belonging", vocabulary);
const mistakes = readdirSync(folder).sort().map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")] as const);

function findProblems(text: string): readonly Problem[] {
  const problems = new ProblemList();
  parseTests(text, "mistake.txt", theory, vocabulary, problems);
  return problems.problems;
}

/** What should be said stands at the head of each file: `line:column message`, and below it the next move. */
const readExpected = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("# ") && line !== "# Expected:").map((line) => line.slice(2));
const write = ({ line, column, message, hint }: Problem): string[] => [`${line ?? "-"}:${column ?? "-"} ${message}`, ...(hint === undefined ? [] : [`  ${hint}`])];

describe("a test with one mistake", () => {
  it.each(mistakes)("in %s hears what is wrong, where, and what to do", (_name, text) => {
    expect(findProblems(text).flatMap(write)).toEqual(readExpected(text));
  });

  it("is there for every message that a file can bring about", () => {
    const codes = new Set([...readFileSync("src/evidence/theory-tests/messages.ts", "utf8").matchAll(/code: "([^"]+)"/g)].map(([, code]) => code));
    // Of folders and of all files together: tried where files are listed, and below.
    for (const ofMany of ["no-test-files", "of-another-theory"]) codes.delete(ofMany);
    const met = new Set(mistakes.flatMap(([, text]) => findProblems(text).map(({ code }) => code)));
    expect([...codes].filter((code) => !met.has(code))).toEqual([]);
  });
});

it("tells of tests of another theory once, not test by test", () => {
  const other = loadTheory("models/resource-only", vocabulary);
  expect(() => testTheory(listTestFiles([usualFolder]), other, vocabulary)).toThrow(/^None of these tests tries a rule of the theory "resource-only"\.$/);
});
