import { describe, expect, test } from "vitest";
import { settleDecimals, chooseSpelling, spellDifference, spellLevel, spellNumber, spellValue } from "../../src/answer/spell-value.js";

const share = chooseSpelling({ decimals: 3 }, "share");
const plain = chooseSpelling({ decimals: 1 }, "weeks");

describe("a number for people", () => {
  test("has its decimals, thousands apart, and no -0", () => {
    expect([1234567.89, -1234.5, 0, -0.01].map((value) => spellNumber(value, 1))).toEqual(["1,234,567.9", "-1,234.5", "0.0", "0.0"]);
    expect([0.7314, null].map((value) => spellValue(value, share))).toEqual(["73.1%", "-"]);
  });

  test("is a percentage where the metric is a share, and in points where it is a difference of shares", () => {
    expect(spellDifference({ estimate: 0.03, lo: 0.01, hi: 0.05 }, share)).toEqual({ estimate: "+3.0 points", interval: "+1.0 to +5.0" });
    expect(spellValue(0.0361, chooseSpelling({ decimals: 3 }, "share", "SII"))).toBe("3.6 points");
    expect(spellValue(1.0512, chooseSpelling({ decimals: 3 }, "ratio", "RII"))).toBe("1.05");
    expect(spellDifference({ estimate: null, lo: null, hi: null }, share)).toBe(null);
  });

  test("that is a difference takes as few further decimals as show it, two at most", () => {
    expect([[3, 1, 5], [0.04, 0.02, 0.06], [0.004, 0.002, 0.006], [0.0004, 0.0002, 0.00049]].map((values) => settleDecimals(values, plain))).toEqual([1, 2, 3, 1]);
  });

  test("that rounds to 0 all the same is written as 0, with no more digits for its sake", () => {
    expect(spellDifference({ estimate: 0.002427, lo: -0.000004, hi: 0.004858 }, share)).toEqual({ estimate: "+0.2 points", interval: "0.0 to +0.5" });
    expect(spellDifference({ estimate: 0, lo: 0, hi: 0 }, plain)).toEqual({ estimate: "0.0", interval: "0.0 to 0.0" });
  });

  test("that is a level of confidence has the decimals it needs", () => {
    expect([0.95, 0.975, 1 - 0.05 / 3].map(spellLevel)).toEqual(["95%", "97.5%", "98.33%"]);
  });
});
