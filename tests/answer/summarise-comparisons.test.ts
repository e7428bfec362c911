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

  test("says how large a clear difference is beside what matters, as far as its interval says", () => {
    expect(flatten(summariseComparisons([large], facts))).toContain("Larger than the smallest difference that matters: uptake (3.0 points matters; one network alone would notice in three years with a chance of 41 in 100, 7 networks with 80).");
    expect(flatten(summariseComparisons([make({})], facts))).toContain("None is surely larger than the smallest difference that matters. Perhaps larger: uptake (3.0 points");
    expect(flatten(summariseComparisons([large, slower], facts))).toContain("The other clear differences are smaller than that. One network alone would see that much in three years with a chance of 20 in 100");
    expect(flatten(summariseComparisons([make({ lo: 0.035, noticed: { chance: 0.5, networks: 8749032 } })], facts))).toContain("only more than 1,000 networks with 80");
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
