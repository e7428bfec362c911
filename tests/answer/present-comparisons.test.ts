import { describe, expect, test } from "vitest";
import { describeHarm } from "../../src/answer/describe-harm.js";
import { findCompanions } from "../../src/answer/headline.js";
import { presentComparisons } from "../../src/answer/present-comparisons.js";
import { tabulateComparisons } from "../../src/answer/tabulate-comparisons.js";
import { facts, make, metrics, unclear } from "./made-comparisons.js";

describe("a table", () => {
  test("sets numbers to the right and says the level of the intervals", () => {
    expect(tabulateComparisons([make({}), unclear], metrics)).toBe(
      [
        "measure  scenario  usual  scenario's   difference  95% interval  verdict",
        "-------  --------  -----  ----------  -----------  ------------  -------------------",
        "Uptake   lifted    73.0%       76.0%  +3.0 points  +1.0 to +5.0  higher",
        "Uptake   lifted    73.0%       76.0%  +1.0 points  -2.0 to +4.0  no clear difference",
        "",
      ].join("\n"),
    );
  });

  test("is followed by what its words mean, with the way that inequality is taken", () => {
    const text = presentComparisons({ comparisons: [make({}), make({ group: "SII" }), make({ group: "gap" })], few: new Set() }, facts).replace(/\s+/g, " ");
    expect(text).toContain("Intervals are 95% intervals; one that spans 0 is no clear difference. Points are percentage points.");
    expect(text).toContain("by the definitions of OHID, quintile 1 the most deprived: SII is the fitted value at the least deprived end less that at the most deprived end");
    expect(text).toContain("gap is quintile 1 less quintile 5, the other way round");
  });

  test("says how many metrics are left out, how to ask for them, and which quintiles are worse off in them", () => {
    const hidden = [make({ metric: "turnover", unit: "a year", group: "quintile 3" }), make({ metric: "turnover", unit: "a year" })];
    const text = presentComparisons({ comparisons: [make({})], few: new Set(), leftOut: hidden }, facts).replace(/\s+/g, " ");
    expect(text).toContain("1 other metric is not shown: ask for one by name with --metric");
    expect(text).toContain("In metrics not shown, with lifted: Worse by quintile of deprivation");
    expect(text).not.toContain("Turnover in quintile 3 usual");
    expect(presentComparisons({ comparisons: [make({})], few: new Set() }, facts)).not.toContain("not shown");
  });

  test("says beside what is by quintile that quintiles are derived, where they are, and only there", () => {
    const say = (groups: string[], quintilesDerived: boolean): string => presentComparisons({ comparisons: groups.map((group) => make({ group })), few: new Set() }, { ...facts, quintilesDerived }).replace(/\s+/g, " ");
    for (const group of ["quintile 1", "SII", "relative gap"]) expect(say(["all", group], true)).toContain("Quintiles are derived here: a practice publishes one deprivation score, not a mix");
    expect(say(["all", "practice A1"], true)).not.toContain("derived");
    expect(say(["all", "quintile 1"], false)).not.toContain("derived");
  });

  test("marks the values behind which stand few people", () => {
    const small = make({ group: "quintile 5" });
    const text = presentComparisons({ comparisons: [make({ group: "quintile 1" }), small], few: new Set([small]) }, facts);
    expect(text).toMatch(/Uptake in quintile 1 .* higher\n/);
    expect(text).toMatch(/Uptake in quintile 5 .* \[few\] higher\n/);
    expect(text).toContain("[few] Fewer than 10 people a year in a network stand behind this value: Uptake in quintile 5.");
  });
});

describe("harm", () => {
  test("is said of every quintile whose interval lies wholly on the worse side", () => {
    const worse = { estimate: -0.03, lo: -0.05, hi: -0.01, verdict: "lower" as const };
    expect(describeHarm([make({ group: "quintile 1", ...worse }), make({ group: "quintile 2", lo: -0.05 }), make({ group: "quintile 4", ...worse })], metrics)).toEqual([
      "Worse with lifted, if this theory holds: Uptake, lower in quintile 1 by -3.0 points (-5.0 to -1.0); quintile 4 by -3.0 points (-5.0 to -1.0).",
    ]);
  });

  test("follows which way is better", () => {
    const more = make({ metric: "turnover", unit: "a year", group: "quintile 3" });
    expect(describeHarm([more], metrics)[0]).toMatch(/^Worse with lifted.*higher in quintile 3/);
    expect(describeHarm([more], { turnover: { ...metrics.turnover, better: "neither" } })).toEqual([]);
    expect(describeHarm([make({ group: "quintile 3" })], metrics)).toEqual(["No quintile's interval lies wholly on the worse side."]);
    expect(describeHarm([make({})], metrics)).toEqual([]);
  });
});

test("SII of uptake has its companions, whichever metrics were asked for", () => {
  expect(findCompanions(["uptake"])).toEqual(["seen_per_1000", "seen_per_100_in_need"]);
  expect(findCompanions(["seen_per_1000", "uptake"])).toEqual(["seen_per_100_in_need"]);
  expect(findCompanions(["wait"])).toEqual([]);
});
