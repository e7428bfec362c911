import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCondition } from "../../src/language/parse-condition.js";
import { parseEffect } from "../../src/language/parse-effect.js";
import { printCondition, printEffect } from "../../src/language/print-sentence.js";
import { ProblemError } from "../../src/problem/problem.js";
import { renderProblems } from "../../src/problem/render-problem.js";
import { checkTheory } from "../../src/theory/check-theory.js";
import { makeSource } from "../../src/theory/theory-source.js";
import { readGardenersTexts, readGardenersVocabulary } from "./gardeners.js";

const texts = readGardenersTexts();
const vocabulary = readGardenersVocabulary();
const words = [...new Set(Object.values(texts).join(" ").match(/[a-z_.]+|[^\sa-z_]|\n +/g))];

/** The theory with one stretch of one file put out, or put in other words. */
const spoilt = fc
  .record({ file: fc.constantFrom(...Object.keys(texts)), at: fc.nat(4000), length: fc.nat(60), by: fc.oneof(fc.constant(""), fc.constantFrom(...words), fc.string({ maxLength: 4 }), fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((some) => some.join(" "))) })
  .map(({ file, at, length, by }) => {
    const from = at % texts[file].length;
    return { ...texts, [file]: texts[file].slice(0, from) + by + texts[file].slice(from + length) };
  });

it("finds a spoilt theory right, or says what is wrong with a place in a file that is there", () => {
  fc.assert(
    fc.property(spoilt, (files) => {
      try {
        checkTheory(makeSource("spoilt", files), vocabulary);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        expect(error.problems.length).toBeGreaterThan(0);
        for (const { file, line, column, excerpt } of error.problems) {
          if (line === undefined) continue;
          expect(files[file!].split("\n")[line - 1]).toBe(excerpt);
          expect(column).toBeLessThanOrEqual(excerpt!.length + 1);
        }
        expect(renderProblems(error.problems)).not.toMatch(/undefined|\[object|NaN/);
      }
    }),
    { numRuns: 400, seed: 4 },
  );
});

it("keeps every sentence of the made-up theory as it was written", () => {
  for (const cmoc of checkTheory(makeSource("gardeners", texts), vocabulary).cmocs) {
    for (const line of [cmoc.given, cmoc.context]) if (line !== null) expect(printCondition(parseCondition(line.text))).toBe(line.text);
    for (const { text } of [...cmoc.then, ...cmoc.otherwise, ...cmoc.so]) expect(printEffect(parseEffect(text))).toBe(text);
  }
});
