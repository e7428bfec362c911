import { describe, expect, test } from "vitest";
import { readSpread } from "../../src/answer/spread.js";
import { gatherFan } from "../../src/report/gather-fan.js";
import { gatherFunnel, type Stage } from "../../src/report/gather-funnel.js";

test("a fan has the mean over pairs in each period, at the period's last week", () => {
  const series = [{ metric: "uptake", unit: "share", group: "all", scenario: "as-usual", values: [[0.5, 0.75], [NaN, 0.8]] }];
  const fan = gatherFan({ endWeeks: [4, 9], pairs: [], series }, "uptake");
  expect(fan.scenarios[0].points.map(({ week, mean }) => [week, mean])).toEqual([[4, 0.625], [9, 0.8]]);
});

describe("a funnel", () => {
  const totals = { "as-usual": { met: [300, 500], offered: [40, 40], seen: [10, 30], engaged: [5, 23], connected: [10, 20] } };
  const stage = (tally: string, partOf: string | null, counts = "people"): Stage => ({ tally, label: tally.toUpperCase(), counts, partOf });
  const stages = [stage("met", null, "meetings"), stage("offered", null), stage("seen", "offered"), stage("engaged", "seen"), stage("connected", "seen"), stage("unheard_of", "connected")];
  const funnel = gatherFunnel({ scenarios: ["as-usual"], weeks: 9, totals }, stages, ["as-usual"], { people: "People" });

  test("has mean counts over the pairs, each as a share of the stage of which it is a part and of the first that counts the same", () => {
    expect(funnel.stages.map(({ counts }) => counts[0])).toEqual([
      { scenario: "as-usual", count: 400, shareOfBefore: null, shareOfFirst: 1 },
      { scenario: "as-usual", count: 40, shareOfBefore: null, shareOfFirst: 1 },
      { scenario: "as-usual", count: 20, shareOfBefore: 0.5, shareOfFirst: 0.5 },
      { scenario: "as-usual", count: 14, shareOfBefore: 0.7, shareOfFirst: 0.35 },
      { scenario: "as-usual", count: 15, shareOfBefore: 0.75, shareOfFirst: 0.375 },
    ]);
  });

  test("says what is counted and of which stage each is a part", () => {
    expect(funnel.stages.map(({ counted, of }) => [counted, of])).toEqual([["meetings", null], ["People", null], ["People", "OFFERED"], ["People", "SEEN"], ["People", "SEEN"]]);
  });
});

test("the bands of 0 to 100 are its twentieths, and absent values do not count", () => {
  const values = [NaN, ...Array.from({ length: 101 }, (_, index) => index)];
  expect(readSpread(values)).toEqual({ mean: 50, lo90: 5, hi90: 95 });
  expect(readSpread([NaN]).mean).toBeNull();
});
