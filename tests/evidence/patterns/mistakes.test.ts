import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { loadPatterns } from "../../../src/evidence/patterns/load-patterns.js";
import { ProblemError, type Problem } from "../../../src/problem/problem.js";
import { loadEvidence } from "../../../src/register/load-evidence.js";
import { loadTheory } from "../../../src/theory/load-theory.js";
import { vocabulary } from "../../../src/world/vocabulary.js";

const folder = fileURLToPath(new URL("../../mistakes/patterns/", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "realist-patterns-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const theory = loadTheory("models/belonging", vocabulary);
const statements = new Map(loadEvidence("models/belonging").statements.map((statement) => [statement.id, statement]));

/** What is wrong with a file of patterns of the theory that is shipped. */
function findProblems(text: string): readonly Problem[] {
  writeFileSync(join(scratch, "patterns.yaml"), text);
  try {
    loadPatterns(scratch, theory, statements, 36);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(error.exitCode).toBe(3);
    return error.problems;
  }
  return [];
}

/** A problem as `line:column message (pattern)` and, below it, the next move. */
function writeProblem({ line, column, message, hint, id }: Problem): string[] {
  return [`${line ?? "-"}:${column ?? "-"} ${message}${id === undefined ? "" : ` (${id})`}`, ...(hint === undefined ? [] : [`  ${hint}`])];
}

/** What the file says at its head that should be said. */
function readExpected(text: string): string[] {
  const [first, ...lines] = text.split("\n");
  if (first !== "# Expected:") throw new Error("A mistake begins with # Expected:");
  return lines.slice(0, lines.findIndex((line) => !line.startsWith("# "))).map((line) => line.slice(2));
}

describe("patterns with one mistake", () => {
  const mistakes = readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
  it.each(mistakes)("in %s hear what is wrong, where, and what to do", (_name, text) => {
    expect(findProblems(text).flatMap(writeProblem)).toEqual(readExpected(text));
  });

  it("are there for every message that a file can bring about", () => {
    const messages = readFileSync(new URL("../../../src/evidence/patterns/messages.ts", import.meta.url), "utf8");
    const codes = new Set([...messages.matchAll(/code: "([^"]+)"/g)].map(([, code]) => code));
    // Of folders and of runs: tried elsewhere.
    for (const other of ["no-patterns", "repeated-id", "interrupted"]) codes.delete(other);
    const found = new Set(mistakes.flatMap(([, text]) => findProblems(text).map(({ code }) => code)));
    expect([...codes].filter((code) => !found.has(code))).toEqual([]);
  });
});
