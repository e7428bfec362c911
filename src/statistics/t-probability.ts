/**
 * The chance that Student's t with a whole number `df` of degrees of freedom is below t: its distribution function.
 *
 * Source: M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.7.3 (odd df) and 26.7.4 (even df): finite sums in the
 * sine and cosine of arctan(t / sqrt(df)). Takes df / 2 steps. Throws RangeError unless df is a whole number of 1 or more.
 *
 * @example findTProbability(2.262157, 9) // 0.975
 */
export function findTProbability(t: number, df: number): number {
  if (!Number.isInteger(df) || df < 1) throw new RangeError(`Degrees of freedom are whole numbers of 1 or more here, not ${df}.`);
  if (t === Infinity) return 1;
  if (t === -Infinity) return 0;
  const cosineSquared = df / (df + t * t);
  const sine = t / Math.sqrt(df + t * t);
  const central = df % 2 === 0 ? sine * sumTerms(1, 1, df - 2, cosineSquared) : centralOfOdd(t, df, sine, cosineSquared);
  return (1 + central) / 2;
}

function centralOfOdd(t: number, df: number, sine: number, cosineSquared: number): number {
  const sum = df === 1 ? 0 : sine * sumTerms(Math.sqrt(cosineSquared), 2, df - 2, cosineSquared);
  return (2 / Math.PI) * (arctan(t / Math.sqrt(df)) + sum);
}

/** first (1 + (k/(k+1)) c (1 + ((k+2)/(k+3)) c (...))), as a running product, until the denominator k + 1 has reached `last`. */
function sumTerms(first: number, k: number, last: number, c: number): number {
  let term = first;
  let sum = first;
  for (; k + 1 <= last; k += 2) {
    term *= (k / (k + 1)) * c;
    sum += term;
  }
  return sum;
}

/** Halves the angle three times, then sums Gregory's series: Math.atan may give other bits on other versions of Node. */
function arctan(x: number): number {
  for (let halving = 0; halving < 3; halving++) x = x / (1 + Math.sqrt(1 + x * x));
  const square = x * x;
  let power = x;
  let sum = x;
  for (let k = 3; k <= 27; k += 2) {
    power *= -square;
    sum += power / k;
  }
  return 8 * sum;
}
