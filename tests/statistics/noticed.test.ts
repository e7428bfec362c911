import { describe, expect, it } from "vitest";
import { normal } from "../../src/random/normal.js";
import { measureNoticed } from "../../src/statistics/noticed.js";

describe("measureNoticed", () => {
  it("sets each value of the scenario against the baseline's other replicates, never its partner", () => {
    // Scenario 3, 5, 4; baseline 1, 4, 3. Estimate 4/3. By more than 1: 3-4 no, 3-3 no; 5-1 yes, 5-3 yes; 4-1 yes, 4-4 no: 3 of 6.
    expect(measureNoticed([[3, 5, 4]], [[1, 4, 3]], 1).chance).toBe(0.5);
  });

  it("looks for a fall where the estimate is a fall", () => {
    expect(measureNoticed([[1, 4, 3]], [[3, 5, 4]], 1).chance).toBe(0.5);
  });

  it("finds chance and number that follow from a normal difference of 1 with standard deviation 2", () => {
    // Scenario N(1, 2), baseline N(0, 2), independent: a unit's difference is N(1, 8). P(above 0) = Phi(1 / sqrt 8) = 0.6382; units (0.8416 sqrt 8)² = 5.67, so 6.
    const ranks = Array.from({ length: 4000 }, (_, i) => i);
    const scenario = [ranks.map((i) => 1 + 2 * normal((i + 0.5) / 4000))];
    const baseline = [ranks.map((i) => 2 * normal((((i * 1601) % 4000) + 0.5) / 4000))];
    const { chance, units } = measureNoticed(scenario, baseline, 0);
    expect(chance).toBeCloseTo(0.6382, 3);
    expect(units).toBe(6);
  });

  it("needs one unit where the change is plain, and no number suffices below the smallest difference that matters", () => {
    expect(measureNoticed([[10, 11, 12]], [[1, 2, 3]], 1)).toEqual({ chance: 1, units: 1 });
    expect(measureNoticed([[1.1, 2.1, 3.1]], [[1, 2, 3]], 0.5).units).toBeNull();
  });

  it("says nothing where there is no difference or no second replicate", () => {
    expect(measureNoticed([[1, 2]], [[2, 1]], 0)).toEqual({ chance: null, units: null });
    expect(measureNoticed([[1], [2]], [[0], [0]], 0)).toEqual({ chance: null, units: null });
    expect(() => measureNoticed([[1]], [[0]], -1)).toThrow(RangeError);
  });
});
