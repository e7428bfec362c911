import { findNormalProbability } from "./quantiles.js";

/** The least and the most that a graded likelihood gives, so that no single observation can rule anything out, or in, for ever. */
export interface GradeBounds {
  least: number;
  most: number;
}

/**
 * How likely an observation is held to be where a statement holds with a margin (negative where it fails): least + (most - least) x
 * Phi(margin / tolerance). Far on the wrong side it is `least`, at the border half way, far on the right side `most`.
 *
 * Source: E. D. Mitra and W. S. Hlavacek, "Bayesian inference using qualitative observations of underlying continuous variables",
 * Bioinformatics 36 (2020) 3177-3184: the likelihood of PyBioNetFit, with its `confidence` as the two bounds. Throws RangeError unless
 * 0 <= least <= most <= 1 and tolerance > 0.
 *
 * @example gradeMargin(0.1, 0.1, { least: 0.02, most: 0.98 }) // 0.02 + 0.96 x 0.841345 = 0.827691
 */
export function gradeMargin(margin: number, tolerance: number, { least, most }: GradeBounds): number {
  if (!(least >= 0 && least <= most && most <= 1)) throw new RangeError(`The bounds of a graded likelihood lie in order between 0 and 1: ${least} and ${most} do not.`);
  if (!(tolerance > 0)) throw new RangeError(`A tolerance lies above 0, not at ${tolerance}.`);
  return least + (most - least) * findNormalProbability(margin / tolerance);
}
