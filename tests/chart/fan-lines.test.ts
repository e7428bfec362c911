import { describe, expect, it } from "vitest";
import { findFanRange, readFanLines } from "../../src/chart/fan-lines.js";
import { context, fans, rise, serve } from "./examples.js";

describe("the lines of a fan", () => {
  it("run in months of a year of 52 weeks, and in weeks under half a year", () => {
    const year = readFanLines(serve({ a: [{ ...rise(1, 0, 1)[0], week: 52 }] }), context);
    expect([year.time, year.end]).toEqual(["months", 12]);
    const short = readFanLines(serve({ a: rise(1, 0, 4) }), context);
    expect([short.time, short.end]).toEqual(["weeks", 16]);
  });

  it("end at the last moment that was measured", () => {
    const [line, nothing] = readFanLines(fans.odd, context).lines;
    expect(line.last?.mean).toBe(1e7);
    expect(nothing.last).toBeNull();
  });

  it("take what is not finite for missing", () => {
    const [line] = readFanLines(serve({ a: [{ ...rise(1, 0, 1)[0], mean: Number.NaN, hi90: Number.POSITIVE_INFINITY }] }), context).lines;
    expect([line.moments[0].mean, line.moments[0].hi90, line.moments[0].lo90]).toEqual([null, null, 0.8]);
  });
});

describe("the vertical axis", () => {
  const range = (start: number): { lo: number; hi: number } => findFanRange(readFanLines(serve({ a: rise(start, 0.1) }), context).lines);

  it("starts at 0, unless nothing could then be told apart", () => {
    expect(range(1).lo).toBe(0);
    expect(range(100).lo).toBeGreaterThan(99);
    expect(range(-50).hi).toBeLessThan(-48);
  });

  it("has room where all values are equal, and where there is none", () => {
    const flat = serve({ a: rise(0, 0, 3).map((point) => ({ ...point, lo90: 0, hi90: 0 })) });
    expect(findFanRange(readFanLines(flat, context).lines)).toEqual({ lo: 0, hi: 1 });
    expect(findFanRange([])).toEqual({ lo: 0, hi: 1 });
  });
});
