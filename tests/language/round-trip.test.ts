import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestSentence } from "../../src/language/limits.js";
import { parseCondition } from "../../src/language/parse-condition.js";
import { parseEffect } from "../../src/language/parse-effect.js";
import { printCondition, printEffect } from "../../src/language/print-sentence.js";
import { languageWords } from "../../src/language/words.js";
import { ProblemError } from "../../src/problem/problem.js";
import { conditions, effects } from "./random-sentences.js";

/** The tree without its offsets, which depend on the spelling alone. */
function strip(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === "from" || key === "to") && typeof value === "number" ? 0 : value));
}

describe("one spelling", () => {
  it("holds for every condition: written, read and written again it is the same text, read back it is the same tree", () => {
    fc.assert(
      fc.property(conditions, (tree) => {
        const sentence = printCondition(tree);
        fc.pre(sentence.length <= longestSentence);
        const read = parseCondition(sentence);
        expect(printCondition(read)).toBe(sentence);
        expect(strip(read)).toEqual(strip(tree));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it("holds for every move and bend", () => {
    fc.assert(
      fc.property(effects, (tree) => {
        const sentence = printEffect(tree);
        fc.pre(sentence.length <= longestSentence);
        const read = parseEffect(sentence);
        expect(printEffect(read)).toBe(sentence);
        expect(strip(read)).toEqual(strip(tree));
      }),
      { numRuns: 2000, seed: 2 },
    );
  });
});

describe("any text at all", () => {
  const wordSalad = fc.array(fc.oneof(fc.constantFrom(...languageWords, ",", ".", "fit", "a.b"), fc.string({ maxLength: 3 })), { maxLength: 20 }).map((words) => words.join(" "));
  it.each([["strings", fc.string({ maxLength: 400 })], ["unicode", fc.string({ unit: "binary", maxLength: 60 })], ["word salad", wordSalad]])("of %s is read or refused with a sentence, never with a fault", (_what, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const parse of [parseCondition, parseEffect]) {
          try {
            parse(text);
          } catch (error) {
            if (!(error instanceof ProblemError)) throw error;
            const [problem] = error.problems;
            expect(problem.column! >= 1 && problem.column! <= Math.max(1, text.length + 1)).toBe(true);
          }
        }
      }),
      { numRuns: 3000, seed: 3 },
    );
  });
});
