import { describe, expect, it } from "vitest";
import { buildFanSpec, drawFan } from "../../src/chart/fan-spec.js";
import { context, fans, rise, serve } from "./examples.js";

const measure = (text: string, size: number): number => text.length * size * 0.5;

interface View {
  hconcat?: { layer: unknown[] }[];
  layer?: { mark?: { type: string; fillOpacity?: number; strokeWidth?: number } }[];
}

function readViews(series: Parameters<typeof buildFanSpec>[0]): View[] {
  return (buildFanSpec(series, context, measure).vconcat as unknown as View[]).slice(0, -1);
}

describe("the fan", () => {
  it("draws up to four scenarios together, and more in panels three to a row", () => {
    expect(readViews(fans.plain)).toHaveLength(1);
    const rows = readViews(fans.six);
    expect(rows.map((row) => row.hconcat?.length)).toEqual([3, 3]);
  });

  it("lays no band over a line", () => {
    const layers = readViews(fans.plain)[0].layer!;
    const types = layers.map((layer) => layer.mark?.type);
    expect(types.lastIndexOf("area")).toBeLessThan(types.indexOf("line"));
  });

  it("draws a value that stands alone as a point, since a line would leave it out", () => {
    const points = readViews(fans.odd)[0].layer!.filter((layer) => layer.mark?.type === "point");
    expect(points).toHaveLength(1);
  });

  it("is not drawn from nothing", async () => {
    await expect(drawFan(serve({ a: [] }), context)).rejects.toThrow("nothing to draw in the fan");
    await expect(drawFan(serve({ a: rise(1, 0, 1) }), context)).resolves.toHaveProperty("spec");
  });
});
