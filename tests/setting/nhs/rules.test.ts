import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAgeBand, shareAdults, sumBands } from "../../../src/setting/nhs/age-bands.js";
import { apportion } from "../../../src/setting/nhs/apportion.js";
import { assumeGroups, factorByDeprivation } from "../../../src/setting/nhs/assume-groups.js";
import { findRank, spreadByDeprivation, tabulateRanks, type Mix } from "../../../src/setting/nhs/deprivation-mix.js";
import { imd2025ByRank } from "../../../src/setting/nhs/england.js";
import { parseDate } from "../../../src/setting/nhs/parse-date.js";
import { placePosts } from "../../../src/setting/nhs/place-posts.js";
import { scalePosts, sizePosts } from "../../../src/setting/nhs/size-posts.js";
import type { PracticeSetting } from "../../../src/setting/setting.js";

const even: Mix = [0.2, 0.2, 0.2, 0.2, 0.2];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("the deprivation mix of a practice", () => {
  test("sums to 1, and moves towards better off as the rank rises", () => {
    const mixes = [0, 0.25, 0.5, 0.75, 1].map((rank) => spreadByDeprivation(rank));
    for (const mix of mixes) expect(sum(mix)).toBeCloseTo(1, 12);
    const first = mixes.map((mix) => mix[0]);
    expect(first).toEqual([...first].sort((a, b) => b - a));
    expect(mixes[0][0]).toBeGreaterThan(0.8);
    expect(mixes[4][4]).toBeGreaterThan(0.7);
  });

  test("in the middle is what normal tables give: cuts at 0.4545 and 1.3636 standard deviations", () => {
    // Areas 0.0863, 0.2384, 0.3506, 0.2384, 0.0863 (standard normal table), times the five factors, over their sum.
    const areas = [0.0863, 0.2384, 0.3506, 0.2384, 0.0863].map((area, k) => area * [1.15489, 1.2211, 1, 0.94426, 0.67418][k]);
    spreadByDeprivation(0.5).forEach((share, k) => expect(share).toBeCloseTo(areas[k] / sum(areas), 3));
  });

  test("takes ranks from falling scores, between entries in proportion", () => {
    expect([60, 50, 40, 30, 20, 10, 0].map((score) => findRank(score, [50, 30, 10]))).toEqual([0, 0, 0.25, 0.5, 0.75, 1, 1]);
    expect(tabulateRanks([10, 50, 30], 4)).toEqual([50, 40, 30, 20, 10]);
  });

  test("has a national table that falls from the most to the least deprived", () => {
    expect(imd2025ByRank.length).toBe(201);
    expect(imd2025ByRank.every((score, k) => k === 0 || score < imd2025ByRank[k - 1])).toBe(true);
  });
});

describe("adults from age bands", () => {
  test.each([["0_4", 0], ["10_14", 0], ["15_19", 0.4], ["20_24", 1], ["95+", 1], ["17", 0], ["18", 1]])("of %s the share is %s", (band, share) => {
    expect(shareAdults(parseAgeBand(band)!)).toBeCloseTo(share, 12);
  });

  test("add up, two fifths of 15 to 19 adult", () => {
    expect(sumBands(new Map([["5_9", 100], ["10_14", 100], ["15_19", 200], ["20_24", 50]]))).toEqual({ people: 450, adults: 130, students: false });
    expect(sumBands(new Map([["15_19", 500]]))).toEqual({ people: 500, adults: 200, students: false });
    expect(sumBands(new Map())).toEqual({ people: 0, adults: 0, students: false });
  });

  test("of students count all but as many of 15 to 17 as the younger band has in three years", () => {
    // 100 of 10 to 14 are 60 in three years: 500 - 60 = 440 adults of 15 to 19, and 1,000 older.
    expect(sumBands(new Map([["10_14", 100], ["15_19", 500], ["20_24", 1000]]))).toEqual({ people: 1600, adults: 1440, students: true });
    expect(sumBands(new Map([["10_14", 0], ["15_19", 10]])).adults).toBe(10);
  });

  test("what is no band is refused", () => {
    for (const written of ["", "5-9", "9_5", "ALL", "95 +"]) expect(parseAgeBand(written)).toBeNull();
  });
});

describe("dates of extracts", () => {
  test.each(["20260701", "01Jul2026", "01JUL2026", "2026-07-01", "01-Jul-2026", "01/07/2026", "2026-07-01T00:00:00"])("%s is the first of July 2026", (written) => {
    expect(parseDate(written)).toBe("2026-07-01");
  });

  test("what is no date is refused", () => {
    for (const written of ["01Jly2026", "2026-13-01", "32Jan2026", "July 2026", ""]) expect(parseDate(written)).toBeNull();
  });
});

