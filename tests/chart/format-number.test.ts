import { describe, expect, it } from "vitest";
import { chooseDecimals, findPowerOfTen, formatEstimate, formatNumber, formatShare, formatSigned } from "../../src/chart/format-number.js";

// Expected values by the style of the Office for National Statistics: commas by thousands, a true minus sign.
describe("a number in a chart", () => {
  it("has commas by thousands and a true minus", () => {
    expect(formatNumber(1234567.891, 1)).toBe("1,234,567.9");
    expect(formatNumber(-1234, 0)).toBe("−1,234");
    expect(formatNumber(999, 0)).toBe("999");
  });

  it("is never minus nought", () => {
    expect(formatNumber(-0.001, 1)).toBe("0.0");
    expect(formatSigned(-0, 0)).toBe("0");
  });

  it("is said in millions and billions from ten million upwards", () => {
    expect(formatNumber(9_999_999, 0)).toBe("9,999,999");
    expect(formatNumber(12_345_678, 0)).toBe("12.35 million");
    expect(formatNumber(50_000_000, 0)).toBe("50 million");
    expect(formatNumber(-25e9, 0)).toBe("−25 billion");
  });

  it("has its sign when it is a difference, and none when it is nought", () => {
    expect(formatSigned(0.25, 2)).toBe("+0.25");
    expect(formatSigned(-3, 0)).toBe("−3");
    expect(formatSigned(0.0001, 2)).toBe("0.00");
  });

  it("stands with its interval in words", () => {
    expect(formatEstimate(0.3, { lo: 0.1, hi: 0.5 }, 1)).toBe("+0.3 (0.1 to 0.5)");
    expect(formatEstimate(-0.08, { lo: -0.12, hi: -0.04 }, 2)).toBe("−0.08 (−0.12 to −0.04)");
    expect(formatEstimate(0.3, null, 1)).toBe("+0.3");
  });

  it("has one number of decimals for the difference and both ends, whatever rounds to nought", () => {
    expect(formatEstimate(0.3, { lo: 0.004, hi: 0.596 }, 1)).toBe("+0.3 (0.0 to 0.6)");
  });

  it("is a share in per cent, finer below ten", () => {
    expect([0, 0.0001, 0.023, 0.0996, 0.25, 1.2].map(formatShare)).toEqual(["0%", "under 0.1%", "2.3%", "10%", "25%", "120%"]);
  });

  it("gets two significant digits from the largest of its kind", () => {
    expect(chooseDecimals([0.084, -0.12, null])).toBe(2);
    expect(chooseDecimals([0.0123])).toBe(3);
    expect(chooseDecimals([123, 5])).toBe(0);
    expect(chooseDecimals([0, null])).toBe(0);
  });

  it("has its power of ten exactly", () => {
    expect([1, 9.99, 10, 123, 0.1, 0.045, 1e-9].map(findPowerOfTen)).toEqual([0, 0, 1, 2, -1, -2, -9]);
  });
});
