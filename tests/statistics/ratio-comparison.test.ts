import { describe, expect, it } from "vitest";
import { normal } from "../../src/random/normal.js";
import { uniform } from "../../src/random/threefry.js";
import { comparePaired } from "../../src/statistics/paired-comparison.js";
import { compareRatios, type Ratio } from "../../src/statistics/ratio-comparison.js";

const bootstrap = { uniform: (i: number) => uniform(3, 4, i, 0), resamples: 2000 };
const of = (numerator: number, denominator: number): Ratio => ({ numerator, denominator });

describe("compareRatios", () => {
  it("divides sums by sums, not means of ratios", () => {
    // Scenario (10 + 2) / (10 + 90) = 0.12, where the mean of ratios would be 0.51; baseline (5 + 5) / (50 + 50) = 0.1.
    const found = compareRatios([[of(10, 10), of(2, 90)]], [[of(5, 50), of(5, 50)]], bootstrap)!;
    expect(found.scenarioRatio).toBeCloseTo(0.12, 14);
    expect(found.estimate).toBeCloseTo(0.02, 14);
  });

  it("answers 0 from 0 to 0 where nothing differs", () => {
    const same = [[of(1, 3), of(2, 5)], [of(3, 4), of(1, 9)]];
    expect(compareRatios(same, same, bootstrap)).toMatchObject({ estimate: 0, lo: 0, hi: 0, direction: "none", method: "none" });
  });

  it("gives the same interval every time, and another with other luck", () => {
    const [scenario, baseline] = simulate(10, 5, 0.05, 0.05, 1);
    const once = compareRatios(scenario, baseline, bootstrap)!;
    expect(compareRatios(scenario, baseline, bootstrap)).toEqual(once);
    expect(compareRatios(scenario, baseline, { ...bootstrap, uniform: (i) => uniform(9, 9, i, 0) })!.lo).not.toBe(once.lo);
    expect(once.method).toBe("expanded percentile");
  });

  it("agrees with comparePaired where every denominator is the same", () => {
    const [scenario, baseline] = simulate(20, 5, 0.05, 0.05, 2);
    const shares = [scenario, baseline].map((side) => side.map((draw) => draw.map(({ numerator, denominator }) => numerator / denominator)));
    const [one, other] = shares.map((side) => side.map((draw) => draw.map((share) => of(100 * share, 100))));
    const ratios = compareRatios(one, other, bootstrap)!;
    const plain = comparePaired(shares[0], shares[1]);
    expect(ratios.estimate).toBeCloseTo(plain.estimate, 12);
    expect(ratios.chance!.lo).toBeCloseTo(plain.chance!.lo, 12);
    expect(ratios.theory!.hi).toBeCloseTo(plain.theory!.hi, 12);
    expect((ratios.hi! - ratios.lo!) / (plain.hi! - plain.lo!)).toBeGreaterThan(0.85);
    expect((ratios.hi! - ratios.lo!) / (plain.hi! - plain.lo!)).toBeLessThan(1.15);
  });

  it("resamples pairs where there is one draw", () => {
    const [scenario, baseline] = simulate(1, 12, 0, 0.05, 3);
    const found = compareRatios(scenario, baseline, bootstrap)!;
    expect(found.theory).toBeNull();
    expect(found.hi! - found.lo!).toBeGreaterThan(0.7 * (found.chance!.hi - found.chance!.lo));
    expect(found.hi! - found.lo!).toBeLessThan(1.3 * (found.chance!.hi - found.chance!.lo));
  });

  it("has no value where a denominator is 0 throughout, and no interval where it mostly is", () => {
    expect(compareRatios([[of(0, 0), of(0, 0)]], [[of(1, 2), of(1, 2)]], bootstrap)).toBeNull();
    expect(compareRatios([[of(0, 0), of(1, 4), of(0, 0)]], [[of(1, 2), of(1, 3), of(2, 3)]], bootstrap)).toMatchObject({ lo: null, hi: null, method: "none" });
  });

  it.each([
    [4, 10, 0.05, 0.05],
    [12, 5, 0.05, 0.1],
    [1, 15, 0, 0.1],
  ])("covers the true difference about 95 times in 100 (%d draws of %d pairs)", (draws, replicates, theorySpread, luckSpread) => {
    const repeats = 300;
    let covered = 0;
    for (let repeat = 0; repeat < repeats; repeat++) {
      const [scenario, baseline] = simulate(draws, replicates, theorySpread, luckSpread, 1000 + repeat);
      const { lo, hi } = compareRatios(scenario, baseline, { uniform: (i) => uniform(5, repeat, i, 0), resamples: 500 })!;
      if (lo! <= 0.05 && hi! >= 0.05) covered++;
    }
    // 95 % of 300 is 285; three standard errors are 11.3.
    expect(covered / repeats).toBeGreaterThan(0.91);
    expect(covered / repeats).toBeLessThan(0.985);
  });
});

/** Skewed denominators that the pair shares; ratios about 0.3 and, under the scenario, 0.05 more. */
function simulate(draws: number, replicates: number, theorySpread: number, luckSpread: number, salt: number): [Ratio[][], Ratio[][]] {
  let asked = 0;
  const drawNormal = () => normal(uniform(salt, 77, asked++, 0));
  const scenario: Ratio[][] = [];
  const baseline: Ratio[][] = [];
  for (let d = 0; d < draws; d++) {
    const effect = 0.05 + theorySpread * drawNormal();
    const pairs = Array.from({ length: replicates }, () => {
      const people = 50 * Math.exp(0.5 * drawNormal());
      const usual = 0.3 + 0.05 * drawNormal();
      return [of((usual + effect + luckSpread * drawNormal()) * people, people), of(usual * people, people)];
    });
    scenario.push(pairs.map(([one]) => one));
    baseline.push(pairs.map(([, other]) => other));
  }
  return [scenario, baseline];
}
