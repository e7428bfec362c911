import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePaired } from "../../src/statistics/paired-comparison.js";
import { defaultStoppingRule, findStop, type PairInOrder } from "../../src/statistics/stopping-rule.js";

const rule = { ...defaultStoppingRule, halfWidth: 0.2 };

describe("findStop", () => {
  it("waits five further pairs after the first crossing", () => {
    // Differences 0, 1, 0, 1, …: t(27) s / sqrt(28) = 2.0518 x 0.5092 / 5.2915 = 0.1974 is the first within 0.2; 28 + 5 = 33.
    const pairs = Array.from({ length: 40 }, (_, i) => ({ draw: 0, difference: i % 2 }));
    expect(findStop(pairs.slice(0, 28), rule).halfWidth).toBeCloseTo(0.1974, 4);
    expect(findStop(pairs.slice(0, 27), rule).halfWidth).toBeGreaterThan(0.2);
    expect(findStop(pairs.slice(0, 32), rule).pairs).toBeNull();
    expect(findStop(pairs, rule).pairs).toBe(33);
  });

  it("starts to count again when the half-width goes back above", () => {
    const calm = Array.from({ length: 12 }, () => 0);
    const pairs = [...calm, 10, ...calm].map((difference) => ({ draw: 0, difference }));
    expect(findStop(pairs.slice(0, 12), { ...rule, fewest: 20 }).pairs).toBeNull();
    expect(findStop(pairs, { ...rule, fewest: 20 }).pairs).toBeNull();
  });

  it("does not depend on pairs that came after the stop", () => {
    const differences = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 15, maxLength: 80 });
    fc.assert(fc.property(differences, fc.double({ min: 0.3, max: 2, noNaN: true }), (list, halfWidth) => {
      const pairs = list.map((difference, i) => ({ draw: i % 3, difference }));
      const stop = findStop(pairs, { ...rule, halfWidth });
      if (stop.pairs !== null) expect(findStop(pairs.slice(0, stop.pairs), { ...rule, halfWidth })).toEqual(stop);
    }), { seed: 24 });
  });

  it("has the half-width of `chance` in the comparison of the same pairs", () => {
    const pairs: PairInOrder[] = [1, 4, 3, 9, 2, 5, 4].map((difference, i) => ({ draw: i % 3, difference }));
    const byDraw = [0, 1, 2].map((draw) => pairs.filter((pair) => pair.draw === draw).map((pair) => pair.difference));
    const { chance } = comparePaired(byDraw, byDraw.map((draw) => draw.map(() => 0)));
    expect(findStop(pairs, rule).halfWidth).toBeCloseTo((chance!.hi - chance!.lo) / 2, 12);
  });

  it("knows no half-width until some draw has two pairs", () => {
    expect(findStop([{ draw: 0, difference: 1 }, { draw: 1, difference: 2 }], rule)).toEqual({ pairs: null, halfWidth: null });
  });
});
