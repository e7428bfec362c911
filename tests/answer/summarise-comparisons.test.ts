import { describe, expect, test } from "vitest";
import { summariseComparisons } from "../../src/answer/summarise-comparisons.js";
import { facts, make, unclear } from "./made-comparisons.js";

const flatten = (text: string): string => text.replace(/\s+/g, " ");
const large = make({ estimate: 0.1, lo: 0.05, hi: 0.15, scenario_value: 0.83 });
const slower = make({ metric: "turnover", unit: "a year", verdict: "lower", estimate: -0.02, lo: -0.03, hi: -0.01, scenario_value: 0.2, baseline_value: 0.22, noticed: { chance: 0.2, networks: null } });

describe("the summary", () => {
  test("begins with what it rests on, names the scenario by its title, and ends with how to read it", () => {
    const text = summariseComparisons([make({}), slower], facts);
    expect(text).toMatch(/^If the theory "fake" holds, in Fakeham, over 156 weeks, against\s+usual, from 20 pairs/);
    expect(text).toContain("\nLifted spirits (lifted)\n");
    expect(flatten(text)).toContain("nothing here says that it is true.");
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(summariseComparisons([make({})], { ...facts, theory: null, draws: 1 })).toMatch(/^With no theory at all, in Fakeham[\s\S]*chance alone/);
  });

  test("says how large a clear difference is beside what matters, as far as its interval says, and what one network would notice", () => {
    expect(flatten(summariseComparisons([large], facts))).toContain(
      "Larger than the smallest difference that matters: uptake (3.0 points). Chances in 100 that one network alone would notice a change that matters in three years: 41 for uptake (80 with 7 networks).",
    );
    expect(flatten(summariseComparisons([make({})], facts))).toContain("None is surely larger than the smallest difference that matters. Perhaps larger: uptake (3.0 points).");
    expect(flatten(summariseComparisons([large, slower], facts))).toContain("The other clear differences are smaller than that. Chances in 100 that");
    expect(flatten(summariseComparisons([large, slower], facts))).toContain("41 for uptake (80 with 7 networks); 20 for the others, much of it luck.");
    expect(flatten(summariseComparisons([slower], facts))).toContain("in three years: 20, much of it luck.");
    expect(flatten(summariseComparisons([make({ lo: 0.035, noticed: { chance: 0.5, networks: 8749032 } })], facts))).toContain("(80 only with more than 1,000 networks)");
  });

  test("says no more of three years than the run has weeks, and nothing of size where only an inequality differs", () => {
    expect(flatten(summariseComparisons([large], { ...facts, weeks: 26 }))).toContain("a change that matters in 26 weeks: 41");
    expect(summariseComparisons([make({ group: "SII" })], facts).split("How to read")[0]).not.toContain("smallest difference");
  });

  test("names the quintiles that are worse off, and gives none of their numbers", () => {
    const worse = [1, 3].map((quintile) => make({ group: `quintile ${quintile}`, estimate: -0.021, lo: -0.03, hi: -0.01, verdict: "lower" }));
    const text = flatten(summariseComparisons([make({}), ...worse], facts));
    expect(text).toContain("Worse by quintile of deprivation, 1 the most deprived (interval wholly on the worse side, of 2 looked at): uptake in quintiles 1, 3.");
    expect(text).not.toContain("2.1 points");
    expect(summariseComparisons([make({})], facts)).not.toContain("Worse");
  });

  test("says no direction and no number where an interval spans 0", () => {
    const text = summariseComparisons([unclear, { ...unclear, group: "SII" }], facts).split("How to read")[0];
    expect(text).toContain("No clear difference in uptake; SII of uptake.");
    expect(text).not.toMatch(/higher|lower|increase|decrease|rises|falls|%/);
  });

  test("says what is the same in every pair, and what lies outside the evidence, apart", () => {
    const same = make({ verdict: "no difference", estimate: 0, lo: 0, hi: 0 });
    expect(summariseComparisons([same], facts)).toContain("No difference at all in uptake.");
    expect(summariseComparisons([make({ verdict: "outside the evidence" })], facts)).toMatch(/Outside the evidence, so only what the theory extrapolates:\n +Uptake +76.0% instead of 73.0% +\+3.0 points \(\+1.0 to \+5.0\)/);
  });

  test("says where pairs had no value", () => {
    expect(flatten(summariseComparisons([make({ n_pairs: 18 }), slower], facts))).toContain("1 of these 2 comparisons rest on 18 of the 20 pairs");
    expect(summariseComparisons([make({})], facts)).not.toContain("rest on");
  });
});
