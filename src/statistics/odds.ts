/**
 * The chance whose odds are `factor` times those of p: p f / (1 - p + p f). 0 stays 0, 1 stays 1, whatever the factor.
 * Throws RangeError unless 0 <= p <= 1 and factor >= 0.
 *
 * @example bendOdds(0.5, 3) // 0.75
 */
export function bendOdds(p: number, factor: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A chance lies between 0 and 1: ${p} does not.`);
  if (!(factor >= 0 && factor < Infinity)) throw new RangeError(`Odds are multiplied by a finite number of 0 or more, not ${factor}.`);
  return (p * factor) / (1 - p + p * factor);
}
