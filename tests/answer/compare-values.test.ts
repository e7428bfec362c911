import { describe, expect, test } from "vitest";
import { compareValues, type ComparedValues } from "../../src/answer/compare-values.js";
import { judgeDifference } from "../../src/answer/judge-difference.js";
import { layByDraw } from "../../src/answer/pair-values.js";

const subject = { metric: "m", unit: "u", group: "all", scenario: "s", baseline: "b" };

/** Two draws of two replicates each. */
const pairs = [0, 1].flatMap((draw) => [0, 1].map((replicate) => ({ draw, replicate })));

function compare(scenario: number[], baseline: number[], change: Partial<ComparedValues> = {}) {
  return compareValues(subject, { pairs, scenario, baseline, networks: [], matters: null, level: 0.95, isOutsideEvidence: false, ...change });
}

describe("a comparison", () => {
  test("of two draws has the t interval of the draw means", () => {
    // Differences 2, 4 | 5, 7: draw means 3 and 6, estimate 4.5, standard error 3/sqrt(2)/sqrt(2) = 1.5, t(0.975, 1) = 12.7062 (any table of t).
    const answer = compare([3, 5, 6, 8], [1, 1, 1, 1]);
    expect(answer).toMatchObject({ estimate: 4.5, n_pairs: 4, level: 0.95, verdict: "no clear difference", scenario_value: 5.5, baseline_value: 1 });
    expect(answer.lo).toBeCloseTo(4.5 - 12.7062 * 1.5, 3);
    expect(answer.hi).toBeCloseTo(4.5 + 12.7062 * 1.5, 3);
    // Chance: variance within draws 2, over 2 replicates and 2 draws 0.5; t(0.975, 2) = 4.30265.
    expect(answer.chance!.hi).toBeCloseTo(4.5 + 4.30265 * Math.sqrt(0.5), 3);
    expect(answer.theory).not.toBe(null);
  });

  test("of one draw has the chance interval and nothing for the theory", () => {
    const one = [0, 1, 2].map((replicate) => ({ draw: 0, replicate }));
    // Differences 1, 2, 3: mean 2, standard error 1/sqrt(3), t(0.975, 2) = 4.30265.
    const answer = compareValues(subject, { pairs: one, scenario: [1, 2, 3], baseline: [0, 0, 0], networks: [], matters: null, level: 0.95, isOutsideEvidence: false });
    expect(answer.theory).toBe(null);
    expect(answer.lo).toBeCloseTo(2 - 4.30265 / Math.sqrt(3), 4);
    expect(answer.chance!.lo).toBe(answer.lo);
  });

  test("of equal values is exactly 0 and says no difference, also where a pair has no value on either side", () => {
    expect(compare([1, 2, NaN, 4], [1, 2, NaN, 4])).toMatchObject({ estimate: 0, lo: 0, hi: 0, n_pairs: 3, verdict: "no difference", prob_direction: null });
    expect(compare([NaN, NaN, NaN, NaN], [NaN, NaN, NaN, NaN])).toMatchObject({ estimate: null, lo: null, hi: null, n_pairs: 0, verdict: "no difference", scenario_value: null });
  });

  test("counts only pairs in which both sides have a value, and is never no difference where they differ in having one", () => {
    expect(compare([1, 2, NaN, 4], [1, 2, 3, 4])).toMatchObject({ estimate: 0, n_pairs: 3, verdict: "no clear difference" });
  });

  test("of a single pair that differs has no interval, and so no estimate", () => {
    expect(compare([2, NaN, NaN, NaN], [1, 1, 1, 1])).toMatchObject({ estimate: null, lo: null, hi: null, n_pairs: 1, verdict: "no clear difference", scenario_value: 2, baseline_value: 1 });
  });

  test("of a skewed metric divides sums over pairs, and leaves out no pair in which nobody stands below the line", () => {
    // By draw 10 over 4 and 10 over 6 under the scenario: (2 + 3) / 2 = 2.5 people for 10, so 4 each; 10 over 2 and 10 over 2 in the baseline: 5 each.
    const of = (people: number[]) => people.map((denominator) => ({ numerator: 10, denominator }));
    const ratios = { scenario: of([4, 0, 6, 0]), baseline: of([2, 2, 2, 2]) };
    const answer = compare([2.5, NaN, 10 / 6, NaN], [5, 5, 5, 5], { ratios });
    expect(answer).toMatchObject({ n_pairs: 4, scenario_value: 4, baseline_value: 5, estimate: -1, verdict: "no clear difference" });
    expect(answer.lo! < -1 && -1 < answer.hi!).toBe(true);
    expect(compare([2.5, NaN, 10 / 6, NaN], [5, 5, 5, 5], { ratios })).toEqual(answer);
    expect(compare([5, 5, 5, 5], [5, 5, 5, 5], { ratios: { scenario: ratios.baseline, baseline: ratios.baseline } })).toMatchObject({ estimate: 0, lo: 0, hi: 0, verdict: "no difference" });
  });

  test("has no -0 in it", () => {
    const text = JSON.stringify(compare([0, -0, 0, -0], [-0, 0, 0, 0]));
    expect(text).toContain('"estimate":0,"lo":0,"hi":0');
    expect(Object.is(compare([-0, -0, -0, -0], [0, 0, 0, 0]).scenario_value, 0)).toBe(true);
  });

  test("says what one network would notice from replicates of that network alone", () => {
    // Scenario 10 and 12, baseline 0 and 2, in each of two draws: unpaired differences 10 - 2 = 8 and 12 - 0 = 12.
    const network = { scenario: [10, 12, 10, 12], baseline: [0, 2, 0, 2] };
    const noticed = (matters: number) => compare([10, 12.5, 10, 12], [0, 2, 0, 2], { networks: [network, network], matters }).noticed;
    expect(noticed(7)).toEqual({ chance: 1, networks: 1 });
    expect(noticed(8).chance).toBe(0.5);
    expect(noticed(12)).toEqual({ chance: 0, networks: null });
  });
});

describe("a verdict", () => {
  test("follows the interval, unless all is equal or the scenario lies outside the evidence", () => {
    const judge = (lo: number, hi: number, equal = false, outside = false) => judgeDifference({ lo, hi }, equal, outside);
    expect([judge(1, 2), judge(-2, -1), judge(-1, 1), judge(0, 1), judge(-1, 0)]).toEqual(["higher", "lower", "no clear difference", "no clear difference", "no clear difference"]);
    expect([judge(0, 0, true), judge(1, 2, false, true), judge(0, 0, true, true)]).toEqual(["no difference", "outside the evidence", "no difference"]);
    expect(judgeDifference(null, false, false)).toBe("no clear difference");
  });
});

test("values are laid by draw, without pairs or draws that lack a value", () => {
  expect(layByDraw(pairs, [[1, 2, 3, 4], [5, NaN, 7, 8]]).draws).toEqual([[[1], [3, 4]], [[5], [7, 8]]]);
  expect(layByDraw(pairs, [[1, 2, 3, 4], [NaN, NaN, 7, 8]]).draws).toEqual([[[3, 4]], [[7, 8]]]);
});
