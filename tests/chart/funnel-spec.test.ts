import { describe, expect, it } from "vitest";
import type { Json } from "../../src/chart/chart-data.js";
import { buildFunnelSpec } from "../../src/chart/funnel-spec.js";
import { context, funnels } from "./examples.js";

const measure = (text: string, size: number): number => text.length * size * 0.5;

interface Bars {
  data: { values: Record<string, Json>[] };
  height: number;
  layer: { mark: { type: string }; encoding: Record<string, { scale?: { domain: number[]; range: number[] }; datum?: number }> }[];
}

function readBars(funnel: Parameters<typeof buildFunnelSpec>[0]): Bars {
  return (buildFunnelSpec(funnel, context, measure).vconcat as unknown as Bars[])[0];
}

describe("the funnel", () => {
  it("draws every bar from 0, on one scale that starts there", () => {
    const [bar] = readBars(funnels.plain).layer;
    expect(bar.mark.type).toBe("bar");
    expect(bar.encoding.x.scale!.domain).toEqual([0, 1000]);
    expect(bar.encoding.x.scale!.range[0]).toBe(0);
    expect(bar.encoding.x2.datum).toBe(0);
  });

  it("has a bar for each stage and scenario, one below the other without touching", () => {
    const { data, height } = readBars(funnels.plain);
    expect(data.values).toHaveLength(6);
    data.values.slice(1).forEach((bar, index) => expect(Number(bar.top)).toBeGreaterThan(Number(data.values[index].bottom)));
    expect(Number(data.values[5].bottom)).toBeLessThan(height);
  });

  it("has a scale also where nobody reached any stage", () => {
    expect(readBars({ stages: [{ stage: "a", label: "A", counts: [{ scenario: "x", count: 0, shareOfBefore: null, shareOfFirst: null }] }] }).layer[0].encoding.x.scale!.domain).toEqual([0, 1]);
  });
});
