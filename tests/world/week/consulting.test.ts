import { describe, expect, it } from "vitest";
import { findConsulting, findLogScale } from "../../../src/world/week/consulting.js";
import { usualValues } from "../../../src/world/levels.js";

/** The mean of min(exp(m + s Z), cap) by Simpson's rule over Z from -9 to 9, with the language's own exp: an independent way to the same number. */
function meanCapped(m: number, s: number, cap: number): number {
  const n = 20_000;
  const step = 18 / n;
  let sum = 0;
  for (let i = 0; i <= n; i++) {
    const z = -9 + i * step;
    const weight = i === 0 || i === n ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.min(Math.exp(m + s * z), cap) * Math.exp((-z * z) / 2);
  }
  return ((sum * step) / 3) / Math.sqrt(2 * Math.PI);
}

describe("the swing in consulting", () => {
  it("is 1 on average after the cap, whatever its spread", () => {
    for (const spread of [0.5, 0.85, 1.1]) expect(meanCapped(findLogScale(spread, 4), spread, 4)).toBeCloseTo(1, 5);
  });

  it("needs no shift beyond the log-normal's own where the cap is far away (mean exp(m + s²/2) is 1 at m = -s²/2)", () => {
    expect(findLogScale(0.5, 1e6)).toBeCloseTo(-0.125, 9);
  });

  it("makes the usual 2.75 consultations a year 1.7 times as many in need", () => {
    expect(findConsulting(usualValues).weekly * 52).toBeCloseTo(2.75 * 1.7, 12);
  });
});
