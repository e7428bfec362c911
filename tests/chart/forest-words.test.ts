import { describe, expect, it } from "vitest";
import { forestAlt, forestNote, forestSubtitle, forestTitle } from "../../src/chart/forest-words.js";
import { readForestPanels } from "../../src/chart/forest-rows.js";
import { countWords } from "../../src/chart/say-names.js";
import { compare, context, forests } from "./examples.js";

describe("the title of a forest", () => {
  it("names a direction when the verdict does", () => {
    expect(forestTitle([compare("strong-induction", -0.08, 0.04, "lower")], context)).toBe("Strong induction lowers turnover, if this theory holds");
    expect(forestTitle([compare("strong-induction", 0.08, 0.04, "higher")], context)).toBe("Strong induction raises turnover, if this theory holds");
  });

  it("claims nothing when nothing is clear, however large the estimate", () => {
    expect(forestTitle([compare("strong-induction", -9, 10, "no clear difference")], context)).toBe("No clear difference in turnover, if this theory holds");
    expect(forestTitle([compare("a", 0, 0, "no difference"), compare("b", 0, 0, "no difference")], context)).toBe("No difference in turnover, if this theory holds");
    expect(forestTitle([compare("a", 1, 0.1, "outside the evidence")], context)).toBe("Outside the evidence: what happens to turnover");
  });

  it("counts, where there are several scenarios or metrics", () => {
    const several = [compare("a", -1, 0.1, "lower"), compare("b", -1, 0.1, "lower"), compare("c", 1, 3, "no clear difference")];
    expect(forestTitle(several, context)).toBe("2 of 3 scenarios lower turnover, if this theory holds");
    expect(forestTitle(several.slice(1), context)).toBe("1 of 2 scenarios lowers turnover, if this theory holds");
    expect(forestTitle([compare("a", -1, 0.1, "lower"), compare("b", 1, 0.1, "higher")], context)).toBe("2 of 2 scenarios change turnover, if this theory holds");
    expect(forestTitle([compare("a", -1, 0.1, "lower"), compare("a", 1, 9, "no clear difference", "waiting")], context)).toBe("A changes 1 of 2 measures, if this theory holds");
    expect(forestTitle(forests.plain, context)).toBe("2 of 3 differences are clear, if this theory holds");
  });

  it("has at most ten words, also with names of many", () => {
    const long = { ...context, scenarios: { a: "A scenario whose name alone is longer than any title" }, metrics: { turnover: { title: "Leavers among link workers per year" } } };
    for (const verdict of ["lower", "higher", "no difference", "no clear difference", "outside the evidence"] as const) {
      expect(countWords(forestTitle([compare("a", 1, 0.1, verdict)], long))).toBeLessThanOrEqual(10);
    }
  });
});

it("says measure, condition, place, period, level and pairs in the subtitle", () => {
  expect(forestSubtitle(forests.plain, context)).toBe("Difference from as usual, if this theory holds. Demonstration network, 3 years; 95% intervals, 40 pairs of runs");
});

it("explains the marks that are there, and no others", () => {
  const note = forestNote(readForestPanels(forests.one, context), "95%");
  expect(note).toContain("triangle down, lower");
  expect(note).not.toContain("circle");
});

it("tells the numbers to those who do not see the chart, the clear ones first", () => {
  expect(forestAlt(forests.one, context)).toBe("Forest chart of 1 paired difference, 1 clear. Strong induction, turnover: −0.08 (−0.12 to −0.04) leavers per person-year, lower.");
  expect(forestAlt(forests.odd, context)).toContain("no estimate");
});
