import { describe, expect, it } from "vitest";
import { levels } from "../../src/world/levels.js";
import { measureUsualLevels, ranges } from "./usual-levels.js";

describe("the usual levels", () => {
  it("lie in the ranges that they may honestly have", () => {
    expect(Object.entries(levels).filter(([, { value, range }]) => !(range[0] <= value && value <= range[1])).map(([name]) => name)).toEqual([]);
  });

  it("give a null world whose metrics an ordinary network could have", () => {
    const found = measureUsualLevels(24);
    for (const [metric, [from, to]] of Object.entries(ranges)) {
      expect(found[metric].mean, metric).toBeGreaterThanOrEqual(from);
      expect(found[metric].mean, metric).toBeLessThanOrEqual(to);
    }
  });
});
