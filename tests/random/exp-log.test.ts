import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, log, pow } from "../../src/random/exp-log.js";
import { expit, logit } from "../../src/random/logit.js";

describe("exp", () => {
  /** Abramowitz and Stegun (1964), tables 4.4 and 1.1, and OEIS A001113, A068985 (e, 1/e), A092426 (e^4), to the digits of a double. */
  it.each([
    [0, 1],
    [1, 2.718281828459045],
    [-1, 0.36787944117144233],
    [2, 7.38905609893065],
    [4, 54.598150033144236],
    [0.5, 1.6487212707001282],
    [10, 22026.465794806718],
    [-10, 4.5399929762484854e-5],
    [100, 2.6881171418161356e43],
  ])("of %d is the published %d", (x, expected) => {
    expect(countUlps(exp(x), expected)).toBeLessThanOrEqual(1);
  });

  it("is within 2 units in the last place of the engine's over the whole range", () => {
    fc.assert(fc.property(fc.double({ min: -745, max: 709.7, noNaN: true }), (x) => countUlps(exp(x), Math.exp(x)) <= 2), { seed: 9, numRuns: 20_000 });
  });

  it("keeps to its ends", () => {
    expect([exp(709.79), exp(-745.2), exp(Infinity), exp(-Infinity), exp(NaN), exp(-0)]).toEqual([Infinity, 0, Infinity, 0, NaN, 1]);
    expect(exp(709.782712893384)).toBe(1.7976931348622732e308);
    expect(exp(-745.1332191019411)).toBe(5e-324);
  });
});

describe("log", () => {
  /** Abramowitz and Stegun (1964), tables 4.2 and 1.1, to the digits of a double. */
  it.each([
    [1, 0],
    [2, 0.6931471805599453],
    [3, 1.0986122886681098],
    [5, 1.6094379124341003],
    [10, 2.302585092994046],
    [0.5, -0.6931471805599453],
    [1e-10, -23.025850929940457],
    [1.5, 0.4054651081081644],
  ])("of %d is the published %d", (x, expected) => {
    expect(countUlps(log(x), expected)).toBeLessThanOrEqual(1);
  });

  it("is within 2 units in the last place of the engine's for every size of number", () => {
    const positive = fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true });
    fc.assert(fc.property(positive, (x) => countUlps(log(x), Math.log(x)) <= 2), { seed: 10, numRuns: 20_000 });
    fc.assert(fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (x) => countUlps(log(x), Math.log(x)) <= 2), { seed: 11, numRuns: 20_000 });
  });

  it("keeps to its ends", () => {
    expect([log(0), log(-0), log(-1), log(Infinity), log(NaN)]).toEqual([-Infinity, -Infinity, NaN, Infinity, NaN]);
    expect(log(5e-324)).toBe(-744.4400719213812);
  });
});

describe("pow", () => {
  it("is exp(y log x), and 1 where the exponent is 0", () => {
    expect(pow(2, 0.5)).toBeCloseTo(Math.SQRT2, 15);
    expect(pow(0.85, 12 / 52)).toBeCloseTo(0.96319021016, 11); // log 0.85 = -0.162518929498, times 12/52 = -0.037504368346
    expect([pow(0, 0), pow(0, 2), pow(1, 1e9), pow(7, 0), pow(-2, 2)]).toEqual([1, 0, 1, 1, NaN]);
  });
});

describe("logit and expit", () => {
  it("undo each other", () => {
    fc.assert(fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
      expect(expit(logit(p))).toBeCloseTo(p, 14);
    }), { seed: 12 });
    expect([logit(0), logit(0.5), logit(1), expit(0), expit(-Infinity), expit(Infinity)]).toEqual([-Infinity, 0, Infinity, 0.5, 0, 1]);
  });

  it("know that odds of 3 to 1 are a chance of 3/4", () => {
    expect(logit(0.75)).toBeCloseTo(1.0986122886681098, 15);
    expect(expit(1.0986122886681098)).toBe(0.75);
  });
});

/** How many doubles lie between two, counted along the number line. */
function countUlps(one: number, other: number): number {
  return Math.abs(Number(toOrder(one) - toOrder(other)));
}

function toOrder(value: number): bigint {
  const bits = new BigInt64Array(new Float64Array([value]).buffer)[0];
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}