describe("cutting a whole number in proportion", () => {
  test("follows Hamilton's method", () => {
    // The second is the textbook case of 26 seats for 26,000 people: quotas 9.061, 7.179, 5.259, 3.319, 1.182.
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(26, [9061, 7179, 5259, 3319, 1182])).toEqual([9, 7, 5, 4, 1]);
  });

  test("always adds up", () => {
    fc.assert(fc.property(fc.nat(500), fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 9 }), (total, weights) => sum(apportion(total, weights)) === total));
  });
});

describe("posts from full-time equivalents", () => {
  test("are near 0.835 each, and one full-time person in post is one post", () => {
    expect(sizePosts(1.9)).toEqual([0.95, 0.95]);
    expect(sizePosts(1 / 0.94)).toEqual([1]);
    expect(sizePosts(0.3)).toEqual([0.3]);
    expect(sizePosts(0)).toEqual([]);
    expect(sizePosts(5.277).length).toBe(6);
  });

  test("of people who are known are one each, larger by the vacancy, and none above 1", () => {
    // 1.6 funded of 1 and 0.5 in post: 1.067 and 0.533, of which the first is cut to 1 and the second has the rest.
    expect(scalePosts([1, 0.5], 1.6)).toEqual([1, 0.6]);
    expect(scalePosts([0.6, 0.4], 1.05)).toEqual([0.63, 0.42]);
    // The rest fills the second as well; the third has 2.5 - 2.
    expect(scalePosts([1, 0.96, 0.4], 2.5)).toEqual([1, 1, 0.5]);
  });

  test("of full-time people leave a post over once it is worth one, and else are cut", () => {
    // 5 in post are 5.319 funded: a sixth post of 0.319. 2 in post are 2.128 funded: 0.128 is no post.
    expect(scalePosts([1, 1, 1, 1, 1], 5 / 0.94)).toEqual([1, 1, 1, 1, 1, 0.319]);
    expect(scalePosts([1, 1], 2 / 0.94)).toEqual([1, 1]);
    expect(scalePosts([], 0)).toEqual([]);
  });

  test("of any people add up to what is funded, but for less than a quarter of a full-time person", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), (ftes) => {
        const funded = sum(ftes) / 0.94;
        const posts = scalePosts(ftes, funded);
        expect(posts.every((fte) => fte > 0 && fte <= 1)).toBe(true);
        expect(sum(posts)).toBeLessThanOrEqual(funded + 0.0006 * posts.length);
        expect(sum(posts)).toBeGreaterThan(funded - 0.25 - 0.0006 * posts.length);
        // Whoever works longer has no shorter post.
        ftes.forEach((fte, a) => ftes.forEach((other, b) => expect(fte < other || posts[a] >= posts[b]).toBe(true)));
      }),
    );
  });

  test("serve every practice and never work more days than they have", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 9, noNaN: true }), fc.array(fc.integer({ min: 1500, max: 40_000 }), { minLength: 1, maxLength: 12 }), (funded, lists) => {
        const practices = lists.map((listSize, n): PracticeSetting => ({ code: `X${n}`, name: "", listSize, adults: 1, quintiles: even, referrers: 1 }));
        const posts = placePosts("U1", sizePosts(funded), practices);
        const served = new Set(posts.flatMap(({ placements }) => placements.map(({ practice }) => practice)));
        expect(posts.every(({ fte, placements }) => placements.length > 0 && sum(placements.map(({ daysPerWeek }) => daysPerWeek)) <= 5 * fte + 1e-9)).toBe(true);
        expect(served.size).toBe(lists.length);
      }),
    );
  });
});

describe("groups that nobody has listed", () => {
  test("are 30 with 180 places for 45,000 people of an even mix, 21 of them small", () => {
    const groups = assumeGroups("U1", 45_000, even);
    expect(groups.length).toBe(30);
    expect(sum(groups.map(({ places }) => places))).toBe(180);
    expect(groups.filter(({ size }) => size === "small").length).toBe(21);
    expect(groups.every(({ name, places }) => name.endsWith("(assumed)") && places > 0)).toBe(true);
  });

  test("are 0.7 times as many for the most deprived as for the least", () => {
    expect(factorByDeprivation([1, 0, 0, 0, 0]) / factorByDeprivation([0, 0, 0, 0, 1])).toBeCloseTo(0.7, 12);
    expect(factorByDeprivation(even)).toBeCloseTo(1, 12);
  });
});
