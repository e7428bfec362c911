/* eslint no-loss-of-precision: "off" -- values are written as published */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponential } from "../../src/random/exponential.js";
import { normal } from "../../src/random/normal.js";

describe("normal", () => {
  /** The three check values printed with the algorithm: Wichura (1988), Applied Statistics 37, p. 481. */
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
  ])("gives Wichura's check value at %d", (u, expected) => {
    expect(Math.abs(normal(u) / expected - 1)).toBeLessThan(1e-15);
  });

  it("is odd about one half", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2 ** 20 - 1 }), (m) => {
      expect(normal(m / 2 ** 20)).toBeCloseTo(-normal(1 - m / 2 ** 20), 14);
    }), { seed: 7 });
    expect(normal(0.5)).toBe(0);
  });

  it("rises with u", () => {
    fc.assert(fc.property(fc.double({ min: 1e-300, max: 0.999999, noNaN: true }), (u) => normal(u) < normal(u + 1e-7)), { seed: 8 });
  });

  it("is infinite at the ends and NaN outside", () => {
    expect([normal(0), normal(1), normal(-0.1), normal(1.1), normal(NaN)]).toEqual([-Infinity, Infinity, NaN, NaN, NaN]);
  });
});

describe("exponential", () => {
  it("is ln 2 at one half and 1 at 1/e", () => {
    expect(exponential(0.5)).toBe(0.6931471805599453);
    expect(exponential(0.36787944117144233)).toBeCloseTo(1, 15);
  });
});
