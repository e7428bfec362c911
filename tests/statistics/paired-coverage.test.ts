import { describe, expect, it } from "vitest";
import { simulateCoverage } from "./coverage.js";

/** A quick look; tests/slow/paired-coverage.test.ts looks harder. 300 repeats: the standard error of 95 % is 1.3 points. */
describe.each([
  [4, 60],
  [10, 20],
  [20, 10],
])("with %d draws of %d replicates", (draws, replicates) => {
  const { byDraws, byPairs, chance } = simulateCoverage(draws, replicates, 1, 1, 300);

  it("the interval from draw means covers about 95 times in 100", () => {
    expect(byDraws).toBeGreaterThan(0.91);
    expect(byDraws).toBeLessThan(0.99);
  });

  it("so does the chance interval, of what these draws would show without luck", () => {
    expect(chance).toBeGreaterThan(0.91);
    expect(chance).toBeLessThan(0.99);
  });

  it("t over all pairs as if independent covers far too seldom", () => {
    expect(byPairs).toBeLessThan(0.75);
  });
});
