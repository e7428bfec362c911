import { sampleVariance } from "simple-statistics";
import type { Interval } from "./interval.js";
import { findNormalMultiplier, findTMultiplier } from "./quantiles.js";
import { findTProbability } from "./t-probability.js";
import { correlateWithinDraws, separateDraws, type WithinDraws } from "./within-draws.js";

/** The difference of a scenario from its baseline, from pairs that shared their luck. */
export interface PairedComparison {
  /** Mean of the draw means of scenario less baseline. */
  estimate: number;
  /** Interval for the expected difference over draws and luck; null with a single pair that differs. */
  lo: number | null;
  hi: number | null;
  level: number;
  nPairs: number;
  nDraws: number;
  direction: "higher" | "lower" | "none";
  /** Probability that the true expected difference has the sign of the estimate; null without direction or without an interval. */
  probDirection: number | null;
  /** The interval from luck alone: shrinks with replicates. null where no draw has two replicates. */
  chance: Interval | null;
  /** The spread of the draws' true differences: does not shrink with replicates. null with one draw, or where chance is null. */
  theory: Interval | null;
  saved: {
    /** Correlation of scenario and baseline within draws; null where one does not vary. */
    correlation: number | null;
    /** Runs that a comparison as precise without common random numbers would have needed on top; negative where they did harm. null where unknown or without bound. */
    runs: number | null;
  };
}

/**
 * Compares a scenario with its baseline from pairs that shared their luck: scenario[draw][replicate] beside baseline[draw][replicate].
 *
 * 1. Differences D, pair by pair. Where every one is exactly 0 the answer is 0, from 0 to 0, without direction.
 * 2. `lo` and `hi`: Student's t on the P draw means, with P - 1 degrees of freedom. Pairs within a draw share its parameters and are not
 *    independent; t over all pairs would cover far too seldom.
 * 3. `chance`: the variance within draws, pooled, with N - P degrees of freedom, carried to the mean of draw means.
 * 4. `theory`: the variance of draw means less the part of chance in it (not below 0), as the central `level` of a normal spread.
 * 5. `probDirection`: the chance that t with the degrees of freedom of `lo` and `hi` is below |estimate| / its standard error.
 *
 * With one draw `lo` and `hi` are those of `chance`, and there is no `theory`. Numbers of replicates may differ between draws; each draw
 * counts the same. Throws RangeError where the shapes differ, a draw is empty or a value is not finite.
 *
 * @example comparePaired([[3, 5], [6, 8]], [[1, 1], [1, 1]]) // estimate 4.5: draw means 3 and 6
 */
export function comparePaired(scenario: readonly (readonly number[])[], baseline: readonly (readonly number[])[], level = 0.95): PairedComparison {
  requirePairs(scenario, baseline);
  const differences = scenario.map((draw, d) => draw.map((value, i) => value - baseline[d][i]));
  const within = separateDraws(differences);
  const nDraws = differences.length;
  const common = { level, nPairs: within.df + nDraws, nDraws };
  const estimate = within.mean;
  const saved = { correlation: correlateWithinDraws(scenario, baseline), runs: countRunsSaved(scenario, baseline, within) };
  if (differences.every((draw) => draw.every((difference) => difference === 0))) {
    const none: Interval = { lo: 0, hi: 0 };
    const chance = within.df > 0 ? none : null;
    return { ...common, estimate: 0, ...none, direction: "none", probDirection: null, chance, theory: nDraws > 1 ? chance : null, saved };
  }
  const luck = findLuck(within);
  const whole = nDraws > 1 ? { error: Math.sqrt(sampleVariance(within.drawMeans) / nDraws), df: nDraws - 1 } : luck;
  const chance = luck === null ? null : around(estimate, findTMultiplier(level, luck.df) * luck.error);
  const interval = whole === null ? null : around(estimate, findTMultiplier(level, whole.df) * whole.error);
  const probDirection = whole === null || estimate === 0 ? null : findTProbability(Math.abs(estimate) / whole.error, whole.df);
  return {
    ...common,
    estimate,
    lo: interval?.lo ?? null,
    hi: interval?.hi ?? null,
    direction: estimate > 0 ? "higher" : estimate < 0 ? "lower" : "none",
    probDirection,
    chance,
    theory: findTheory(within, level),
    saved,
  };
}

/** Standard error of the mean of draw means from the variance within draws alone. */
function findLuck(within: WithinDraws): { error: number; df: number } | null {
  if (within.variance === null) return null;
  return { error: Math.sqrt((within.variance * within.shareInDrawMeans) / within.drawMeans.length), df: within.df };
}

function findTheory(within: WithinDraws, level: number): Interval | null {
  if (within.variance === null || within.drawMeans.length < 2) return null;
  const variance = sampleVariance(within.drawMeans) - within.variance * within.shareInDrawMeans;
  return around(within.mean, findNormalMultiplier(level) * Math.sqrt(Math.max(0, variance)));
}

/** Two runs a pair, times what the variances of scenario and baseline add up to over the variance of the difference, less one. */
function countRunsSaved(scenario: readonly (readonly number[])[], baseline: readonly (readonly number[])[], difference: WithinDraws): number | null {
  if (difference.variance === null || difference.variance === 0) return null;
  const apart = separateDraws(scenario).variance! + separateDraws(baseline).variance!;
  return Math.round(2 * (difference.df + difference.drawMeans.length) * (apart / difference.variance - 1));
}

function around(middle: number, half: number): Interval {
  return { lo: middle - half, hi: middle + half };
}

function requirePairs(scenario: readonly (readonly number[])[], baseline: readonly (readonly number[])[]): void {
  requireSame(scenario.length, baseline.length, "A comparison needs the same draws");
  scenario.forEach((draw, d) => {
    requireSame(draw.length, baseline[d].length, `Draw ${d} needs the same replicates`);
    if (![...draw, ...baseline[d]].every(Number.isFinite)) throw new RangeError(`Draw ${d} has a value that is not a finite number.`);
  });
}

function requireSame(one: number, other: number, need: string): void {
  if (one === 0 || one !== other) throw new RangeError(`${need} on both sides, one or more: ${one} and ${other} were given.`);
}
