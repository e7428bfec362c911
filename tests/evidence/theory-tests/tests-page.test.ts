import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseTests } from "../../../src/evidence/theory-tests/read-tests.js";
import { runTest } from "../../../src/evidence/theory-tests/run-test.js";
import { ProblemList } from "../../../src/problem/problem-list.js";
import { loadTheory } from "../../../src/theory/load-theory.js";
import { vocabulary } from "../../../src/world/vocabulary.js";
import { readCodeBlocks } from "../../read-code-blocks.js";

describe("the page on tests", () => {
  it("begins with tests that are met", () => {
    const theory = loadTheory("models/belonging", vocabulary);
    const problems = new ProblemList();
    const [example] = readCodeBlocks(readFileSync("models/TESTS.md", "utf8"));
    const tests = parseTests(example.text, "TESTS.md", theory, vocabulary, problems);
    problems.throwIfAny();
    expect(tests.flatMap((item) => runTest(item, theory, vocabulary)).map(({ met }) => met)).toEqual([true, true, true, true]);
  });
});
