import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePaired } from "../../src/statistics/paired-comparison.js";

/**
 * Worked by hand. Differences: draw A 1 and 3, draw B 4 and 8; draw means 2 and 6.
 * Estimate 4; standard deviation of draw means sqrt(8), error 2; t(0.975, 1) = 12.7062: half-width 25.4124.
 * Within draws: squares 1 + 1 + 4 + 4 = 10 over 2 degrees of freedom = 5; error of the mean sqrt(5 / 2 / 2) = 1.1180; t(0.975, 2) = 4.3027: 4.8105.
 * Theory: 8 - 5 / 2 = 5.5; 1.95996 sqrt(5.5) = 4.5965. Direction: t = 2 with 1 degree: 1/2 + arctan(2) / pi = 0.85242.
 * Correlation within draws: scenario squares 4.5 + 2, baseline 0.5 + 2, products 1.5 - 2: -0.5 / sqrt(6.5 x 2.5) = -0.12403.
 * Runs saved: 2 x 4 x ((6.5 + 2.5) / 10 - 1) = -0.8, rounded to -1: here common luck did harm.
 */
const scenario = [[2, 5], [8, 10]];
const baseline = [[1, 2], [4, 2]];

describe("comparePaired", () => {
  it("gives the answer worked by hand", () => {
    const found = comparePaired(scenario, baseline);
    expect(found).toMatchObject({ estimate: 4, level: 0.95, nPairs: 4, nDraws: 2, direction: "higher" });
    expect(found.lo).toBeCloseTo(4 - 25.4124, 4);
    expect(found.hi).toBeCloseTo(4 + 25.4124, 4);
    expect(found.chance!.lo).toBeCloseTo(4 - 4.8105, 4);
    expect(found.chance!.hi).toBeCloseTo(4 + 4.8105, 4);
    expect(found.theory!.hi).toBeCloseTo(4 + 4.5965, 4);
    expect(found.probDirection).toBeCloseTo(0.85242, 5);
    expect(found.saved.correlation).toBeCloseTo(-0.12403, 5);
    expect(found.saved.runs).toBe(-1);
  });

  it("says how many runs common luck saved", () => {
    // All are 1 or -1 about 0; two of eight pairs differ. Products 6 - 2 = 4 of 8: correlation 1/2. Differences squared: 4 + 4 = 8, where
    // variances add up to 8 + 8: without common luck twice the 16 runs would have been needed.
    const { saved } = comparePaired([[1, -1, 1, -1, 1, -1, -1, 1]], [[1, -1, 1, -1, 1, -1, 1, -1]]);
    expect(saved).toEqual({ correlation: 0.5, runs: 16 });
  });

  it("answers 0 from 0 to 0 without direction where every difference is exactly 0", () => {
    expect(comparePaired(baseline, baseline)).toMatchObject({ estimate: 0, lo: 0, hi: 0, direction: "none", probDirection: null, chance: { lo: 0, hi: 0 }, theory: { lo: 0, hi: 0 }, saved: { correlation: 1, runs: null } });
  });

  it("with one draw gives luck alone and no theory", () => {
    // Differences 1, 2, 3: mean 2, error 1 / sqrt(3), t(0.975, 2) = 4.30265: half-width 2.48414.
    const found = comparePaired([[2, 4, 6]], [[1, 2, 3]]);
    expect(found.lo).toBeCloseTo(2 - 2.48414, 5);
    expect(found.chance).toEqual({ lo: found.lo, hi: found.hi });
    expect(found.theory).toBeNull();
  });

  it("with one replicate a draw gives the interval, but cannot tell luck from theory", () => {
    const found = comparePaired([[2], [4], [6]], [[1], [2], [3]]);
    expect(found.hi).toBeCloseTo(2 + 2.48414, 5);
    expect([found.chance, found.theory, found.saved.correlation, found.saved.runs]).toEqual([null, null, null, null]);
  });

  it("with a single pair has an estimate and no interval", () => {
    expect(comparePaired([[5]], [[3]])).toMatchObject({ estimate: 2, lo: null, hi: null, chance: null, probDirection: null, direction: "higher" });
  });

  it("counts each draw the same, however many replicates it has", () => {
    expect(comparePaired([[1, 1, 1, 1], [5, 5]], [[0, 0, 0, 0], [0, 0]]).estimate).toBe(3);
  });

  it("takes theory for 0 where the draw means differ by less than luck explains", () => {
    // Draw means 0 and 0: their variance is below the part of chance.
    expect(comparePaired([[-3, 3], [-5, 5]], [[0, 0], [0, 0]]).theory).toEqual({ lo: 0, hi: 0 });
  });

  it("shrinks chance and not theory as replicates are added", () => {
    const few = comparePaired([[1, 3], [5, 7]], [[0, 0], [0, 0]]);
    const many = comparePaired([[1, 3, 1, 3, 1, 3, 1, 3], [5, 7, 5, 7, 5, 7, 5, 7]], [new Array(8).fill(0), new Array(8).fill(0)]);
    expect(many.chance!.hi - many.chance!.lo).toBeLessThan((few.chance!.hi - few.chance!.lo) / 2);
    expect(many.theory!.hi - many.theory!.lo).toBeGreaterThan(few.theory!.hi - few.theory!.lo);
  });

  it("turns about when scenario and baseline change places, and moves with the unit", () => {
    const value = fc.integer({ min: -50, max: 50 });
    const values = fc.array(fc.tuple(fc.tuple(value, value, value), fc.tuple(value, value, value)), { minLength: 2, maxLength: 5 });
    fc.assert(fc.property(values, (draws) => {
      const one = draws.map(([left]) => left);
      const other = draws.map(([, right]) => right);
      const there = comparePaired(one, other);
      const back = comparePaired(other, one);
      const doubled = comparePaired(one.map((draw) => draw.map((v) => 2 * v)), other.map((draw) => draw.map((v) => 2 * v)));
      expect(back.estimate).toBeCloseTo(-there.estimate, 9);
      expect(back.lo).toBeCloseTo(-there.hi!, 9);
      expect(back.probDirection).toEqual(there.probDirection);
      expect(doubled.hi).toBeCloseTo(2 * there.hi!, 9);
    }), { seed: 23 });
  });

  it("refuses what is not paired", () => {
    expect(() => comparePaired([], [])).toThrow(RangeError);
    expect(() => comparePaired([[1]], [[1], [2]])).toThrow(RangeError);
    expect(() => comparePaired([[1, 2]], [[1]])).toThrow("Draw 0 needs the same replicates on both sides");
    expect(() => comparePaired([[NaN]], [[1]])).toThrow(RangeError);
  });
});
