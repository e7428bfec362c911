/**
 * The exponential and the natural logarithm with the same bits everywhere.
 *
 * The language leaves the last bits of Math.exp, Math.log and Math.pow to each engine, and they have changed between versions of Node. These
 * two use only + - * / on doubles and integer operations on their bit patterns, which are fixed. The method is that of fdlibm
 * (Sun Microsystems, 1993: e_exp.c and e_log.c, whose comments derive the coefficients): reduce by a power of two, then a rational function.
 */

const asDouble = new Float64Array(1);
const asWords = new Int32Array(asDouble.buffer);

/** Where the upper half of a double lies: 1 on a little-endian machine. */
const UPPER = (() => {
  asDouble[0] = 1;
  return asWords[1] === 0x3ff00000 ? 1 : 0;
})();

/** POWERS[k + 1074] is 2^k: scaling by a product is faster than writing half a double and reading it whole. */
const POWERS = (() => {
  const powers = new Float64Array(1074 + 1024);
  powers[1074] = 1;
  for (let k = 1; k <= 1023; k++) powers[1074 + k] = powers[1073 + k] * 2;
  for (let k = -1; k >= -1074; k--) powers[1074 + k] = powers[1075 + k] / 2;
  return powers;
})();

/** ln 2 in two parts: the first has 33 significant bits, so that k times it is exact for every exponent k. */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const ONE_OVER_LN2 = 1.44269504088896338700;
const TWO_TO_54 = 18014398509481984;

/** exp(x) overflows above the first and is 0 below the second. */
const EXP_MOST = 709.782712893383973096;
const EXP_LEAST = -745.133219101941108420;

/** e to the power of x, within 1 unit in the last place. exp(0) is exactly 1; NaN gives NaN. */
export function exp(x: number): number {
  // First what nearly every call asks for: 2^k and the answer have full exponents.
  if (x > -700 && x < 700) {
    const k = Math.floor(x * ONE_OVER_LN2 + 0.5);
    return expOfRest(x, k) * POWERS[1074 + k];
  }
  if (x !== x) return x;
  if (x > EXP_MOST) return Infinity;
  if (x < EXP_LEAST) return 0;
  const k = Math.floor(x * ONE_OVER_LN2 + 0.5);
  // Times 2^k, in two steps where 2^k or the answer has no full exponent.
  if (k > 1023) return expOfRest(x, k) * POWERS[1073 + k] * 2;
  if (k < -1021) return expOfRest(x, k) * POWERS[1128 + k] * (1 / TWO_TO_54);
  return expOfRest(x, k) * POWERS[1074 + k];
}

/** exp(r) where x = k ln 2 + r and |r| <= ln 2 / 2. */
function expOfRest(x: number, k: number): number {
  // 1. r = high - low keeps the bits that one double would lose.
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  // 2. exp(r) = 1 + 2r / (R - r), where R = r (exp(r) + 1) / (exp(r) - 1) is a polynomial in r squared.
  const t = r * r;
  const upper = 6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8);
  const c = r - t * (1.66666666666666019037e-1 + t * (-2.77777777770155933842e-3 + t * upper));
  return 1 - (low - (r * c) / (2 - c) - high);
}

/** The natural logarithm, within 1 unit in the last place. log(1) is exactly 0, log(0) is -Infinity, a negative number or NaN gives NaN. */
export function log(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= TWO_TO_54;
    k = -54;
  }
  // 1. x = 2^k (1 + f) with sqrt(1/2) < 1 + f < sqrt(2): the carry of adding 0x95f64 to the fraction says on which side of sqrt(2) it lies.
  asDouble[0] = x;
  const exponent = ((asWords[UPPER] + 0x95f64) >> 20) - 1023;
  const f = x * POWERS[1074 - exponent] - 1;
  k += exponent;
  // 2. log(1 + f) = f - f²/2 + s (f²/2 + R), s = f / (2 + f), R a polynomial in s squared.
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const even = z * (6.66666666666673513e-1 + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const half = 0.5 * f * f;
  // 3. Plus k ln 2, the small parts first.
  return k * LN2_HIGH - (half - (s * (half + odd + even) + k * LN2_LOW) - f);
}

/**
 * x to the power of y, for x of 0 or more: exp(y log x). The relative error is about |y log x| units in the last place, so a power that must
 * be exact (a square) is better multiplied out. pow(x, 0) is 1; a negative x gives NaN.
 *
 * @example pow(2, 0.5) // 1.4142135623730951
 */
export function pow(x: number, y: number): number {
  return y === 0 ? 1 : exp(y * log(x));
}
