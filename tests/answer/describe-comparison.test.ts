import { describe, expect, test } from "vitest";
import type { Comparison } from "../../src/answer/comparison.js";
import { describeComparison, describeNotice } from "../../src/answer/describe-comparison.js";
import type { RunFacts } from "../../src/answer/run-facts.js";
import { chooseSpelling, spellDifference, spellLevel, spellValue } from "../../src/answer/spell-value.js";
import { summariseComparisons } from "../../src/answer/summarise-comparisons.js";
import { tabulateComparisons } from "../../src/answer/tabulate-comparisons.js";
import { fakeMetrics } from "../experiment/fake-plan.js";

const metric = { ...fakeMetrics["uptake"], decimals: 3 };

function make(change: Partial<Comparison>): Comparison {
  return {
    metric: "uptake", unit: "share", group: "all", scenario: "lifted", baseline: "usual", estimate: 0.03, lo: 0.01, hi: 0.05, level: 0.95, n_pairs: 20, prob_direction: 0.99, verdict: "higher",
    scenario_value: 0.76, baseline_value: 0.73, chance: null, theory: null, saved: { correlation: null, runs: null }, noticed: { chance: 0.41, networks: 7 }, ...change,
  };
}

const unclear = make({ estimate: 0.01, lo: -0.02, hi: 0.04, verdict: "no clear difference" });
const facts: RunFacts = { theory: "fake", setting: "fake", settingTitle: "Fakeham", baseline: "usual", scenarios: [], seed: "s", weeks: 156, draws: 4, replicates: 5, networks: 1, metrics: { uptake: metric } };

describe("in words", () => {
  test("a clear difference stands beside its interval and both levels", () => {
    expect(describeComparison(make({}), metric)).toBe("uptake is higher with lifted than with usual: 76.0 in 100 instead of 73.0 (difference +3.0, 95 % interval +1.0 to +5.0).");
    expect(describeComparison(make({ group: "quintile 1" }), metric)).toMatch(/^uptake in quintile 1 is higher/);
    expect(describeComparison(make({ group: "SII" }), metric)).toMatch(/^SII of uptake is higher/);
  });

  test("an interval that spans 0 is no clear difference, and no direction is said", () => {
    expect(describeComparison(unclear, metric)).toBe("No clear difference in uptake between lifted and usual (difference +1.0, 95 % interval -2.0 to +4.0).");
    expect(summariseComparisons([unclear], facts)).not.toMatch(/higher|lower|increase|decrease|rises|falls/);
  });

  test("no difference, none that can be told, and one outside the evidence are said as such", () => {
    expect(describeComparison(make({ verdict: "no difference", estimate: 0, lo: 0, hi: 0 }), metric)).toBe("uptake is the same with lifted as with usual, in every pair (no difference).");
    expect(describeComparison(make({ verdict: "no clear difference", estimate: null, lo: null, hi: null, n_pairs: 1 }), metric)).toContain("too few pairs have a value (1)");
    expect(describeComparison(make({ verdict: "outside the evidence" }), metric)).toContain("outside the evidence");
  });

  test("what one network would notice is a chance in 100", () => {
    expect(describeNotice(make({}))).toBe("One network alone would see this change in three years with a chance of about 41 in 100; it takes about 7 networks to see it with a chance of 80 in 100.");
    expect(describeNotice(make({ noticed: { chance: null, networks: null } }))).toBe(null);
    expect(describeNotice(make({ noticed: { chance: 0.2, networks: null } }))).toContain("not larger than the smallest that matters");
  });

  test("the summary begins with what it rests on, and ends with how to read it", () => {
    const text = summariseComparisons([make({}), unclear], facts);
    expect(text).toMatch(/^If the theory "fake" holds, in Fakeham, over 156 weeks, against usual, from 20 pairs/);
    expect(text).toContain("No clear difference: uptake.");
    expect(text).toMatch(/Nothing here says that the theory\s+is true\.\n$/);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(summariseComparisons([make({})], { ...facts, theory: null, draws: 1 })).toMatch(/^With no theory at all, in Fakeham[\s\S]*chance alone/);
  });
});

describe("a table", () => {
  test("sets numbers to the right, says the level, and names groups only where there are any", () => {
    expect(tabulateComparisons([make({}), unclear], { uptake: metric })).toBe(
      [
        "metric           scenario  usual  scenario's  difference  95 % interval  verdict",
        "---------------  --------  -----  ----------  ----------  -------------  -------------------",
        "uptake (in 100)  lifted     73.0        76.0        +3.0   +1.0 to +5.0  higher",
        "uptake (in 100)  lifted     73.0        76.0        +1.0   -2.0 to +4.0  no clear difference",
        "",
      ].join("\n"),
    );
    expect(tabulateComparisons([make({ group: "SII" })], { uptake: metric })).toMatch(/^metric +group +scenario/);
  });
});

describe("a number for people", () => {
  const plain = { scale: 1, decimals: 1, unit: "" };
  test("has its metric's decimals, thousands apart, and no -0", () => {
    expect([1234567.89, -1234.5, 0, -0.01, null].map((value) => spellValue(value, plain))).toEqual(["1,234,567.9", "-1,234.5", "0.0", "0.0", "-"]);
    expect(spellValue(0.7314, chooseSpelling({ decimals: 3 }, "share"))).toBe("73.1");
  });

  test("that is a difference has its sign, and more decimals rather than a false 0", () => {
    expect([3, -3, 0, 0.004, -0.04, null].map((value) => spellDifference(value, plain))).toEqual(["+3.0", "-3.0", "0.0", "+0.004", "-0.04", "-"]);
  });

  test("that is a level is a percentage", () => {
    expect([0.95, 0.975, 1 - 0.05 / 3].map(spellLevel)).toEqual(["95 %", "97.5 %", "98.3 %"]);
  });
});
