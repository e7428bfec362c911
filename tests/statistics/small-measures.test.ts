import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureVariation } from "../../src/statistics/coefficient-of-variation.js";
import { bendOdds } from "../../src/statistics/odds.js";
import { findSimultaneousLevel } from "../../src/statistics/simultaneous-level.js";
import { summarise } from "../../src/statistics/summary.js";
import { findWilsonInterval } from "../../src/statistics/wilson.js";

describe("findWilsonInterval", () => {
  /** R. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998) 857-872, table I, method 3. */
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("for %d of %d is Newcombe's published interval", (k, n, lo, hi) => {
    const interval = findWilsonInterval(k, n);
    expect(interval.lo).toBeCloseTo(lo, 4);
    expect(interval.hi).toBeCloseTo(hi, 4);
  });

  it("ends at 1 where all were seen, and refuses what is no share", () => {
    expect(findWilsonInterval(5, 5).hi).toBe(1);
    expect(() => findWilsonInterval(6, 5)).toThrow(RangeError);
    expect(() => findWilsonInterval(0, 0)).toThrow(RangeError);
  });
});

describe("bendOdds", () => {
  it("makes odds of 1 to 1 into 3 to 1, and leaves certainty alone", () => {
    expect([bendOdds(0.5, 3), bendOdds(0, 9), bendOdds(1, 0.1), bendOdds(0.3, 1)]).toEqual([0.75, 0, 1, 0.3]);
  });

  it("multiplies: bending twice is bending by the product", () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), factor, factor, (p, one, other) => {
      expect(bendOdds(bendOdds(p, one), other)).toBeCloseTo(bendOdds(p, one * other), 10);
    }), { seed: 22 });
  });

  it("refuses what is no chance and no factor", () => {
    expect(() => bendOdds(1.2, 1)).toThrow("A chance lies between 0 and 1: 1.2 does not.");
    expect(() => bendOdds(0.5, -1)).toThrow(RangeError);
    expect(() => bendOdds(NaN, 1)).toThrow(RangeError);
  });
});

describe("measureVariation", () => {
  it("is the standard deviation over the mean", () => {
    expect(measureVariation([1, 2, 3])).toBe(0.5);
    expect(measureVariation([10, 20, 30])).toBe(0.5);
    expect([measureVariation([4]), measureVariation([-1, 1])]).toEqual([null, null]);
  });
});

describe("summarise", () => {
  it("gives count, mean, spread and ends", () => {
    expect(summarise([1, 2, 6])).toEqual({ n: 3, mean: 3, sd: Math.sqrt(7), min: 1, median: 2, max: 6 });
    expect([summarise([]), summarise([5])?.sd]).toEqual([null, null]);
  });
});

describe("findSimultaneousLevel", () => {
  it("shares the risk out among the intervals", () => {
    expect(findSimultaneousLevel(0.95, 1)).toBe(0.95);
    expect(findSimultaneousLevel(0.95, 5)).toBeCloseTo(0.99, 14);
    expect(() => findSimultaneousLevel(0.95, 0)).toThrow(RangeError);
  });
});
