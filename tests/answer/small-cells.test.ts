import { expect, test } from "vitest";
import { countCell } from "../../src/answer/small-cells.js";
import { fakeMetrics } from "../experiment/fake-plan.js";
import type { TallySums } from "../../src/store/read-tallies.js";

const { uptake, offer_rate: offerRate } = fakeMetrics;

/** Two pairs of one scenario over 104 weeks: 30 and 10 offers, 12 and 4 takers, 9,000 person-weeks. */
const sums: TallySums = {
  scenarios: ["usual"], networks: ["all"], periods: [0], groups: ["quintile 5"], tallies: ["offers", "takers", "people_weeks"],
  pairs: [0, 1].map((replicate) => ({ draw: 0, replicate })), values: Float64Array.of(30, 12, 9000, 10, 4, 9000),
};
const count = (metric: typeof uptake, networks = 1): number => countCell(sums, metric, { scenario: "usual", group: "quintile 5" }, 104, networks);

test("a share rests on those of whom it is taken, a year and in one network, as the mean over pairs", () => {
  // (30 + 10) / 2 pairs / 2 years = 10.
  expect(count(uptake)).toBeCloseTo(10, 9);
  expect(count(uptake, 2)).toBeCloseTo(5, 9);
});

test("a rate rests on those whom it counts", () => {
  expect(count(offerRate)).toBeCloseTo(10, 9);
  expect(count({ ...offerRate, numerator: "takers" })).toBeCloseTo(4, 9);
});

test("a tally summed over weeks is read as the number present at a time", () => {
  // 9,000 person-weeks over 104 weeks.
  expect(count({ ...uptake, denominator: "people_weeks" })).toBeCloseTo(9000 / 104, 9);
});
