import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "../../src/chart/spread-labels.js";

describe("labels at the ends of lines", () => {
  it("stay where they are when they do not touch", () => {
    expect(spreadLabels([{ wanted: 80, height: 20 }, { wanted: 20, height: 20 }], 100)).toEqual([80, 20]);
  });

  it("move apart by equal parts when they want the same place", () => {
    expect(spreadLabels([{ wanted: 50, height: 20 }, { wanted: 50, height: 20 }], 100)).toEqual([40, 60]);
  });

  it("push a third on when two take its place", () => {
    // The three touch, so they sit at the mean of what they want, 155 / 3, in the middle of the block.
    const [first, second, third] = spreadLabels([{ wanted: 50, height: 20 }, { wanted: 50, height: 20 }, { wanted: 55, height: 20 }], 200);
    expect(second - first).toBeCloseTo(20, 9);
    expect(third - second).toBeCloseTo(20, 9);
    expect(second).toBeCloseTo((50 + 50 + 55) / 3, 9);
  });

  it("stay within the plot", () => {
    expect(spreadLabels([{ wanted: 100, height: 20 }, { wanted: 100, height: 20 }], 100)).toEqual([70, 90]);
    expect(spreadLabels([{ wanted: 0, height: 20 }], 100)).toEqual([10]);
  });

  it("never overlap, and keep their order from top to bottom", () => {
    const label = fc.record({ wanted: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 10, max: 60 }) });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), (labels) => {
        const placed = spreadLabels(labels, 300).map((middle, index) => ({ ...labels[index], middle })).sort((a, b) => a.middle - b.middle);
        placed.slice(1).forEach((below, index) => {
          const above = placed[index];
          expect(below.middle - below.height / 2).toBeGreaterThanOrEqual(above.middle + above.height / 2 - 1e-9);
          expect(below.wanted).toBeGreaterThanOrEqual(above.wanted);
        });
      }),
    );
  });
});
