import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";

/**
 * The value that Student's t with `df` degrees of freedom stays within, on both sides, with chance `level`: the multiplier of a two-sided
 * interval. Throws RangeError unless 0 < level < 1 and df > 0.
 *
 * @example findTMultiplier(0.95, 9) // 2.262157…
 */
export function findTMultiplier(level: number, df: number): number {
  requireLevel(level);
  if (!(df > 0)) throw new RangeError(`Student's t needs degrees of freedom above 0, not ${df}.`);
  return tQuantile(1 - (1 - level) / 2, df);
}

/** The same of the normal distribution. Throws RangeError unless 0 < level < 1. @example findNormalMultiplier(0.95) // 1.959963… */
export function findNormalMultiplier(level: number): number {
  requireLevel(level);
  return normalQuantile(1 - (1 - level) / 2, 0, 1);
}

/** The value below which a standard normal number lies with chance p. @example findNormalQuantile(0.8) // 0.841621… */
export function findNormalQuantile(p: number): number {
  return normalQuantile(p, 0, 1);
}

/** The chance that a standard normal number is below z. @example findNormalProbability(1.96) // 0.975002… */
export function findNormalProbability(z: number): number {
  return normalCdf(z, 0, 1);
}

function requireLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1, such as 0.95, not ${level}.`);
}
