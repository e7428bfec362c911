import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combineGroups, findRidits, measureInequality } from "../../src/statistics/inequality.js";

describe("measureInequality", () => {
  it("gives the answer worked by hand", () => {
    // Five equal groups: shares 0.2, ranks 0.1, 0.3, 0.5, 0.7, 0.9, mean 0.5. Values 10, 12, 13, 16, 19, mean 14.
    // Products of deviations: (-0.4)(-4) + (-0.2)(-2) + 0 + (0.2)(2) + (0.4)(5) = 4.4; squares 0.16 + 0.04 + 0 + 0.04 + 0.16 = 0.4.
    // Slope 11; ends 14 - 5.5 = 8.5 and 19.5; RII 19.5 / 8.5 = 2.29412. Gap 10 - 19 = -9, relative 10 / 19.
    const found = measureInequality([10, 12, 13, 16, 19], [100, 100, 100, 100, 100], "other");
    expect(found.sii).toBeCloseTo(11, 12);
    expect(found.fitted!.mostDeprived).toBeCloseTo(8.5, 12);
    expect(found.rii).toBeCloseTo(2.29412, 5);
    expect(found.gap).toBe(-9);
    expect(found.relativeGap).toBe(10 / 19);
  });

  /**
   * Test cases published with OHID's R package PHEindicatormethods (tests/testthat/testdata_SII.xlsx): records 61-70 (no transform),
   * 306-325 (rates, log, with intercept) and 326-345 (proportions, logit, with intercept).
   */
  it.each([
    { scale: "other", populations: [7291, 7997, 6105, 7666, 5790], values: [75.933459010308098, 78.344238272784295, 83.836063104165405, 83.637539966493094, 80.465503152955904], sii: 7.9193341471008738, rii: 1.1037116952527257, start: undefined },
    { scale: "other", populations: [21675, 20065, 19750, 24713, 20112], values: [70.54853186, 71.57155734, 72.48698671, 73.51985519, 73.14605425], sii: 3.6215563376545648, rii: 1.0513892712719326, start: undefined },
    { scale: "rate", populations: [13837, 14519, 14940, 14599, 12311, 21675, 20065, 19750, 24713, 20112], values: [4.89675, 4.5678, 4.67666, 4.35666, 3.9, 3.8, 3.5, 3.2, 3.21, 2.8], sii: -2.2954691808474057, rii: 0.54461447597370527, start: 5.0407161838435188 },
    { scale: "proportion", populations: [34353, 32112, 27715, 25372, 23889, 23260, 23180, 24193, 23609, 24488], values: [7287, 6881, 5656, 4868, 4176, 3876, 3617, 3546, 3314, 2960], sii: -0.1096462611125906, rii: 0.53417757432539459, start: 0.23538210070887111 },
    { scale: "proportion", populations: [36111, 31803, 26681, 24184, 23023, 21506, 22197, 23679, 23271, 23464], values: [4362, 3734, 3032, 2561, 2304, 2024, 1938, 1981, 1856, 1635], sii: -5.970061643992898e-2, rii: 0.54720744261319809, start: 0.13184981834612891 },
  ] as const)("meets OHID's published case ($scale, SII $sii)", ({ scale, populations, values, sii, rii, start }) => {
    const found = measureInequality(scale === "proportion" ? values.map((count, i) => count / populations[i]) : values, populations, scale);
    expect(found.sii).toBeCloseTo(sii, 10);
    expect(found.rii).toBeCloseTo(rii, 10);
    if (start !== undefined) expect(found.fitted!.mostDeprived).toBeCloseTo(start, 10);
  });

  it("has SII 0 and RII 1 where all have the same", () => {
    const found = measureInequality([0.3, 0.3, 0.3], [5, 9, 2], "proportion");
    expect(found.sii).toBeCloseTo(0, 12);
    expect(found.rii).toBeCloseTo(1, 12);
    expect([found.gap, found.relativeGap]).toEqual([0, 1]);
  });

  it("gives no SII or RII where a group has nobody, and no gap where that group is an end", () => {
    expect(measureInequality([0.2, NaN, 0.4], [10, 0, 10], "proportion")).toEqual({ sii: null, rii: null, fitted: null, gap: 0.2 - 0.4, relativeGap: 0.2 / 0.4 });
    expect(measureInequality([NaN, 0.3, 0.4], [0, 10, 10], "proportion")).toEqual({ sii: null, rii: null, fitted: null, gap: null, relativeGap: null });
  });

  it("gives no SII where a value has no logarithm or no logit", () => {
    expect(measureInequality([0, 2, 3], [1, 1, 1], "rate").sii).toBeNull();
    expect(measureInequality([0.5, 0.6, 1], [1, 1, 1], "proportion").sii).toBeNull();
    expect(measureInequality([0, 2, 3], [1, 1, 1], "other").sii).not.toBeNull();
  });

  it("turns about when the order of the groups does, and does not mind the unit of population", () => {
    const group = fc.record({ value: fc.double({ min: 0.05, max: 0.95, noNaN: true }), people: fc.integer({ min: 1, max: 1000 }) });
    fc.assert(fc.property(fc.array(group, { minLength: 2, maxLength: 6 }), (groups) => {
      const values = groups.map(({ value }) => value);
      const people = groups.map((one) => one.people);
      const there = measureInequality(values, people, "proportion");
      const back = measureInequality([...values].reverse(), [...people].reverse(), "proportion");
      const thousands = measureInequality(values, people.map((one) => one / 1000), "proportion");
      expect(back.sii).toBeCloseTo(-there.sii!, 9);
      expect(back.rii! * there.rii!).toBeCloseTo(1, 9);
      expect(thousands.sii).toBeCloseTo(there.sii!, 9);
    }), { seed: 25 });
  });
});

describe("combineGroups", () => {
  it("gives back the overall value when groups are weighted by the metric's own denominator", () => {
    const group = fc.record({ numerator: fc.nat(100), more: fc.nat(100) });
    fc.assert(fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
      const denominators = groups.map(({ numerator, more }) => numerator + more);
      const values = groups.map(({ numerator }, i) => numerator / denominators[i]);
      const total = denominators.reduce((sum, one) => sum + one, 0);
      const overall = combineGroups(values, denominators);
      if (total === 0) expect(overall).toBeNull();
      else expect(overall).toBeCloseTo(groups.reduce((sum, { numerator }) => sum + numerator, 0) / total, 12);
    }), { seed: 26 });
  });
});

describe("findRidits", () => {
  it("are the midpoints of the cumulative shares", () => {
    expect(findRidits([0.2, 0.5, 0.3])).toEqual([0.1, 0.45, 0.85]);
  });
});
