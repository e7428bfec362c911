import { mean, sampleStandardDeviation } from "simple-statistics";
import { normal } from "../../src/random/normal.js";
import { uniform } from "../../src/random/threefry.js";
import { comparePaired } from "../../src/statistics/paired-comparison.js";
import { findTMultiplier } from "../../src/statistics/quantiles.js";

export interface Coverage {
  /** Share of repeats in which lo to hi, from the draw means, held the true difference. */
  byDraws: number;
  /** The same of t over all pairs, as if they were independent. */
  byPairs: number;
  /** The same of the chance interval and the difference that the draws at hand would have without luck. */
  chance: number;
}

/** How often intervals cover, by simulation: difference = 1 + theory sd x (normal of the draw) + chance sd x (normal of the pair). */
export function simulateCoverage(draws: number, replicates: number, theorySd: number, chanceSd: number, repeats: number): Coverage {
  const covered = { byDraws: 0, byPairs: 0, chance: 0 };
  for (let repeat = 0; repeat < repeats; repeat++) {
    const effects = Array.from({ length: draws }, (_, d) => 1 + theorySd * normal(uniform(draws, replicates, repeat, d)));
    const scenario = effects.map((effect, d) => Array.from({ length: replicates }, (_, r) => effect + chanceSd * normal(uniform(draws, replicates, repeat, 1000 + d * 1000 + r))));
    const found = comparePaired(scenario, scenario.map((draw) => draw.map(() => 0)));
    if (found.lo! <= 1 && found.hi! >= 1) covered.byDraws++;
    if (found.chance!.lo <= mean(effects) && found.chance!.hi >= mean(effects)) covered.chance++;
    const all = scenario.flat();
    const half = (findPairsMultiplier(all.length) * sampleStandardDeviation(all)) / Math.sqrt(all.length);
    if (Math.abs(mean(all) - 1) <= half) covered.byPairs++;
  }
  return { byDraws: covered.byDraws / repeats, byPairs: covered.byPairs / repeats, chance: covered.chance / repeats };
}

const multipliers = new Map<number, number>();

function findPairsMultiplier(pairs: number): number {
  if (!multipliers.has(pairs)) multipliers.set(pairs, findTMultiplier(0.95, pairs - 1));
  return multipliers.get(pairs)!;
}
