import { listWords, suggestWord } from "../../problem/messages.js";
import type { Problem } from "../../problem/problem.js";

/** Every sentence that the tests of a theory say to a user. */

const quote = (word: string): string => `"${word}"`;
/** Words to be written as they stand in quotes; "a number" and the like without. */
const listExpected = (expected: readonly string[]): string => listWords(expected.map((phrase) => (/^(an? |the end)/.test(phrase) ? phrase : quote(phrase))), "or");

// The form of a file

export function sayUnexpected(found: string, expected: readonly string[]): Problem {
  const hint = suggestWord(found, expected.filter((phrase) => !phrase.includes(" ")));
  return { code: "unexpected-word", message: `${quote(found)} does not fit here: expected ${listExpected(expected)}.`, ...(hint.startsWith("Did") ? { hint } : {}) };
}

export function sayLineStops(expected: readonly string[]): Problem {
  return { code: "line-stops", message: `The line stops too soon: expected ${listExpected(expected)} here.` };
}

export function sayNotANumber(found: string): Problem {
  return { code: "not-a-number", message: `Here should be a number in plain digits, but there is ${quote(found)}.`, hint: "Such as 0.6 or 12." };
}

export function sayNoHead(): Problem {
  return { code: "no-head", message: "A test begins at the margin with the rule that it tries, a colon, and what it shows.", hint: "Such as: name_of_the_rule: what should happen" };
}

export function sayNoTitle(): Problem {
  return { code: "no-title", message: "After the colon should stand, in your words, what this test shows." };
}

export function sayIndentedFirst(): Problem {
  return { code: "no-test-yet", message: "This line belongs to a test, and no test has begun yet.", hint: "Write the rule, a colon and what the test shows at the margin above it." };
}

export function sayNothingExpected(): Problem {
  return { code: "nothing-expected", message: "Nothing is expected after these weeks, so nothing could fail.", hint: 'Add a line that begins with "expect".' };
}

export function sayNoWeeks(): Problem {
  return { code: "no-weeks", message: "This test does not say for how long it runs.", hint: 'Add a line such as "after 12 months", and below it what you expect.' };
}

export function sayNobodyGiven(): Problem {
  return { code: "nobody-given", message: "This test does not say whom it is about.", hint: 'Begin with a line such as "given a …".' };
}

export function sayTooLong(most: number): Problem {
  return { code: "too-long", message: `A test runs for 1 to ${most} weeks.` };
}

export function sayTitleTwice(title: string, line: number): Problem {
  return { code: "title-twice", message: `Two tests are called ${quote(title)}: the first stands in line ${line}.`, hint: "Say in one of them what is different." };
}

export function sayNoTests(file: string): Problem {
  return { code: "no-tests", message: `${quote(file)} has no test in it.`, file };
}

export function sayNoTestFiles(place: string): Problem {
  return { code: "no-test-files", message: `There is no test to run: ${quote(place)} has no file that ends in .txt.`, hint: "Name the files, or a folder of them, after the theory." };
}

export function sayOfAnotherTheory(theory: string): Problem {
  return { code: "of-another-theory", message: `None of these tests tries a rule of the theory ${quote(theory)}.`, hint: "Name the files of its own tests after the theory." };
}

// Names and values

export function sayUnknownRule(word: string, known: readonly string[]): Problem {
  return { code: "unknown-cmoc", message: `The theory has no rule ${quote(word)}.`, hint: suggestWord(word, known), id: word };
}

export function sayUnknownAgent(word: string, known: readonly string[]): Problem {
  return { code: "unknown-agent", message: `${quote(word)} is no kind of agent.`, hint: suggestWord(word, known) };
}

export function sayUnknownTie(word: string, agent: string, known: readonly string[]): Problem {
  return { code: "unknown-tie", message: `${quote(agent)} has no tie to ${quote(word)}.`, hint: suggestWord(word, known) };
}

export function sayUnknownName(word: string, agent: string, wanted: string, known: readonly string[]): Problem {
  return { code: "unknown-name", message: `${quote(word)} is not ${wanted} of ${quote(agent)}.`, hint: suggestWord(word, known) };
}

export function sayNameOfTied(word: string, agent: string, right: string): Problem {
  return { code: "name-elsewhere", message: `${quote(word)} is not something of ${quote(agent)} itself.`, hint: `Write: ${right}` };
}

export function sayNotRead(name: string, rules: readonly string[]): Problem {
  return { code: "not-read", message: `Nothing in ${listWords(rules)} reads ${quote(name)}, so it would change nothing.`, hint: "Leave it out, or test the rule that reads it." };
}

export function sayNotMoved(name: string, rules: readonly string[]): Problem {
  return { code: "not-moved", message: `Nothing in ${listWords(rules)} moves or bends ${quote(name)}, so this could only ever stay as it is.`, hint: "Expect something that the rule changes." };
}

export function sayWrongMeasure(written: string, name: string, right: string): Problem {
  return { code: "wrong-measure", message: `One speaks of the ${right} of ${quote(name)}, not of its ${written}.`, hint: `Write: the ${right} of ${name}` };
}

export function sayNotGiven(missing: readonly string[], base: string): Problem {
  const first = missing.find((name) => name.startsWith("?")) ?? missing[0];
  const hint = first.startsWith("?") ? `${missing.length === 1 ? "It" : "They"} cannot be reached from here. Begin with: given a ${base}` : `Add: and ${first} is …   ("none" where there is nothing of the kind)`;
  return { code: "not-given", message: `The rule reads ${listWords(missing.map((name) => quote(name.replace("?", ""))))}, and the test does not say what ${missing.length === 1 ? "that is" : "they are"}.`, hint };
}

export function sayGivenTwice(name: string): Problem {
  return { code: "given-twice", message: `${quote(name)} is given twice.`, hint: "Delete one of the two." };
}

export function sayRuleOfSeveral(): Problem {
  return { code: "rule-of-several", message: '"the rule" is only plain where one rule is tried.', hint: "Expect something of a state, or try one rule alone." };
}

export function sayBackwards(): Problem {
  return { code: "backwards", message: "The second number lies below the first." };
}

// What came

const round = (value: number): string => (Number.isNaN(value) ? "absent" : String(Math.round(value * 1000) / 1000));

/** How a quantity stands at the end, beside its start. */
export const foundChange = (isLift: boolean, before: number, after: number): string => (isLift ? `it is ${round(after / before)} times what it was` : `it went from ${round(before)} to ${round(after)}`);

/** How a quantity stands here and in the other case. */
export const foundComparison = (isLift: boolean, here: number, there: number): string => (isLift ? `it is ${round(here / there)} times what it is there` : `it is ${round(here)} here and ${round(there)} there`);

export const foundActing = (weeks: number, ofWeeks: number): string => (weeks === 0 ? `it acted in none of the ${ofWeeks} weeks` : `it acted in ${weeks} of the ${ofWeeks} weeks`);
