import { describe, expect, it } from "vitest";
import { funnelAlt, funnelNote, funnelSubtitle, funnelTitle } from "../../src/chart/funnel-words.js";
import { countWords } from "../../src/chart/say-names.js";
import { context, funnels, tell } from "./examples.js";

describe("the title of a funnel", () => {
  it("names the step that the smallest share takes", () => {
    expect(funnelTitle(funnels.plain, context)).toBe("Fewest go on from in need to referred");
    expect(funnelTitle(tell({ a: [100, 90, 30] }, ["need", "met", "seen"]), context)).toBe("Fewest go on from met to seen");
  });

  it("says that it differs, where scenarios do not agree", () => {
    expect(funnelTitle(tell({ a: [100, 50, 40], b: [100, 90, 30] }), context)).toBe("The narrowest step differs between scenarios, if this theory holds");
  });

  it("counts each stage beside that of which it is a part, and people only", () => {
    const count = (stage: string, of: string | null, share: number | null, counted = "People") => ({ stage, label: stage, of, counted, counts: [{ scenario: "a", count: 4, shareOfBefore: share, shareOfFirst: null }] });
    const stages = [count("Met", null, null, "Meetings"), count("Noticed", "Met", 0.1, "Meetings"), count("Seen", null, null), count("Engaged", "Seen", 0.6), count("Connected", "Seen", 0.5)];
    expect(funnelTitle({ stages }, context)).toBe("Fewest go on from seen to connected");
    expect(funnelNote({ stages }, context)).toContain("scale of its own");
    expect(funnelSubtitle({ stages }, context)).toMatch(/^Meetings, and people who reach each stage/);
  });

  it("names no step where none is the narrowest", () => {
    expect(funnelTitle(tell({ a: [100, 50, 25] }), context)).toBe("How many reach each stage, if this theory holds");
    expect(funnelTitle(tell({ a: [100, 100, 100] }), context)).toBe("How many reach each stage, if this theory holds");
  });

  it("has at most ten words", () => {
    const long = tell({ a: [100, 50] }, ["in need of a very long label", "reached by another label that is long"]);
    for (const funnel of [...Object.values(funnels), long]) expect(countWords(funnelTitle(funnel, context))).toBeLessThanOrEqual(10);
  });
});

it("says measure, condition, place and period in the subtitle", () => {
  expect(funnelSubtitle(funnels.one, context)).toBe("People who reach each stage under as usual, mean of the runs, if this theory holds. Demonstration network, 3 years");
});

it("tells first and last stage in numbers", () => {
  expect(funnelAlt(funnels.one, context)).toBe("Bar chart of the pathway in 3 stages. As usual: 1,000 in need, 150 seen, 15% of the first stage.");
});
