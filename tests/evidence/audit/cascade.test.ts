import { expect, it } from "vitest";
import { countWeeksToHalf, takeWeek } from "../../../src/evidence/audit/cascade.js";

it("counts the weeks until the last state of a cascade is half-way", () => {
  expect(countWeeksToHalf([0.5])).toBe(1);
  // By hand: 0.5 0.75 0.875 in the first; 0 0.25 0.5 in the second.
  expect(countWeeksToHalf([0.5, 0.5])).toBe(3);
  expect(countWeeksToHalf([1, 1, 1])).toBe(3);
  expect(countWeeksToHalf([0.5, 0])).toBeNull();
});

it("turns a share of a month into that of a week, and takes an event once a week", () => {
  const stage = { state: "gardener.skill", cmoc: "taught", share: "share_learnt" };
  const valueOf = (): number => 0.1;
  // 52 weeks of it leave what 12 months of the share leave: 0.9 to the 12th.
  expect((1 - takeWeek({ ...stage, every: "month" }, valueOf)) ** 52).toBeCloseTo(0.9 ** 12, 12);
  expect(takeWeek({ ...stage, every: "gardener.harvest" }, valueOf)).toBe(0.1);
  expect(takeWeek({ ...stage, share: null, every: "site.open_day" }, valueOf)).toBe(1);
});
