import { describe, expect, it } from "vitest";
import { simulateCoverage } from "../statistics/coverage.js";

/** 2,500 repeats: the standard error of 95 % is 0.44 points, so that 93 to 97 is beyond four of them either way. */
describe.each([
  [4, 60, 1, 1],
  [4, 60, 0.3, 1],
  [10, 20, 1, 1],
  [10, 20, 0.3, 1],
  [20, 10, 1, 1],
  [20, 10, 0.3, 1],
])("with %d draws of %d replicates, theory %d to chance %d", (draws, replicates, theorySd, chanceSd) => {
  const { byDraws, byPairs, chance } = simulateCoverage(draws, replicates, theorySd, chanceSd, 2500);

  it("the interval from draw means covers 93 to 97 times in 100", () => {
    expect(byDraws).toBeGreaterThan(0.93);
    expect(byDraws).toBeLessThan(0.97);
  });

  it("so does the chance interval, of what these draws would show without luck", () => {
    expect(chance).toBeGreaterThan(0.93);
    expect(chance).toBeLessThan(0.97);
  });

  it("t over all pairs as if independent covers too seldom", () => {
    expect(byPairs).toBeGreaterThan(0.2);
    expect(byPairs).toBeLessThan(0.91);
  });
});
