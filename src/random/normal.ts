/* eslint no-loss-of-precision: "off" -- the coefficients are written as published, with more digits than a double keeps */
import { log } from "./exp-log.js";

/**
 * The standard normal number that belongs to a uniform u in (0, 1): the inverse of the normal distribution, rising in u, so that one question
 * gives one answer and a better u is always a better draw. Relative error about 1 in 10^16.
 *
 * Source: M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37 (1988) 477-484, routine
 * PPND16: one ratio of polynomials for the middle, two for the tails. u of 0 gives -Infinity, of 1 Infinity.
 *
 * @example normal(0.975) // 1.959963984540054
 */
export function normal(u: number): number {
  const q = u - 0.5;
  if (q >= -0.425 && q <= 0.425) return q * middle(0.180625 - q * q);
  const nearer = q < 0 ? u : 1 - u;
  if (nearer <= 0) return nearer < 0 ? NaN : q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-log(nearer));
  const size = r <= 5 ? tail(r - 1.6) : farTail(r - 5);
  return q < 0 ? -size : size;
}

function middle(r: number): number {
  const above =
    ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r + 45921.953931549871457) * r +
    13731.693765509461125) * r + 1971.5909503065514427) * r + 133.14166789178437745) * r + 3.387132872796366608;
  const below =
    ((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r + 21213.794301586595867) * r +
    5394.1960214247511077) * r + 687.1870074920579083) * r + 42.313330701600911252) * r + 1;
  return above / below;
}

/** Where the nearer end is at least e^-25 away. */
function tail(r: number): number {
  const above =
    ((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r +
    1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.7694972214606914055) * r + 4.6303378461565452959) * r +
    1.42343711074968357734;
  const below =
    ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r +
    0.14810397642748007459) * r + 0.68976733498510000455) * r + 1.6763848301838038494) * r + 2.05319162663775882187) * r +
    1;
  return above / below;
}

/** Where it is nearer still. */
function farTail(r: number): number {
  const above =
    ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r +
    0.026532189526576123093) * r + 0.29656057182850489123) * r + 1.7848265399172913358) * r + 5.4637849111641143699) * r +
    6.6579046435011037772;
  const below =
    ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
    7.868691311456132591e-4) * r + 0.0148753612908506148525) * r + 0.13692988092273580531) * r +
    0.59983220655588793769) * r + 1;
  return above / below;
}
