import { describe, expect, it } from "vitest";
import { uniform } from "../../src/random/threefry.js";
import { isAccepted, nextCandidate } from "../../src/random/thinning.js";

describe("thinning", () => {
  it("gives as many events as the rate says, however high the ceiling (Poisson: mean and variance 0.3 x 20 = 6)", () => {
    for (const ceiling of [0.3, 0.5, 2]) {
      const counts = Array.from({ length: 4000 }, (_, person) => listEvents(person, 0.3, ceiling).length);
      const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
      expect(Math.abs(mean - 6)).toBeLessThan(3 * Math.sqrt(6 / 4000));
      expect(Math.abs(variance - 6)).toBeLessThan(3 * 6 * Math.sqrt(2 / 4000) * 1.1);
    }
  });

  it("keeps every event when the rate rises, and only adds some", () => {
    for (let person = 0; person < 200; person++) {
      const higher = listEvents(person, 0.6, 1);
      for (const time of listEvents(person, 0.3, 1)) expect(higher).toContain(time);
    }
  });

  it("has no candidate at a ceiling of 0, and takes all at the ceiling", () => {
    expect(nextCandidate(3, 0, 0.5)).toBe(Infinity);
    expect([isAccepted(2, 2, 1 - 2 ** -53), isAccepted(0, 2, 2 ** -53)]).toEqual([true, false]);
  });

  it("refuses a rate above its ceiling, and one that is not a number", () => {
    expect(() => isAccepted(0.31, 0.3, 0.5)).toThrow("A rate of 0.31 exceeds its declared ceiling of 0.3.");
    expect(() => isAccepted(NaN, 0.3, 0.5)).toThrow(RangeError);
  });
});

function listEvents(person: number, rate: number, ceiling: number): number[] {
  const events: number[] = [];
  let time = 0;
  for (let n = 0; ; n++) {
    time = nextCandidate(time, ceiling, uniform(person, 1, n, 0));
    if (time > 20) return events;
    if (isAccepted(rate, ceiling, uniform(person, 1, n, 1))) events.push(time);
  }
}
