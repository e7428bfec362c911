import { describe, expect, test } from "vitest";
import type { Comparison } from "../../src/answer/comparison.js";
import { describeClear, describeDifference, nameWithUnit } from "../../src/answer/describe-comparison.js";
import { make, unclear } from "./made-comparisons.js";

const uptake = { label: "Uptake", decimals: 3 };

describe("in words", () => {
  test("a clear difference stands beside both levels and its interval, in percentages and points", () => {
    expect(describeClear(make({}), uptake)).toBe("Uptake: higher, 76.0% instead of 73.0%, difference +3.0 points (+1.0 to +5.0)");
    expect(describeClear(make({ group: "quintile 1" }), uptake)).toMatch(/^Uptake in quintile 1: higher/);
    expect(describeClear(make({ group: "SII", scenario_value: 0.036, baseline_value: 0.034 }), uptake)).toMatch(/^SII of uptake: higher, 3\.6 points instead of 3\.4 points/);
  });

  test("an estimate is never without its interval", () => {
    expect(describeDifference(unclear, uptake)).toBe("+1.0 points (-2.0 to +4.0)");
    expect(describeDifference(make({ lo: null, hi: null }), uptake)).toBe("no estimate");
  });

  test("a measure has its unit unless its numbers or its label say it", () => {
    const name = (label: string, unit: string, group = "all"): string => nameWithUnit({ unit, group } as Comparison, { label, decimals: 1 });
    expect([name("Uptake", "share"), name("Wait", "weeks"), name("Seen per 100 in need", "per 100 a year"), name("Turnover (leavers per person-year)", "a year"), name("People waiting", "people")]).toEqual([
      "Uptake", "Wait (weeks)", "Seen per 100 in need (a year)", "Turnover (leavers per person-year)", "People waiting",
    ]);
    expect(name("Uptake", "ratio", "RII")).toBe("RII of uptake (ratio)");
  });
});
