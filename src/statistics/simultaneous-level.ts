/**
 * The level at which each of `k` intervals must be drawn so that all of them together hold with chance `level`: 1 - (1 - level) / k.
 *
 * This is Bonferroni's, which holds however the k estimates depend on each other, as those of several scenarios against one baseline do.
 * A single step by the largest t would be shorter by a hair (for five scenarios the multiplier 2.58 becomes about 2.5) and would depend
 * on which metrics were asked for together. Throws RangeError unless 0 < level < 1 and k is a whole number of 1 or more.
 *
 * @example findSimultaneousLevel(0.95, 5) // 0.99
 */
export function findSimultaneousLevel(level: number, k: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1, such as 0.95, not ${level}.`);
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`The number of intervals is a whole number of 1 or more, not ${k}.`);
  return 1 - (1 - level) / k;
}
