import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponential } from "../../src/random/exponential.js";
import { hasRung, hazardOfChance } from "../../src/random/hazard-clock.js";
import { uniform } from "../../src/random/threefry.js";

describe("a hazard clock", () => {
  it("rings when the hazard spent reaches the target, not before", () => {
    expect([hasRung(0.69, 0.7), hasRung(0.7, 0.7), hasRung(0.71, 0.7)]).toEqual([false, true, true]);
  });

  it("rings in one period exactly where u would have been under the chance of that period", () => {
    const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(fc.property(chance, chance, (u, p) => Math.abs(u - (1 - p)) < 1e-12 || hasRung(hazardOfChance(p), exponential(u)) === u > 1 - p), { seed: 13 });
  });

  it("rings never later for a higher hazard", () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true }), (u, hazard, factor) => {
      return weeksToRing(u, hazard * factor) <= weeksToRing(u, hazard);
    }), { seed: 14 });
  });

  it("rings after 1 / p weeks on average where each week has chance p (geometric, mean 20, standard error 20 / 100)", () => {
    let weeks = 0;
    for (let person = 0; person < 10_000; person++) weeks += weeksToRing(uniform(5, 6, person, 0), hazardOfChance(0.05));
    expect(Math.abs(weeks / 10_000 - 20)).toBeLessThan(3 * 0.2);
  });
});

function weeksToRing(u: number, hazard: number): number {
  let weeks = 0;
  for (let spent = 0; !hasRung(spent, exponential(u)); spent += hazard) weeks++;
  return weeks;
}
