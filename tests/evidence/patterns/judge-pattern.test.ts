import { describe, expect, it } from "vitest";
import { judgePattern } from "../../../src/evidence/patterns/judge-pattern.js";
import { bench, makePattern, makeTrials, type Month } from "./made-up.js";

/** So many eggs of 100 hens a month, in every group. */
const eggs = (count: number): Month => () => ({ eggs: count });

/** Judges a sentence on one trial of one site. */
function measure(sentence: string, site: Record<string, Month>): { simulated: number; held: boolean } {
  const pattern = makePattern(sentence);
  const { simulated, share } = judgePattern(pattern, makeTrials(pattern, [[site]]), bench);
  return { simulated: simulated!, held: share!.k === 1 };
}

describe("an order", () => {
  const site = { low: eggs(20), high: eggs(30) };

  it("holds where the difference is at least as large as asked, or by default as what matters", () => {
    // 0.3 less 0.2 is 0.1.
    expect(measure("eggs under high is above eggs under low", site)).toEqual({ simulated: expect.closeTo(0.1, 12) as number, held: true });
    expect(measure("eggs under high is above eggs under low by at least 0.099", site).held).toBe(true);
    expect(measure("eggs under high is above eggs under low by at least 0.11", site).held).toBe(false);
    expect(measure("eggs under low is below eggs under high by at least 0.09", site)).toEqual({ simulated: expect.closeTo(-0.1, 12) as number, held: true });
    // 0.22 is above 0.2, but by less than the 0.05 that matters.
    expect(measure("eggs under high is above eggs under low", { low: eggs(20), high: eggs(22) }).held).toBe(false);
    expect(measure("eggs under high is above eggs under low by at least 0", { low: eggs(20), high: eggs(20) }).held).toBe(false);
  });

  it("may be between groups, and between changes: an interaction", () => {
    const steep: Month = (group) => ({ eggs: group === "quintile 1" ? 10 : 40 });
    expect(measure("eggs in quintile 1 under steep is below eggs in quintile 5 under steep", { steep })).toEqual({ simulated: expect.closeTo(-0.3, 12) as number, held: true });
    // Up by 0.2 with the rule, by 0.05 without: the rule adds 0.15.
    const moderated = { low: eggs(20), high: eggs(40), "low without rule": eggs(20), "high without rule": eggs(25) };
    expect(measure("the change in eggs from low to high is above the change in eggs from low without rule to high without rule by at least 0.1", moderated)).toEqual({ simulated: expect.closeTo(0.15, 12) as number, held: true });
    // The gap widens from 0.1 to 0.3.
    const flat: Month = (group) => ({ eggs: group === "quintile 1" ? 30 : 40 });
    expect(measure("the gap in eggs between quintile 5 and quintile 1 under steep is above the gap in eggs between quintile 5 and quintile 1 under flat", { steep, flat }).simulated).toBeCloseTo(0.2, 12);
  });
});

describe("a level", () => {
  it.each([
    ["eggs under usual is above 0.2", true],
    ["eggs under usual is above 0.25", false],
    ["eggs under usual is below 0.3", true],
    ["eggs under usual is between 0.25 and 0.3", true],
    ["eggs under usual is between 0.26 and 0.3", false],
    ["eggs under usual is about 0.3 give or take 0.06", true],
    ["eggs under usual is about 0.3 give or take 0.04", false],
  ])("of 0.25: %s, %s", (sentence, held) => {
    expect(measure(sentence, { usual: eggs(25) })).toEqual({ simulated: expect.closeTo(0.25, 12) as number, held });
  });

  it("is that of the months asked for", () => {
    const growing: Month = (_, month) => ({ eggs: month });
    // The mean of 3, 4 and 5 of 100.
    expect(measure("eggs under usual over months 3 to 5 is above 0", { usual: growing }).simulated).toBeCloseTo(0.04, 12);
  });
});

