import { expect, test } from "vitest";
import { correlateRanks } from "../../src/statistics/rank-correlation.js";

test("without ties it is 1 - 6 sum d^2 / (n (n^2 - 1))", () => {
  // d = 0, 1, 1, 0: 1 - 6 x 2 / 60
  expect(correlateRanks([1, 2, 3, 4], [10, 30, 20, 40])).toBeCloseTo(0.8, 12);
  expect(correlateRanks([1, 2, 3], [9, 4, 1])).toBeCloseTo(-1, 12);
});

test("ties share the middle of their ranks", () => {
  // Ranks 1.5, 1.5, 3, 4 and 1, 2, 3, 4: covariance 4.5 over the root of 4.5 x 5.
  expect(correlateRanks([5, 5, 6, 7], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
});

test("a pair without a value is left out; with fewer than three pairs, or nothing that varies, there is none", () => {
  expect(correlateRanks([1, NaN, 2, 3], [1, 9, 2, 3])).toBeCloseTo(1, 12);
  expect(correlateRanks([1, 2], [1, 2])).toBeNull();
  expect(correlateRanks([1, 2, 3], [4, 4, 4])).toBeNull();
  expect(() => correlateRanks([1], [1, 2])).toThrow(RangeError);
});
