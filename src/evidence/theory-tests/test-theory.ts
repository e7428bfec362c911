import { ProblemError, type Problem } from "../../problem/problem.js";
import { ProblemList } from "../../problem/problem-list.js";
import type { Theory } from "../../theory/rule.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { sayOfAnotherTheory } from "./messages.js";
import { readTests } from "./read-tests.js";
import { runTest, type Outcome } from "./run-test.js";
import type { TheoryTest } from "./theory-test.js";

/** A test with what came of each of its expectations. */
export interface TestResult {
  test: TheoryTest;
  outcomes: Outcome[];
  /** True where all expectations were met. */
  met: boolean;
}

/** Results of the tests of some files, and the rules that none of them tries by itself or with a few others. */
export interface TestReport {
  results: TestResult[];
  untried: string[];
}

/** Reads and runs the tests of some files. Throws ProblemError with all that is wrong in them, before any is run. */
export function testTheory(files: readonly string[], theory: Theory, vocabulary: Vocabulary): TestReport {
  const problems = new ProblemList();
  const tests = files.flatMap((file) => readTests(file, theory, vocabulary, problems));
  if (isOfAnotherTheory(problems.problems, tests)) throw new ProblemError([sayOfAnotherTheory(theory.name)]);
  problems.throwIfAny();
  const results = tests.map((test): TestResult => {
    const outcomes = runTest(test, theory, vocabulary);
    return { test, outcomes, met: outcomes.every(({ met }) => met) };
  });
  const tried = new Set(tests.filter(({ isWhole }) => !isWhole).flatMap(({ cmocs }) => cmocs));
  return { results, untried: theory.cmocs.map(({ id }) => id).filter((id) => !tried.has(id)) };
}

/** True where several rules are unknown, none of them by a slip, and none is known: each would else be refused one by one. */
function isOfAnotherTheory(problems: readonly Problem[], tests: readonly TheoryTest[]): boolean {
  const unknown = problems.filter(({ code }) => code === "unknown-cmoc");
  return unknown.length > 1 && tests.every(({ isWhole }) => isWhole) && !unknown.some(({ hint }) => hint?.startsWith("Did") === true);
}
