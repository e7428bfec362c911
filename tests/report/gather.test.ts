import { expect, test } from "vitest";
import { readSpread } from "../../src/answer/spread.js";
import { gatherFan } from "../../src/report/gather-fan.js";
import { gatherFunnel } from "../../src/report/gather-funnel.js";

test("a fan has the mean over pairs in each period, at the period's last week", () => {
  const series = [{ metric: "uptake", unit: "share", group: "all", scenario: "as-usual", values: [[0.5, 0.75], [NaN, 0.8]] }];
  const fan = gatherFan({ endWeeks: [4, 9], pairs: [], series }, "uptake");
  expect(fan.scenarios[0].points.map(({ week, mean }) => [week, mean])).toEqual([[4, 0.625], [9, 0.8]]);
});

test("a funnel has mean counts over the pairs, each as a share of the stage before and of the first", () => {
  const totals = { "as-usual": { offered: [40, 40], referred: [10, 30], seen: [5, 23] } };
  const stages = ["offered", "referred", "seen", "unheard_of"].map((tally) => ({ tally, label: tally }));
  const funnel = gatherFunnel({ scenarios: ["as-usual"], weeks: 9, totals }, stages, ["as-usual"]);
  expect(funnel.stages.map(({ counts }) => counts[0])).toEqual([
    { scenario: "as-usual", count: 40, shareOfBefore: null, shareOfFirst: 1 },
    { scenario: "as-usual", count: 20, shareOfBefore: 0.5, shareOfFirst: 0.5 },
    { scenario: "as-usual", count: 14, shareOfBefore: 0.7, shareOfFirst: 0.35 },
  ]);
});

test("the bands of 0 to 100 are its quarters and twentieths, and absent values do not count", () => {
  const values = [NaN, ...Array.from({ length: 101 }, (_, index) => index)];
  expect(readSpread(values)).toEqual({ mean: 50, lo50: 25, hi50: 75, lo90: 5, hi90: 95 });
  expect(readSpread([NaN]).mean).toBeNull();
});
