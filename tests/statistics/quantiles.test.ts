import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNormalMultiplier, findNormalProbability, findNormalQuantile, findTMultiplier } from "../../src/statistics/quantiles.js";
import { findTProbability } from "../../src/statistics/t-probability.js";

describe("findTMultiplier", () => {
  /** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, critical values of Student's t. */
  it.each([
    [0.95, 1, 12.706],
    [0.95, 3, 3.182],
    [0.95, 9, 2.262],
    [0.99, 19, 2.861],
    [0.9, 30, 1.697],
  ])("at level %d with %d degrees of freedom is the tabled %d", (level, df, tabled) => {
    expect(findTMultiplier(level, df)).toBeCloseTo(tabled, 3);
  });

  it("refuses a level or degrees of freedom that mean nothing", () => {
    expect(() => findTMultiplier(95, 9)).toThrow("A level lies between 0 and 1, such as 0.95, not 95.");
    expect(() => findTMultiplier(0.95, 0)).toThrow(RangeError);
  });
});

describe("the normal distribution", () => {
  it("has its tabled points", () => {
    expect(findNormalMultiplier(0.95)).toBeCloseTo(1.959963984540054, 12);
    expect(findNormalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 12);
    expect(findNormalProbability(1)).toBeCloseTo(0.8413447460685429, 12);
  });
});

describe("findTProbability", () => {
  /** df 1 is Cauchy's: 1/2 + arctan(t)/pi; df 2 is 1/2 + t / (2 sqrt(2 + t²)). */
  it("meets the closed forms of 1 and 2 degrees of freedom", () => {
    expect(findTProbability(1, 1)).toBeCloseTo(0.75, 14);
    expect(findTProbability(-Math.sqrt(3), 1)).toBeCloseTo(1 / 2 - 1 / 3, 14);
    expect(findTProbability(1, 2)).toBeCloseTo(0.5 + 1 / (2 * Math.sqrt(3)), 14);
  });

  it("undoes the quantile of the library for any degrees of freedom", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.01, max: 0.999, noNaN: true }), (df, level) => {
      expect(findTProbability(findTMultiplier(level, df), df)).toBeCloseTo(1 - (1 - level) / 2, 9);
    }), { seed: 21 });
  });

  it("is one half at 0, 0 and 1 at the ends", () => {
    expect([findTProbability(0, 7), findTProbability(Infinity, 7), findTProbability(-Infinity, 7)]).toEqual([0.5, 1, 0]);
  });

  it("refuses degrees of freedom that are not whole", () => {
    expect(() => findTProbability(1, 2.5)).toThrow(RangeError);
  });
});
