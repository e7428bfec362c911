import { describe, expect, test } from "vitest";
import { divideDifference } from "../../../src/evidence/explain/divide-difference.js";

describe("a difference divided among rules, the world and what they do together", () => {
  test("two rules: shares are Shapley values, and nothing is left for the interaction", () => {
    // v() = 1, v(a) = 4, v(b) = 3, v(ab) = 10. Shapley: a = ((4 - 1) + (10 - 3)) / 2 = 5, b = ((3 - 1) + (10 - 4)) / 2 = 4.
    expect(divideDifference({ all: 10, none: 1, without: [3, 4], alone: [4, 3] })).toEqual({
      total: 10,
      world: 1,
      shares: [{ takenOut: 7, putIn: 3, mean: 5 }, { takenOut: 6, putIn: 2, mean: 4 }],
      interaction: 0,
    });
  });

  test("three rules that work only together: what they do together is the interaction", () => {
    // v is 6 with all three and 0 otherwise: each rule takes 6 away, and adds 0 alone; the shares come to 9, 3 more than there is.
    const { shares, interaction } = divideDifference({ all: 6, none: 0, without: [0, 0, 0], alone: [0, 0, 0] });
    expect(shares.map(({ mean }) => mean)).toEqual([3, 3, 3]);
    expect(interaction).toBe(-3);
  });

  test("rules that add up leave no interaction, and a rule that does nothing has exactly 0", () => {
    const { shares, world, interaction } = divideDifference({ all: 8, none: 2, without: [3, 7, 8], alone: [7, 3, 2] });
    expect(shares.map(({ mean }) => mean)).toEqual([5, 1, 0]);
    expect(world).toBe(2);
    expect(interaction).toBe(0);
  });

  test("no rule: all is the world", () => {
    expect(divideDifference({ all: 3, none: 3, without: [], alone: [] })).toEqual({ total: 3, world: 3, shares: [], interaction: 0 });
  });
});
