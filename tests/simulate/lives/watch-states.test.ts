import { describe, expect, test } from "vitest";
import { isWorthTelling } from "../../../src/simulate/lives/watch-states.js";
import { findMostDifferent } from "../../../src/simulate/lives/watch-paths.js";

describe("a state is told of", () => {
  test.each([
    [0.4, 0.51, true, "it has moved by more than a step"],
    [0.4, 0.29, true, "it has moved by more than a step, down"],
    [0.4, 0.45, false, "it has moved a little within a third"],
    [0.31, 0.35, true, "it has passed into another third"],
    [0.33, 0.34, false, "it trembles at the border of two thirds"],
  ])("from %d to %d: %s, because %s", (before, now, told) => {
    expect(isWorthTelling(before, now)).toBe(told);
  });
});

describe("the patient whose story differs most", () => {
  const path = (contacts: number, connected = 0): { referred: number; seen: number; contacts: number; centred: number; connected: number } => ({ referred: 1, seen: contacts > 0 ? 1 : 0, contacts, centred: 0, connected });

  test("is whoever differs most, and the first among equals", () => {
    // Person 4: two contacts apart; persons 7 and 9: seen (3), two contacts (2) apart, and 9 and 7 are equal.
    const one = new Map([[4, path(3)], [7, path(0)], [9, path(0)]]);
    const other = new Map([[4, path(5)], [7, path(2)], [9, path(2)]]);
    expect(findMostDifferent(one, other)).toBe(7);
    expect(findMostDifferent(other, one)).toBe(7);
  });

  test("is the first who was seen, where nobody differs; nobody, where nobody was seen", () => {
    const same = new Map([[2, path(0)], [5, path(1)]]);
    expect(findMostDifferent(same, same)).toBe(5);
    expect(findMostDifferent(new Map([[2, path(0)]]), new Map())).toBe(null);
  });
});
