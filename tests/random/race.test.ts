import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWinner, raceTime } from "../../src/random/race.js";
import { uniform } from "../../src/random/threefry.js";

describe("a race", () => {
  it("is won in proportion to the weights (chi-square with 3 degrees of freedom under 16.27, its 0.1 % point)", () => {
    const weights = [1, 2, 3, 4];
    const wins = [0, 0, 0, 0];
    for (let person = 0; person < 20_000; person++) wins[findWinner(weights.map((weight, option) => raceTime(uniform(9, 9, person, option), weight)))]++;
    const chiSquare = wins.reduce((sum, won, i) => sum + (won - 2000 * weights[i]) ** 2 / (2000 * weights[i]), 0);
    expect(chiSquare).toBeLessThan(16.27);
  });

  it("has the same winner when a loser is taken away", () => {
    const options = fc.array(fc.record({ u: fc.double({ min: 1e-9, max: 0.999999, noNaN: true }), weight: fc.double({ min: 0.01, max: 10, noNaN: true }) }), { minLength: 2, maxLength: 8 });
    fc.assert(fc.property(options, fc.nat(), (entered, pick) => {
      const times = entered.map(({ u, weight }) => raceTime(u, weight));
      const winner = findWinner(times);
      const losers = times.map((_, i) => i).filter((i) => i !== winner);
      const gone = losers[pick % losers.length];
      const left = times.map((time, i) => (i === gone ? Infinity : time));
      expect(findWinner(left)).toBe(winner);
    }), { seed: 15 });
  });

  it("is won by nobody where every weight is 0 or nobody entered", () => {
    expect(findWinner([raceTime(0.5, 0), raceTime(0.1, 0)])).toBe(-1);
    expect(findWinner([])).toBe(-1);
  });

  it("is won by the first of equals", () => {
    expect(findWinner([2, 1, 1])).toBe(1);
  });
});
