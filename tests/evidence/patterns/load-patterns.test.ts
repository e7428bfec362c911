import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadPatterns } from "../../../src/evidence/patterns/load-patterns.js";
import { ProblemError } from "../../../src/problem/problem.js";
import { loadTheory } from "../../../src/theory/load-theory.js";
import { vocabulary } from "../../../src/world/vocabulary.js";

const theory = loadTheory("models/belonging", vocabulary);
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "realist-load-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const one = (id: string, rest = ""): string => `patterns:\n  ${id}: {evidence: F1, study: s, use: validation, says: x, holds: turnover under departure is above turnover under as-usual${rest}}\n`;

function sayFaults(): string[] {
  try {
    loadPatterns(folder, theory, null, 36);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ message }) => message);
  }
  return [];
}

describe("the files of patterns", () => {
  it("are patterns.yaml and those in patterns/, their patterns in the order of their names, with what they name loaded once", () => {
    mkdirSync(join(folder, "patterns"));
    writeFileSync(join(folder, "patterns.yaml"), one("b"));
    writeFileSync(join(folder, "patterns", "more.yaml"), `sites: 7\n${one("a", ", sites: 2")}${one("c").replace("patterns:\n", "")}`);
    const { patterns, settings, scenarios } = loadPatterns(folder, theory, null, 36);
    expect(patterns.map(({ id, sites, baseline }) => [id, sites, baseline])).toEqual([["a", 2, "as-usual"], ["b", 4, "as-usual"], ["c", 7, "as-usual"]]);
    expect([...settings.keys()]).toEqual(["demonstration"]);
    expect([...scenarios.get("demonstration")!.keys()].sort()).toEqual(["as-usual", "departure"]);
  });

  it("are missed where there are none", () => {
    expect(sayFaults()).toEqual([`The theory in "${folder}" has no patterns to be held against.`]);
  });

  it("do not hold one name twice", () => {
    mkdirSync(join(folder, "patterns"));
    writeFileSync(join(folder, "patterns.yaml"), one("b"));
    writeFileSync(join(folder, "patterns", "more.yaml"), one("b"));
    expect(sayFaults()).toEqual([expect.stringMatching(/^Two patterns are called "b": the other stands in .*patterns\.yaml, line 2\.$/)]);
  });
});
