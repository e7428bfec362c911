import { describe, expect, it } from "vitest";
import { formatCount, readFunnelRows } from "../../src/chart/funnel-rows.js";
import { context, funnels, tell } from "./examples.js";

describe("the rows of a funnel", () => {
  it("write the count and both shares beside every bar", () => {
    const seen = readFunnelRows(funnels.plain, context)[2].bars;
    expect(seen.map((bar) => [bar.scenario, bar.countWords, bar.beforeWords, bar.firstWords])).toEqual([
      ["As usual", "150", "75%", "15%"],
      ["Strong induction", "180", "82%", "18%"],
    ]);
  });

  it("name the stage of which one is a part where that is not the one before, and give no share where it is a part of none", () => {
    const count = (stage: string, of: string | null | undefined, counted = "People") => ({ stage, label: stage, of, counted, counts: [{ scenario: "a", count: 4, shareOfBefore: of === null ? null : 0.5, shareOfFirst: 0.25 }] });
    const rows = readFunnelRows({ stages: [count("Met", null, "Meetings"), count("Seen", null), count("Engaged", "Seen"), count("Connected", "Seen")] }, context);
    expect(rows.map(({ bars }) => [bars[0].beforeWords, bars[0].firstWords])).toEqual([["", ""], ["", ""], ["50%", "25%"], ["50% of seen", "25%"]]);
  });

  it("have no share in the first stage, and say so where there was nobody before", () => {
    const [first, second] = readFunnelRows(tell({ a: [0, 0] }, ["in need", "seen"]), context);
    expect(first.bars[0].beforeWords).toBe("");
    expect(second.bars[0].beforeWords).toBe("no share");
  });

  it("say where nothing was measured", () => {
    expect(readFunnelRows(funnels.odd, context)[2].bars[0].countWords).toBe("not measured");
  });

  it("refuse more than three scenarios, by name, and no stage at all", () => {
    expect(() => readFunnelRows(tell({ a: [1], b: [1], c: [1], d: [1] }, ["in need"]), context)).toThrow('"a", "b", "c", "d"');
    expect(() => readFunnelRows({ stages: [] }, context)).toThrow("nothing to draw in the funnel");
  });
});

it("writes mean counts whole, but small ones with a decimal", () => {
  expect([0, 3, 3.4, 9.96, 988.6, 12345].map(formatCount)).toEqual(["0", "3", "3.4", "10", "989", "12,345"]);
});