describe("a ratio", () => {
  it("is that of the two sides", () => {
    const site = { deprived: eggs(56), well: eggs(28) };
    expect(measure("eggs under deprived is at least 1.9 times eggs under well", site)).toEqual({ simulated: expect.closeTo(2, 12) as number, held: true });
    expect(measure("eggs under deprived is at most 1.9 times eggs under well", site).held).toBe(false);
    expect(measure("eggs under deprived is between 1.5 and 2.5 times eggs under well", site).held).toBe(true);
  });
});

describe("an association", () => {
  it("is Spearman's correlation with what is known of each, or with another metric", () => {
    // Deprivation falls from A to C. Eggs fall with it: ranks agree wholly.
    const falling: Month = (group) => ({ eggs: { "practice A": 30, "practice B": 20, "practice C": 10 }[group] ?? 0, feed: { "practice A": 2, "practice B": 3, "practice C": 1 }[group] ?? 0 });
    expect(measure("eggs under usual is associated positively with deprivation across practices", { usual: falling })).toEqual({ simulated: expect.closeTo(1, 12) as number, held: true });
    expect(measure("eggs under usual is associated negatively with deprivation across practices", { usual: falling }).held).toBe(false);
    // Ranks 3 2 1 and 2 3 1: d = 1, 1, 0, so 1 - 6 x 2 / 24.
    expect(measure("eggs under usual is associated positively with feed across practices by at least 0.5", { usual: falling })).toEqual({ simulated: expect.closeTo(0.5, 12) as number, held: true });
  });

  it("looks at the units of all sites of a trial", () => {
    const pattern = makePattern("eggs under usual is associated positively with practices_served across link_workers", { sites: 2 });
    const site = (one: number, two: number): Record<string, Month> => ({ usual: (group) => ({ eggs: { "post P1": one, "post P2": two }[group] ?? 0 }) });
    // P1 serves two practices and P2 one: ranks 3.5, 1.5, 3.5, 1.5 against 4, 1, 3, 2; covariance 4 over the root of 4 x 5.
    expect(judgePattern(pattern, makeTrials(pattern, [[site(40, 10), site(30, 20)]]), bench).simulated).toBeCloseTo(4 / Math.sqrt(20), 12);
  });
});

describe("a spread", () => {
  it("is the standard deviation between units as a share of their mean", () => {
    const uneven: Month = (group) => ({ eggs: { "practice A": 10, "practice B": 20, "practice C": 30 }[group] ?? 0 });
    // 0.1 over 0.2.
    expect(measure("the spread of eggs across practices under usual is above 0.4", { usual: uneven })).toEqual({ simulated: expect.closeTo(0.5, 12) as number, held: true });
  });
});

describe("a shape in time", () => {
  const inMonths = (levels: readonly number[]): Record<string, Month> => ({ usual: (_, month) => ({ eggs: levels[month - 1] }) });

  it("rises or falls between two stretches", () => {
    const site = inMonths([10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 20]);
    expect(measure("eggs under usual rises between months 1 to 6 and months 7 to 12 by at least 0.1", site)).toEqual({ simulated: expect.closeTo(0.1, 12) as number, held: true });
    expect(measure("eggs under usual falls between months 1 to 6 and months 7 to 12", site).held).toBe(false);
  });

  it("peaks where it is above what is before and after", () => {
    // 0.3 in the middle, 0.1 before and 0.2 after: above the higher of them by 0.1.
    const site = inMonths([10, 10, 10, 10, 30, 30, 30, 30, 20, 20, 20, 20]);
    expect(measure("eggs under usual peaks in months 5 to 8", site)).toEqual({ simulated: expect.closeTo(0.1, 12) as number, held: true });
    expect(measure("eggs under usual peaks in months 9 to 11", site).held).toBe(false);
  });

  it("settles where each quarter stays near the whole of what follows", () => {
    // From month 7 quarters of 0.2 and 0.22 about 0.21.
    const site = inMonths([90, 10, 80, 0, 50, 70, 20, 20, 20, 22, 22, 22]);
    expect(measure("eggs under usual settles from month 7 on within 0.011", site)).toEqual({ simulated: expect.closeTo(0.01, 12) as number, held: true });
    expect(measure("eggs under usual settles from month 1 on within 0.011", site).held).toBe(false);
  });
});

