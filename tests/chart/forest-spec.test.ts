import { describe, expect, it } from "vitest";
import type { Json } from "../../src/chart/chart-data.js";
import { buildForestSpec, drawForest } from "../../src/chart/forest-spec.js";
import { readForestPanels } from "../../src/chart/forest-rows.js";
import { compare, context, forests } from "./examples.js";

const measure = (text: string, size: number): number => text.length * size * 0.5;

interface Panel {
  data: { values: Record<string, Json>[] };
  layer: { encoding: Record<string, { datum?: number; scale?: { domain: number[] } | null }> }[];
}

function readPanels(comparisons: Parameters<typeof buildForestSpec>[0]): Panel[] {
  const spec = buildForestSpec(comparisons, context, measure);
  return (spec.vconcat as unknown as Panel[]).slice(0, -1);
}

describe("the forest", () => {
  it("has a panel with its own axis for each metric, and a row for each scenario", () => {
    const panels = readPanels(forests.plain);
    expect(panels.map((panel) => panel.data.values.length)).toEqual([2, 1]);
    const [first, second] = panels.map((panel) => panel.layer[1].encoding.x.scale!.domain);
    expect(first[1]).toBeLessThan(1);
    expect(second[1]).toBeGreaterThan(15);
  });

  it("has the line of no difference within every axis", () => {
    for (const panel of Object.values(forests).flatMap(readPanels)) {
      const [lo, hi] = panel.layer[1].encoding.x.scale!.domain;
      expect(lo).toBeLessThanOrEqual(0);
      expect(hi).toBeGreaterThanOrEqual(0);
      expect(lo).toBeLessThan(hi);
      expect(panel.layer[0].encoding.x.datum).toBe(0);
    }
  });

  it("tells verdicts apart by shape as well as by words", () => {
    const verdicts = ["higher", "lower", "no clear difference", "no difference", "outside the evidence"] as const;
    const [panel] = readPanels(verdicts.map((verdict) => compare(verdict, 1, 0.5, verdict)));
    expect(new Set(panel.data.values.map((row) => row.shape)).size).toBe(5);
    expect(panel.data.values.map((row) => row.verdict)).toEqual([...verdicts]);
  });

  it("keeps its data inline: the interval, and the part that is chance", () => {
    const [row] = readPanels(forests.one)[0].data.values;
    expect(row).toMatchObject({ estimate: -0.08, words: "−0.08 (−0.12 to −0.04)" });
    expect(row.chanceLo).toBeCloseTo(-0.1, 12);
    expect(row.lo).toBeCloseTo(-0.12, 12);
  });

  it("shows shares as percentages and their differences in points, and says so beside the title", () => {
    const shares = [{ ...compare("a", 0.03, 0.02, "higher", "uptake"), unit: "share", baseline_value: 0.725 }];
    const [panel] = readForestPanels(shares, { ...context, metrics: { uptake: { title: "Uptake", decimals: 3 } } });
    expect(panel).toMatchObject({ title: "Uptake", unit: "percentage points", level: "As usual: 72.5%; differences in percentage points" });
    expect(panel.rows[0].words).toBe("+3.0 (1.0 to 5.0)");
    expect(panel.rows[0].interval!.hi).toBeCloseTo(5, 9);
  });

  it("says the way that inequality is taken, where it is among the measures", async () => {
    const { description } = await drawForest([{ ...compare("a", 1, 2, "no clear difference", "uptake"), group: "SII" }], context);
    expect(description).toContain("SII is the fitted value at the least deprived end less that at the most deprived end");
    expect((await drawForest(forests.plain, context)).description).not.toContain("SII");
  });

  it("is not drawn from nothing", async () => {
    await expect(drawForest([], context)).rejects.toThrow("nothing to draw in the forest");
  });
});
