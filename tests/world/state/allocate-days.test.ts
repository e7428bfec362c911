import { describe, expect, it } from "vitest";
import { allocateDays, type Allocation } from "../../../src/world/state/allocate-days.js";

/** The demonstration: two posts, five practices, lists of 9, 14, 10, 7 and 5 thousand, need as its quintiles have it. */
const demonstration: Allocation = {
  posts: 2,
  practices: 5,
  postOrder: [0, 1],
  practiceOrder: [0, 1, 2, 3, 4],
  settingFte: [1, 0.9],
  fte: [1, 0.9],
  settingDays: [2, 0, 2, 0, 1, 0, 3, 0, 1.5, 0],
  lists: [9000, 14_000, 10_000, 7000, 5000],
  need: [1216, 1485, 979, 563, 318],
  practicesEach: NaN,
  needWeight: 0,
};
const further = { ...demonstration, posts: 4, postOrder: [0, 1, 2, 3], settingFte: [1, 0.9, 0, 0], settingDays: [...Array.from(demonstration.settingDays), ...new Array<number>(10).fill(0)] };

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const rowsOf = (told: Allocation): number[][] => {
  const days = allocateDays(told);
  return Array.from({ length: told.posts }, (_, post) => [...days.subarray(post * told.practices, (post + 1) * told.practices)]);
};
const atPractice = (rows: number[][], p: number): number => sum(rows.map((row) => row[p]));

describe("days of link workers", () => {
  it("are the setting's to the bit as usual, and where rows are kept for posts that are not funded", () => {
    expect([...allocateDays(demonstration)]).toEqual(demonstration.settingDays);
    expect([...allocateDays({ ...further, fte: [1, 0.9, 0, 0] })]).toEqual(further.settingDays);
  });

  it("shrink with what is funded of a post, and go with it", () => {
    expect(rowsOf({ ...demonstration, fte: [0.5, 0] })).toEqual([[1, 0, 1, 0, 0.5], [0, 0, 0, 0, 0]]);
  });

  it("of a further post go where they fall furthest short of lists", () => {
    // 14.5 days in all: 2.9, 4.511, 3.222, 2.256 and 1.611 by list, of which 0.9, 1.511, 1.222, 0.756 and 0.611 are wanting.
    const rows = rowsOf({ ...further, fte: [1, 0.9, 1, 0] });
    const wanting = [0.9, 1.5111, 1.2222];
    expect(rows[2].map((one) => one > 0)).toEqual([true, true, true, false, false]);
    wanting.forEach((want, p) => expect(rows[2][p]).toBeCloseTo((5 * want) / sum(wanting), 3));
    expect(rows.slice(0, 2)).toEqual(rowsOf(demonstration));
  });

  it.each([1, 2, 3, 4, 5])("are kept by each post, at so many practices each: %i", (practicesEach) => {
    const rows = rowsOf({ ...further, fte: [1, 0.9, 0.6, 0], practicesEach });
    expect(rows.map((row) => row.filter((one) => one > 0).length)).toEqual([practicesEach, practicesEach, practicesEach, 0]);
    [5, 4.5, 3, 0].forEach((days, post) => expect(sum(rows[post])).toBeCloseTo(days, 9));
    const covered = [0, 1, 2, 3, 4].filter((p) => atPractice(rows, p) > 0).length;
    expect(covered).toBe(Math.min(5, 3 * practicesEach));
  });

  it("stay with the practices that a post knows as far as the number allows", () => {
    const rows = rowsOf({ ...demonstration, practicesEach: 4 });
    expect(rows[0][0] * rows[0][2] * rows[0][4]).toBeGreaterThan(0);
    expect(rows[1][1] * rows[1][3]).toBeGreaterThan(0);
  });

  it("cover every practice where posts overlap and there are just enough", () => {
    // Both work in the first two: each must give one up for a practice that nobody serves.
    const rows = rowsOf({ ...demonstration, practices: 4, practiceOrder: [0, 1, 2, 3], settingDays: [3, 2, 0, 0, 2.5, 2, 0, 0], lists: [4, 3, 2, 1], need: [1, 1, 1, 1], practicesEach: 2 });
    expect([0, 1, 2, 3].every((p) => atPractice(rows, p) > 0)).toBe(true);
  });

  it("follow need wholly: each practice has its share of all days, but for what is too little to go anywhere new for, and each post keeps its own", () => {
    const rows = rowsOf({ ...demonstration, needWeight: 1 });
    Array.from(demonstration.need).forEach((need, p) => expect(Math.abs(atPractice(rows, p) - (9.5 * need) / 4561)).toBeLessThan(0.25));
    expect(rows.map((row) => sum(row))).toEqual([expect.closeTo(5, 9), expect.closeTo(4.5, 9)]);
  });

  it("move towards need bit by bit: the share of the neediest practice grows with the weight", () => {
    const shares = [0, 0.25, 0.5, 0.75, 1].map((needWeight) => atPractice(rowsOf({ ...demonstration, needWeight }), 0));
    shares.slice(1).forEach((share, i) => expect(share).toBeGreaterThan(shares[i]));
  });

  it("follow need without a further practice where the number of practices is fixed", () => {
    const rows = rowsOf({ ...demonstration, needWeight: 1, practicesEach: 3 });
    expect(rows.map((row) => row.filter((one) => one > 0).length)).toEqual([3, 3]);
    rows.forEach((row, post) => expect(sum(row)).toBeCloseTo([5, 4.5][post], 9));
  });

  it("do not hang on the order of rows", () => {
    const told = { ...further, fte: [1, 0.9, 1, 0.4], practicesEach: 2, needWeight: 0.6 };
    const turn = (values: ArrayLike<number>): number[] => Array.from(values).reverse();
    const turned: Allocation = { ...told, postOrder: turn(told.postOrder), practiceOrder: turn(told.practiceOrder), settingFte: turn(told.settingFte), fte: turn(told.fte), settingDays: turn(told.settingDays), lists: turn(told.lists), need: turn(told.need) };
    turn(allocateDays(turned)).forEach((days, i) => expect(days).toBeCloseTo(allocateDays(told)[i], 12));
  });
});
