import { describe, expect, it } from "vitest";
import { chooseTicks, fitTicks, labelTicks } from "../../src/chart/choose-ticks.js";

describe("ticks", () => {
  it("are round numbers within the axis", () => {
    expect(chooseTicks(0, 10, 5).values).toEqual([0, 2, 4, 6, 8, 10]);
    expect(chooseTicks(-0.13, 0.17, 3).values).toEqual([-0.1, 0, 0.1]);
    expect(chooseTicks(0, 0.35, 4).values).toEqual([0, 0.1, 0.2, 0.3]);
    expect(chooseTicks(1.19e8, 1.27e8, 4).labels).toEqual(["120 million", "122 million", "124 million", "126 million"]);
  });

  it("carry a sign where they are differences", () => {
    expect(chooseTicks(-4, 4, 4, true).labels).toEqual(["−4", "−2", "0", "+2", "+4"]);
  });

  it("are fewer where their labels are wide", () => {
    const narrow = fitTicks(0, 10, 300, () => 20);
    const wide = fitTicks(0, 10, 300, () => 120);
    expect(narrow.values).toEqual([0, 2, 4, 6, 8, 10]);
    expect(wide.values).toEqual([0, 5, 10]);
  });

  it("are labelled by an expression that looks each up", () => {
    expect(labelTicks({ values: [0, 0.5], labels: ["0", "+0.5"] })).toBe('["0","+0.5"][indexof([0,0.5], datum.value)]');
  });
});
