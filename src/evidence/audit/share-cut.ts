/** A term of a sum: `slope` times x, with x anywhere from 0 to 1; `from` is where it starts. */
export interface Term {
  from: number;
  slope: number;
  /** The chance that the term is 0 instead (a lift that acts on one side only, when it does not). */
  off: number;
}

/** Terms beyond which the sum over all their corners would take too long. */
export const mostTerms = 12;

/**
 * The chance that a sum of terms is at most `limit`, each x being anywhere on its scale and free of the others. For a
 * term that is always on, the volume of a cube cut by a plane: with slopes a made positive and t the limit less the
 * least sum, sum over subsets S of (-1)^|S| max(0, t - sum of S)^n / (n! product of a) (Barrow and Smith 1979,
 * American Mathematical Monthly 86, 704-705). Terms that may be off are taken on and off in turn.
 *
 * @example chanceAtMost([{ from: 0, slope: 1, off: 0 }, { from: 0, slope: 1, off: 0 }], 0.5) // 0.125: a triangle
 */
export function chanceAtMost(terms: readonly Term[], limit: number): number {
  const at = terms.findIndex(({ off }) => off > 0);
  if (at >= 0) {
    const { off, ...rest } = terms[at];
    const others = terms.filter((_, k) => k !== at);
    return off * chanceAtMost(others, limit) + (1 - off) * chanceAtMost([...others, { ...rest, off: 0 }], limit);
  }
  const moving = terms.filter(({ slope }) => Math.abs(slope) > 1e-9);
  const least = terms.reduce((sum, { from, slope }) => sum + from + Math.min(0, slope), 0);
  const slopes = moving.map(({ slope }) => Math.abs(slope));
  const room = limit - least;
  if (room < 0) return 0;
  if (room >= slopes.reduce((sum, slope) => sum + slope, 0)) return 1;
  return Math.min(1, Math.max(0, cutCube(slopes, room)));
}

function cutCube(slopes: readonly number[], room: number): number {
  const n = slopes.length;
  let sum = 0;
  for (let corner = 0; corner < 1 << n; corner++) {
    let left = room;
    let sign = 1;
    for (let k = 0; k < n; k++) {
      if ((corner & (1 << k)) === 0) continue;
      left -= slopes[k];
      sign = -sign;
    }
    if (left <= 0) continue;
    let power = 1;
    // n! and the product of slopes are divided out step by step, so that small slopes lose no digits at once.
    for (let k = 0; k < n; k++) power *= left / (slopes[k] * (k + 1));
    sum += sign * power;
  }
  return sum;
}
