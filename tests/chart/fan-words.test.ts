import { describe, expect, it } from "vitest";
import { readFanLines } from "../../src/chart/fan-lines.js";
import { fanAlt, fanNote, fanSubtitle, fanTitle } from "../../src/chart/fan-words.js";
import { countWords } from "../../src/chart/say-names.js";
import { compare, context, fans, rise, serve } from "./examples.js";

describe("the title of a fan", () => {
  it("says what is shown, and no direction, without paired comparisons", () => {
    expect(fanTitle(fans.plain, context)).toBe("Turnover over 11 months, if this theory holds");
  });

  it("names a direction only by the verdict of the paired comparison", () => {
    expect(fanTitle(fans.plain, context, [compare("strong-induction", -0.1, 0.05, "lower")])).toBe("Strong induction lowers turnover, if this theory holds");
    expect(fanTitle(fans.plain, context, [compare("strong-induction", -0.1, 0.5, "no clear difference")])).toBe("No clear difference in turnover, if this theory holds");
    expect(fanTitle(fans.plain, context, [compare("strong-induction", -0.1, 0.05, "lower", "waiting")])).toBe("Turnover over 11 months, if this theory holds");
  });

  it("has at most ten words", () => {
    for (const series of Object.values(fans)) expect(countWords(fanTitle(series, context))).toBeLessThanOrEqual(10);
  });
});

it("says measure, unit, condition, place and period in the subtitle", () => {
  expect(fanSubtitle(fans.plain, context)).toBe("Turnover, leavers per person-year, mean of the runs, if this theory holds. Demonstration network, 3 years");
});

it("says shares as percentages", () => {
  const share = { ...serve({ "as-usual": rise(0.3, 0.01) }), metric: "uptake", unit: "share" };
  const named = { ...context, metrics: { uptake: { title: "Uptake", decimals: 3 } } };
  expect(fanSubtitle(share, named)).toMatch(/^Uptake, %, mean of the runs/);
  expect(fanAlt(share, named)).toContain("from 30.0% to 41.0% (9 runs in 10: 21.0% to 61.0%)");
});

it("warns when the vertical axis does not start at 0", () => {
  expect(fanNote(readFanLines(serve({ a: rise(100, 0.1) }), context))).toContain("does not start at 0");
  expect(fanNote(readFanLines(serve({ a: rise(1, 0.1) }), context))).not.toContain("does not start at 0");
});

it("explains a share above 100%", () => {
  const share = (start: number) => fanNote(readFanLines({ ...serve({ "as-usual": rise(start, 0) }), metric: "uptake", unit: "share" }, context));
  expect(share(0.95)).toContain("can pass 100%");
  expect(share(0.5)).not.toContain("100%");
});

it("tells where each line starts and ends, or that nothing was measured", () => {
  expect(fanAlt(fans.plain, context)).toContain("Strong induction: from 3.00 to 1.90 (9 runs in 10: 1.70 to 2.10).");
  expect(fanAlt(fans.odd, context)).toContain("nothing measured.");
});
