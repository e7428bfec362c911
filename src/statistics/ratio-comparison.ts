import { mean, quantileSorted, sampleStandardDeviation } from "simple-statistics";
import { comparePaired, type PairedComparison } from "./paired-comparison.js";
import { findNormalProbability, findTMultiplier } from "./quantiles.js";

/** Sums over one run of what a ratio metric divides. */
export interface Ratio {
  numerator: number;
  denominator: number;
}

/** A paired comparison of a ratio of sums. */
export interface RatioComparison extends PairedComparison {
  /** The two ratios whose difference is the estimate. */
  scenarioRatio: number;
  baselineRatio: number;
  /** How lo and hi were found. */
  method: "expanded percentile" | "t with the bootstrap's standard error" | "none";
}

/** The luck and the size of a bootstrap. */
export interface Bootstrap {
  /** The i-th uniform number in (0, 1), i counting from 0: a pure function, so that the interval is the same every time. */
  uniform: (i: number) => number;
  resamples: number;
}

/** Below this many units the percentiles of a bootstrap stop at the outermost unit and cover too seldom. */
const FEW = 10;

/**
 * Compares a ratio metric (sum of numerators over sum of denominators) between a scenario and its baseline: ratios[draw][replicate] of each,
 * paired as in comparePaired.
 *
 * 1. Each side is the mean numerator over the mean denominator, each draw counting the same; not a mean of ratios, which small denominators
 *    would throw about. Estimate: the difference of the two ratios. null where a denominator is 0 throughout.
 * 2. The rest of the answer is comparePaired's on linearised values, r + (numerator - r denominator) / mean denominator, whose mean is r.
 * 3. `lo` and `hi`: bootstrap over draws, each with all its pairs; over pairs where there is one draw; never over agents. Resampling the
 *    pairs within a resampled draw again would count luck twice: seen by simulation to cover 98 to 100 % for 95 where luck is the larger part.
 * 4. With ten units (draws, or pairs) or more the percentile interval, expanded for the number of units: levels Phi(-+ t sqrt(n / (n - 1)))
 *    (T. Hesterberg, "What teachers should know about the bootstrap", The American Statistician 69 (2015) 371-386, section 4.3). With fewer,
 *    t with n - 1 degrees of freedom times the bootstrap's standard error, times sqrt(n / (n - 1)).
 *
 *    Resamples without a denominator are passed over; where they are more than a tenth there is no interval.
 *
 * Throws RangeError as comparePaired does.
 */
export function compareRatios(
  scenario: readonly (readonly Ratio[])[],
  baseline: readonly (readonly Ratio[])[],
  bootstrap: Bootstrap,
  level = 0.95,
): RatioComparison | null {
  const sides = [sumByDraw(scenario), sumByDraw(baseline)];
  const [scenarioRatio, baselineRatio] = sides.map((units) => takeRatio(units));
  if (!Number.isFinite(scenarioRatio) || !Number.isFinite(baselineRatio)) return null;
  const linear = comparePaired(linearise(scenario, scenarioRatio), linearise(baseline, baselineRatio), level);
  const found = { ...linear, scenarioRatio, baselineRatio, method: "none" as const };
  if (linear.lo === null || (linear.lo === linear.hi && linear.estimate === 0)) return found;
  const estimate = scenarioRatio - baselineRatio;
  const [over, against] = scenario.length > 1 ? sides : [scenario[0], baseline[0]];
  return { ...found, estimate, ...boundDifference(over, against, estimate, bootstrap, level) };
}

function boundDifference(
  scenario: readonly Ratio[],
  baseline: readonly Ratio[],
  estimate: number,
  { uniform, resamples }: Bootstrap,
  level: number,
): Pick<RatioComparison, "lo" | "hi" | "method"> {
  const n = scenario.length;
  const differences: number[] = [];
  for (let b = 0; b < resamples; b++) {
    const picks = Array.from({ length: n }, (_, i) => Math.floor(uniform(b * n + i) * n));
    const difference = takeRatio(picks.map((i) => scenario[i])) - takeRatio(picks.map((i) => baseline[i]));
    if (Number.isFinite(difference)) differences.push(difference);
  }
  if (differences.length < 0.9 * resamples) return { lo: null, hi: null, method: "none" };
  const wide = findTMultiplier(level, n - 1) * Math.sqrt(n / (n - 1));
  if (n < FEW) {
    const half = wide * sampleStandardDeviation(differences);
    return { lo: estimate - half, hi: estimate + half, method: "t with the bootstrap's standard error" };
  }
  differences.sort((a, b) => a - b);
  const tail = findNormalProbability(-wide);
  return { lo: quantileSorted(differences, tail), hi: quantileSorted(differences, 1 - tail), method: "expanded percentile" };
}

/** One unit for each draw: its mean numerator and denominator. */
function sumByDraw(ratios: readonly (readonly Ratio[])[]): Ratio[] {
  return ratios.map((draw) => ({ numerator: mean(draw.map((ratio) => ratio.numerator)), denominator: mean(draw.map((ratio) => ratio.denominator)) }));
}

function takeRatio(units: readonly Ratio[]): number {
  let numerator = 0;
  let denominator = 0;
  for (const unit of units) {
    numerator += unit.numerator;
    denominator += unit.denominator;
  }
  return numerator / denominator;
}

function linearise(ratios: readonly (readonly Ratio[])[], ratio: number): number[][] {
  const average = mean(sumByDraw(ratios).map((unit) => unit.denominator));
  return ratios.map((draw) => draw.map(({ numerator, denominator }) => ratio + (numerator - ratio * denominator) / average));
}