describe("a ranking", () => {
  it("holds where every step does, and is as wide as its narrowest", () => {
    const steps: Month = (group) => ({ eggs: { "quintile 1": 10, "quintile 3": 20, "quintile 5": 40 }[group] ?? 0 });
    expect(measure("eggs under usual ranks quintile 5 above quintile 3 above quintile 1", { usual: steps })).toEqual({ simulated: expect.closeTo(0.1, 12) as number, held: true });
    expect(measure("eggs under usual ranks quintile 5 above quintile 1 above quintile 3", { usual: steps }).held).toBe(false);
    expect(measure("eggs ranks c above b above a", { a: eggs(10), b: eggs(20), c: eggs(26) })).toEqual({ simulated: expect.closeTo(0.06, 12) as number, held: true });
  });
});

describe("many trials", () => {
  const pattern = makePattern("eggs under usual is above 0.2");
  const trial = (count: number): Record<string, Month>[] => [{ usual: eggs(count) }];

  it("give the share in which it held, a verdict and a graded likelihood", () => {
    const judged = judgePattern(pattern, makeTrials(pattern, [30, 30, 30, 30, 30, 30, 30, 30, 30, 10].map(trial)), bench);
    expect(judged).toMatchObject({ verdict: "inconclusive", why: null, share: { k: 9, n: 10, share: 0.9 } });
    expect(judged.simulated).toBeCloseTo(0.28, 12);
    expect([judged.lo, judged.hi]).toEqual([0.1, 0.3]);
    // Margins of 0.1, two tolerances of 0.05 either way: 0.02 + 0.96 x Phi(2), nine times, and Phi(-2) once.
    expect(judged.score).toBeCloseTo(0.02 + 0.96 * (0.9 * 0.9772498681 + 0.1 * 0.0227501319), 9);
    expect(judgePattern(pattern, makeTrials(pattern, new Array<number>(10).fill(30).map(trial)), bench).verdict).toBe("held");
    expect(judgePattern(pattern, makeTrials(pattern, new Array<number>(10).fill(10).map(trial)), bench).verdict).toBe("failed");
  });

  it("pool the sites of each, as many as the pattern asks for", () => {
    const two = makePattern("eggs under usual is above 0.2", { sites: 2 });
    const sites = [{ usual: eggs(10) }, { usual: eggs(40) }, { usual: eggs(0) }];
    // 50 eggs of 200 hens; the third site is not asked.
    expect(judgePattern(two, makeTrials(two, [sites]), bench).simulated).toBeCloseTo(0.25, 12);
  });

  it("count only where the condition is met, and never pass where it never is", () => {
    const conditional = makePattern("eggs under usual is above 0.2", { condition: "feed under usual is above 1" });
    const fed = (feed: number, count: number): Record<string, Month>[] => [{ usual: () => ({ eggs: count, feed }) }];
    expect(judgePattern(conditional, makeTrials(conditional, [fed(200, 30), fed(50, 10), fed(300, 30)]), bench).share).toMatchObject({ k: 2, n: 2 });
    expect(judgePattern(conditional, makeTrials(conditional, [fed(50, 30), fed(60, 30)]), bench)).toMatchObject({ verdict: "not triggered", why: "the condition was met in none of 2 trials", share: null, simulated: null });
  });

  it("say nothing where there was nobody to count", () => {
    const nobody: Month = () => ({ hens: 0 });
    expect(judgePattern(pattern, makeTrials(pattern, [[{ usual: nobody }]]), bench)).toMatchObject({ verdict: "not triggered", why: "there was nothing to count in any of 1 trials" });
  });

  it("are not needed where a finding cannot be tested", () => {
    expect(judgePattern(makePattern(null), [], bench)).toMatchObject({ verdict: "cannot be tested", why: "no hens" });
  });
});
