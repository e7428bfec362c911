import { describe, expect, it } from "vitest";
import { chanceAtMost, type Term } from "../../../src/evidence/audit/share-cut.js";

const term = (slope: number, from = 0, off = 0): Term => ({ from, slope, off });

describe("the chance that a sum of uniform terms stays below a limit", () => {
  it("is an area where there are two", () => {
    expect(chanceAtMost([term(1), term(1)], 0.5)).toBeCloseTo(1 / 8, 12);
    expect(chanceAtMost([term(1), term(2)], 1)).toBeCloseTo(1 / 4, 12);
    expect(chanceAtMost([term(1), term(-1)], 0)).toBeCloseTo(1 / 2, 12);
  });

  it("is a volume where there are three: a corner has a sixth, the middle a half", () => {
    expect(chanceAtMost([term(1), term(1), term(1)], 1)).toBeCloseTo(1 / 6, 12);
    expect(chanceAtMost([term(1), term(1), term(1)], 1.5)).toBeCloseTo(1 / 2, 12);
  });

  it("is 0 below the least sum, 1 from the greatest on, and a step where nothing moves", () => {
    expect(chanceAtMost([term(1, -0.5), term(-2)], -2.6)).toBe(0);
    expect(chanceAtMost([term(1, -0.5), term(-2)], 0.5)).toBe(1);
    expect([chanceAtMost([term(0, 0.2)], 0.1), chanceAtMost([term(0, 0.2)], 0.2)]).toEqual([0, 1]);
  });

  it("counts a term as nothing as often as it is off", () => {
    expect(chanceAtMost([term(1, 0, 0.3)], 0.5)).toBeCloseTo(0.3 + 0.7 * 0.5, 12);
    expect(chanceAtMost([term(1, 0, 0.3)], -0.1)).toBe(0);
  });

  it("is symmetric for twelve terms, whose corners are 4096", () => {
    const twelve = Array.from({ length: 12 }, (_, k) => term(1 + k / 12));
    const total = twelve.reduce((sum, { slope }) => sum + slope, 0);
    expect(chanceAtMost(twelve, total / 2)).toBeCloseTo(1 / 2, 6);
    expect(chanceAtMost(twelve, 0.4 * total) + chanceAtMost(twelve, 0.6 * total)).toBeCloseTo(1, 6);
  });
});
