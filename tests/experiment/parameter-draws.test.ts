import { describe, expect, test } from "vitest";
import { drawParameters } from "../../src/experiment/parameter-draws.js";
import type { Theory } from "../../src/theory/rule.js";
import { fakeTheory } from "./fake-plan.js";

describe("parameter draws", () => {
  test("of one draw are the stated values", () => {
    expect(drawParameters(fakeTheory, "any", 1)).toEqual([{ draw: 0, values: { share: 0.5, strength: 1 } }]);
  });

  test("of the null theory are empty", () => {
    expect(drawParameters(null, "any", 2)).toEqual([{ draw: 0, values: {} }, { draw: 1, values: {} }]);
  });

  test("of several all lie in the plausible range, and fill it evenly", () => {
    const values = drawParameters(fakeTheory, "seed", 2000).map((draw) => draw.values.strength);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0.5);
    expect(Math.max(...values)).toBeLessThanOrEqual(1.5);
    // A uniform number over 0.5 to 1.5 has mean 1 and variance 1/12; four standard errors of 2,000 of them are 0.026.
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / 2000 - 1)).toBeLessThan(0.026);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const count = values.filter((value) => Math.floor((value - 0.5) * 10) === tenth).length;
      expect(Math.abs(count - 200)).toBeLessThan(4 * Math.sqrt(180));
    }
  });

  test("stay as they were when a parameter or a draw is added, whatever the order of parameters", () => {
    const { strength, share } = fakeTheory.parameters;
    const wider: Theory = { ...fakeTheory, parameters: { extra: { ...share, name: "extra" }, share, strength } };
    const [few, more] = [drawParameters(fakeTheory, "seed", 3), drawParameters(wider, "seed", 5)];
    few.forEach((draw, index) => expect(more[index].values).toMatchObject(draw.values));
  });

  test("differ by seed, by draw and by name", () => {
    const [first, second] = drawParameters(fakeTheory, "seed", 2);
    const [other] = drawParameters(fakeTheory, "other seed", 2);
    const ranked = [first, second, other].flatMap(({ values }) => [values.strength - 0.5, (values.share - 0.4) * 5]);
    expect(new Set(ranked.map((value) => value.toFixed(9))).size).toBe(6);
  });
});
