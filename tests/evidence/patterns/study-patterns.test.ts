import { describe, expect, it } from "vitest";
import { loadPatternBook } from "../../../src/evidence/patterns/load-book.js";
import { loadEvidence } from "../../../src/register/load-evidence.js";
import { loadTheory } from "../../../src/theory/load-theory.js";
import { vocabulary } from "../../../src/world/vocabulary.js";

const theory = loadTheory("models/belonging", vocabulary);
const { book } = loadPatternBook("models/belonging", theory, 36);
const { statements } = loadEvidence("models/belonging");

describe("the patterns of the theory of belonging", () => {
  it("take up every finding and number of the four studies, or say why not", () => {
    const asked = statements.filter(({ id }) => /^[FN]\d+$/.test(id)).map(({ id }) => id);
    expect(asked).toHaveLength(102);
    const taken = new Set(book.patterns.map(({ evidence }) => evidence));
    expect(asked.filter((id) => !taken.has(id))).toEqual([]);
  });

  it("are held in a place of their own study", () => {
    const places: Record<string, string[]> = { two_sides: ["north-east"], belonging: ["seven-sites", "site-two"], early_implementation: ["south-west"], disadvantage: ["networks"] };
    const elsewhere = book.patterns.filter(({ holds, study, setting }) => holds !== null && !places[study].includes(setting)).map(({ id }) => id);
    expect(elsewhere).toEqual([]);
  });

  it("leave no more untested than have a reason in the study or in the world", () => {
    const untested = book.patterns.filter(({ holds }) => holds === null);
    for (const { id, cannotBeTested } of untested) expect(cannotBeTested, id).toMatch(/\w+ \w+ \w+/);
    expect(untested.length).toBeLessThan(book.patterns.length / 3);
  });
});
