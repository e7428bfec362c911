import { expect, test } from "vitest";
import { gradeMargin } from "../../src/statistics/grade-margin.js";

const bounds = { least: 0.02, most: 0.98 };

test("at the border the likelihood is half way between its bounds", () => {
  expect(gradeMargin(0, 0.3, bounds)).toBeCloseTo(0.5, 12);
});

test("one tolerance beyond the border it has gone by Phi(1) = 0.8413447 of the way, from published tables", () => {
  expect(gradeMargin(0.1, 0.1, bounds)).toBeCloseTo(0.02 + 0.96 * 0.8413447461, 9);
  expect(gradeMargin(-0.1, 0.1, bounds)).toBeCloseTo(0.02 + 0.96 * 0.1586552539, 9);
});

test("far off it stays at its bounds, so that nothing is impossible and nothing certain", () => {
  expect(gradeMargin(1e6, 0.1, bounds)).toBeCloseTo(0.98, 12);
  expect(gradeMargin(-1e6, 0.1, bounds)).toBeCloseTo(0.02, 12);
});

test("bounds out of order and a tolerance of nothing are refused", () => {
  expect(() => gradeMargin(0, 0.1, { least: 0.9, most: 0.1 })).toThrow(RangeError);
  expect(() => gradeMargin(0, 0, bounds)).toThrow(RangeError);
});
