import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCitingPatterns } from "../../../src/evidence/audit/citing-patterns.js";
import { ProblemError } from "../../../src/problem/problem.js";

it("reads of every pattern beside a theory which evidence it takes up", () => {
  const folder = mkdtempSync(join(tmpdir(), "patterns "));
  expect(readCitingPatterns(folder)).toEqual([]);
  mkdirSync(join(folder, "patterns"));
  writeFileSync(join(folder, "patterns.yaml"), "patterns:\n  seen_more: {evidence: F04, study: two_sides}\n  unsaid: {study: two_sides}\n");
  writeFileSync(join(folder, "patterns", "more.yaml"), "patterns:\n  known_more:\n    evidence: F10\n");
  expect(readCitingPatterns(folder)).toEqual([{ id: "seen_more", evidence: "F04" }, { id: "known_more", evidence: "F10" }]);
  writeFileSync(join(folder, "patterns", "wrong.yaml"), "patterns: [\n");
  expect(() => readCitingPatterns(folder)).toThrow(ProblemError);
});
