import { listWords, suggestWord } from "../problem/messages.js";
import type { Problem } from "../problem/problem.js";

/** Every sentence that the language says to a user. */

export function sayDigit(written: string): Problem {
  return { code: "digit", message: `"${written}" is a number, and a rule has no numbers in it.`, hint: "Give the number a name in parameters.yaml and write the name here." };
}

export function sayBracket(written: string): Problem {
  return { code: "bracket", message: `The language has no brackets such as "${written}".`, hint: 'Write two rules, or use "the average of … and …".' };
}

export function sayStrayCharacter(written: string): Problem {
  return { code: "stray-character", message: `"${written}" has no place in a rule.`, hint: "A rule has small letters, underscores within names, full stops between an agent and its name, and commas." };
}

export function saySentenceTooLong(length: number, most: number): Problem {
  return { code: "sentence-too-long", message: `This sentence has ${length} characters; at most ${most} are allowed.`, hint: "Say it in two sentences, or in two rules." };
}

export function sayUnexpectedWord(found: string, expected: readonly string[]): Problem {
  const hint = expected.length === 1 && !/^[a-z]+$/.test(expected[0]) ? undefined : suggestWord(found, expected.filter((word) => /^[a-z]+$/.test(word)));
  return { code: "unexpected-word", message: `"${found}" does not fit here: expected ${listExpected(expected)}.`, ...(hint === undefined || hint.startsWith("Known") || hint.startsWith("There") ? {} : { hint }) };
}

export function saySentenceStops(expected: readonly string[]): Problem {
  const hint = "In a list in square brackets a comma ends the entry: put each sentence in quotes, or write the list with dashes.";
  return { code: "sentence-stops", message: `The sentence stops too soon: expected ${listExpected(expected)} here.`, ...(expected.includes(",") ? { hint } : {}) };
}

export function sayReservedName(word: string): Problem {
  return { code: "reserved-word", message: `"${word}" is a word of the language and cannot be a name; a name is expected here.`, hint: "Look whether a name is missing before it." };
}

export function sayBadName(word: string): Problem {
  return { code: "bad-name", message: `"${word}" is not a name: a name is small letters, with single underscores between them.` };
}

export function sayChain(): Problem {
  return { code: "chain", message: "A name has at most one full stop: the agent, and what is read of it.", hint: "A chain of two ties is never followed: read it from one that is tied directly." };
}

export function sayMixedJoin(): Problem {
  return { code: "and-or-mixed", message: '"and" and "or" are never mixed in one sentence.', hint: "Write two rules, one for each." };
}

export function saySecondSpelling(right: string): Problem {
  return { code: "second-spelling", message: "This can be understood, but each sentence has one spelling only.", hint: `Write: ${right}` };
}

export function sayTestIncomplete(): Problem {
  return { code: "test-incomplete", message: '"when" needs something that is true or false.', hint: 'Add "is at least …", "is below …", "is …" or "happens"; or use "to the extent that" for a degree.' };
}

export function sayDegreeNotTest(): Problem {
  return { code: "degree-not-test", message: "A degree is expected here, not a test.", hint: 'Write "when" for a test; "to the extent that" takes a degree.' };
}

export function sayComparisonOfJoin(): Problem {
  return { code: "comparison-of-join", message: "Only a single value can be compared, not a joined one.", hint: "Write one test for each value." };
}

// Of sentences about patterns

export function sayStrayInPattern(written: string): Problem {
  return { code: "stray-character", message: `"${written}" has no place in a sentence about a pattern.`, hint: "It has words, names as they are written elsewhere, and plain numbers such as 12 or 0.05." };
}

/** A word of the language in the wrong place: it is spelt right, so no other is meant. */
export function sayMisplacedWord(found: string, expected: readonly string[]): Problem {
  const hint = expected.includes("under") ? { hint: 'Say in which scenario: "under as-usual".' } : {};
  return { code: "unexpected-word", message: `"${found}" does not fit here: expected ${listExpected(expected)}.`, ...hint };
}

export function sayGroupIncomplete(kind: string): Problem {
  return { code: "group-incomplete", message: `"${kind}" is not a whole group: a group has a kind and a name.`, hint: `Such as "in quintile 1". A scenario stands after "under": under ${kind}` };
}

export function sayLongNumber(written: string): Problem {
  return { code: "long-number", message: `"${written}" has more digits than can be meant.`, hint: "Give it to the accuracy of the finding." };
}

function listExpected(expected: readonly string[]): string {
  return listWords(expected.map((word) => (word === "," ? "a comma" : /^[a-z ]+$/.test(word) && !/^(an?|the end) /.test(word) ? `"${word}"` : word)), "or");
}
