import { parseCondition } from "../../language/parse-condition.js";
import { printCondition } from "../../language/print-sentence.js";
import type { TestPhrase, WhenPhrase } from "../../language/sentence.js";

/**
 * A condition that holds exactly where this one did not, or null where the language cannot say it: a degree, an event, a choice of words.
 *
 * @example negateCondition("fit is below asked_enough") // "fit is at least asked_enough"
 */
export function negateCondition(sentence: string): string | null {
  const phrase = parseCondition(sentence);
  if (phrase.node !== "when") return null;
  const tests = phrase.tests.map(negateTest);
  if (tests.some((test) => test === null)) return null;
  // Not (a and b) is (not a or not b).
  const negated: WhenPhrase = { ...phrase, join: phrase.join === "and" ? "or" : "and", tests: tests as TestPhrase[] };
  return printCondition(phrase.tests.length === 1 ? { ...negated, join: phrase.join } : negated);
}

function negateTest(test: TestPhrase): TestPhrase | null {
  if (test.node === "at least") return { ...test, node: "below" };
  return test.node === "below" ? { ...test, node: "at least" } : null;
}
