import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTheory } from "../../src/compile/compile-theory.js";
import type { Settled } from "../../src/theory/rule.js";
import type { Columns } from "../../src/vocabulary/columns.js";
import { makeUpColumns } from "./made-up-columns.js";
import { Oracle } from "./oracle.js";
import { drawTheory, randomParameters } from "./random-theory.js";
import { schoolVocabulary } from "./school-vocabulary.js";

const sizes = fc.record({
  school: fc.integer({ min: 0, max: 3 }),
  teacher: fc.integer({ min: 0, max: 5 }),
  pupil: fc.integer({ min: 0, max: 8 }),
  tutoring: fc.integer({ min: 0, max: 8 }),
});
const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const absent = fc.constantFrom(0, 0.2, 0.6);
const cases = { numRuns: 400 };

function listValues(columns: Columns): Record<string, number[]> {
  const values: Record<string, number[]> = {};
  for (const [agent, kind] of Object.entries(columns))
    for (const group of ["states", "factors"] as const)
      for (const [name, column] of Object.entries(kind[group])) values[`${agent}.${name}`] = [...column];
  return values;
}

describe("kernels and the plain evaluator", () => {
  it("agree to the bit on states, factors and activation, whatever the rules, the ties and the absences", () => {
    fc.assert(
      fc.property(drawTheory(schoolVocabulary), randomParameters, sizes, seed, absent, fc.double({ min: 0, max: 1, noNaN: true }), (theory, parameters, sizes, seed, absent, usual) => {
        const compiled = compileTheory(theory, schoolVocabulary);
        const settled: Settled = Object.fromEntries(compiled.bends.map((bend, k) => [bend.key, { usual: k % 2 === 0 ? usual : 1 - usual, centre: 1 + usual / 10 }]));
        const without = theory.cmocs.filter((_, k) => k === 3).map((cmoc) => cmoc.id);
        const run = compiled.open(parameters, settled, compiled.maskWithout(without));
        const oracle = new Oracle(theory, schoolVocabulary, parameters, settled, without);
        const ours = makeUpColumns(schoolVocabulary, { sizes, seed, absent });
        const theirs = makeUpColumns(schoolVocabulary, { sizes, seed, absent });
        for (let week = 0; week < 3; week++) {
          run.week(ours);
          oracle.week(theirs);
          expect(listValues(ours)).toEqual(listValues(theirs));
          compiled.cmocs.forEach((id, k) => {
            const { sum, count } = run.activation;
            expect(count[k] === 0 ? null : sum[k] / count[k]).toBe(oracle.activation.get(id) ?? null);
          });
        }
      }),
      cases,
    );
  });

  it("agree on what the settling run notes, and states and factors stay in bounds without ever a NaN", () => {
    fc.assert(
      fc.property(drawTheory(schoolVocabulary), randomParameters, sizes, seed, absent, (theory, parameters, sizes, seed, absent) => {
        const compiled = compileTheory(theory, schoolVocabulary);
        const run = compiled.open(parameters, "observing");
        const oracle = new Oracle(theory, schoolVocabulary, parameters, "observing");
        const ours = makeUpColumns(schoolVocabulary, { sizes, seed, absent });
        const theirs = makeUpColumns(schoolVocabulary, { sizes, seed, absent });
        for (let week = 0; week < 3; week++) {
          run.week(ours);
          oracle.week(theirs);
        }
        expect(listValues(ours)).toEqual(listValues(theirs));
        const settled = run.settleBends();
        for (const { key } of compiled.bends) {
          const xs = oracle.noted.get(key)!.flat().map(({ x }) => x);
          if (xs.length === 0) expect(settled[key]).toEqual({ usual: 0.5, centre: 1 });
          else expect(settled[key].usual).toBeCloseTo(xs.reduce((a, b) => a + b, 0) / xs.length, 12);
        }
        for (const [agent, kind] of Object.entries(ours)) {
          for (const column of Object.values(kind.states)) for (let i = 0; i < kind.size; i++) expect(column[i] >= 0 && column[i] <= 1).toBe(true);
          for (const [name, column] of Object.entries(kind.factors))
            for (let i = 0; i < kind.size; i++) {
              const { floor, ceiling } = schoolVocabulary.agents[agent].behaviours[name];
              expect(column[i] === 1 || (column[i] >= floor && column[i] <= ceiling)).toBe(true);
            }
        }
      }),
      cases,
    );
  });
});
