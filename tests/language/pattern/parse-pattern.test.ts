import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePattern } from "../../../src/language/pattern/parse-pattern.js";
import { longestPattern } from "../../../src/language/pattern/pattern-tokens.js";
import { printPattern } from "../../../src/language/pattern/print-pattern.js";
import { ProblemError } from "../../../src/problem/problem.js";
import { patterns } from "./random-patterns.js";

/** The tree without its offsets, which depend on the spelling alone. */
function strip(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => ((key === "from" || key === "to") && typeof value === "number" ? 0 : value)));
}

/** What is said of a sentence: `column message` and the next move. */
function sayFault(sentence: string): string[] {
  try {
    parsePattern(sentence);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [{ column, message, hint }] = error.problems;
    return [`${column} ${message}`, ...(hint === undefined ? [] : [hint])];
  }
  return [];
}

describe("one spelling", () => {
  it("holds for every pattern: written, read and written again it is the same text, read back it is the same tree", () => {
    fc.assert(
      fc.property(patterns, (tree) => {
        const sentence = printPattern(tree);
        fc.pre(sentence.length <= longestPattern);
        const read = parsePattern(sentence);
        expect(printPattern(read)).toBe(sentence);
        expect(strip(read)).toEqual(strip(tree));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it.each([
    ["turnover under bolted-on  is above 0.3", "1 This can be understood, but each sentence has one spelling only.", "Write: turnover under bolted-on is above 0.3"],
    ["turnover under bolted-on is above 0.30", "1 This can be understood, but each sentence has one spelling only.", "Write: turnover under bolted-on is above 0.3"],
    ["turnover Under bolted-on is above 0.3", "1 This can be understood, but each sentence has one spelling only.", "Write: turnover under bolted-on is above 0.3"],
  ])("is asked for in %s", (sentence, ...said) => {
    expect(sayFault(sentence)).toEqual(said);
  });
});

describe("what is read", () => {
  it.each([
    ["turnover under bolted-on is above turnover under as-usual by at least 0.05", "order"],
    ["seen_per_1000 in quintile 1 under as-usual is below seen_per_1000 in quintile 5 under as-usual", "order"],
    ["the change in uptake from as-usual to wide is above the change in uptake from as-usual without a_rule to wide without a_rule", "order"],
    ["the gap in uptake between quintile 5 and quintile 1 under wide is above the gap in uptake between quintile 5 and quintile 1 under as-usual", "order"],
    ["vacancy under as-usual is below 0.2", "bound"],
    ["uptake under as-usual is between 0.6 and 0.8", "interval"],
    ["uptake under as-usual is about 0.7 give or take 0.05", "about"],
    ["caseload under deprived is between 1.5 and 3 times caseload under well-off", "ratio"],
    ["caseload under deprived is at least 1.5 times caseload under well-off", "ratio"],
    ["the spread of referral_rate across practices under as-usual is above 0.2", "bound"],
    ["caseload under as-usual is associated positively with deprivation across link_workers by at least 0.2", "association"],
    ["inclusion under as-usual rises between months 1 to 6 and months 31 to 36 by at least 0.05", "trend"],
    ["contacts_per_person in practice DEMO01 under higher-target peaks in months 3 to 9", "peak"],
    ["waiting under wide settles from month 13 on within 5", "settling"],
    ["uptake under as-usual ranks quintile 5 above quintile 3 above quintile 1", "ranking"],
    ["turnover over months 13 to 36 ranks bolted-on above fitting-in above belonging by at least 0.02", "ranking"],
  ])("%s", (sentence, node) => {
    expect(parsePattern(sentence).node).toBe(node);
  });
});

describe("what is refused", () => {
  it.each([
    ["turnover under bolted-on is abov 0.3", "29 \"abov\" does not fit here: expected \"above\", \"below\", \"between\", \"about\", \"at\" or \"associated\".", 'Did you mean "above"?'],
    ["turnover is above 0.3", '10 "is" does not fit here: expected "in", "under" or "ranks".', 'Say in which scenario: "under as-usual".'],
    ["turnover under a is", '20 The sentence stops too soon: expected "above", "below", "between", "about", "at" or "associated" here.'],
    ["turnover under a is above (0.3)", '27 The language has no brackets such as "(".', 'Write two rules, or use "the average of … and …".'],
    ["turnover under a is above 20%", '29 "%" has no place in a sentence about a pattern.', "It has words, names as they are written elsewhere, and plain numbers such as 12 or 0.05."],
    ["turnover under a is above 0.1234567890123", '27 "0.1234567890123" has more digits than can be meant.', "Give it to the accuracy of the finding."],
    ["turnover under is is above 0.3", '16 "is" is a word of the language and cannot be a name; a name is expected here.', "Look whether a name is missing before it."],
    ["turnover under a over months 1 to 6 rises between months 1 to 6 and months 7 to 9", '37 "rises" does not fit here: expected "is" or "ranks".'],
    ["turnover under a is above turnover under b by 0.3", '47 "0.3" does not fit here: expected "at".'],
  ])("%s", (sentence, ...said) => {
    expect(sayFault(sentence)).toEqual(said);
  });

  it("is any other text, with a sentence and never with a fault", () => {
    const salad = fc.array(fc.oneof(fc.constantFrom(..."the change in gap spread of under over months to is above below between and times without by at least ranks 1 0.5 -2 uptake as-usual quintile".split(" ")), fc.string({ maxLength: 3 })), { maxLength: 25 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.oneof(salad, fc.string({ maxLength: 500 }), fc.string({ unit: "binary", maxLength: 60 })), (text) => {
        for (const said of sayFault(text).slice(0, 1)) expect(Number(said.split(" ")[0])).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 3000, seed: 2 },
    );
  });
});
