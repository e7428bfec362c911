import { mean } from "simple-statistics";
import { findNormalQuantile } from "./quantiles.js";
import { separateDraws } from "./within-draws.js";

/** What one unit would see of a difference, and how many units would. */
export interface Noticed {
  /** Chance that one unit alone shows the change in the right direction by more than the smallest difference that matters. */
  chance: number | null;
  /** How many units together show it with 80 % chance; null where no number would, since the expected difference itself is not above the smallest. */
  units: number | null;
}

/** How sure to be that enough units were watched. */
const WANTED = 0.8;

/**
 * What one unit (one network, say) would notice of a difference that comparePaired finds over many: scenario[draw][replicate] beside
 * baseline[draw][replicate], one replicate being one unit's luck over the period.
 *
 * A unit cannot hold its luck fixed as a simulation can: it compares what it sees under the change with what was seen without it, under
 * other luck. So each value of the scenario is set against every baseline value of the same draw but its own partner. `chance` is the share
 * of those in which the difference has the sign of the estimate and exceeds `smallest`; each draw counts the same.
 *
 * `units` is the least n with (|estimate| - smallest) sqrt(n) >= 0.8416 s, where s² adds the variances within draws of scenario and baseline:
 * the mean of n units then exceeds `smallest` with 80 % chance if the difference is as estimated. It is 1 where `chance` already is 0.8.
 *
 * Both are null where the estimate is 0 or no draw has two replicates. Throws RangeError where smallest is below 0.
 */
export function measureNoticed(scenario: readonly (readonly number[])[], baseline: readonly (readonly number[])[], smallest: number): Noticed {
  if (!(smallest >= 0)) throw new RangeError(`The smallest difference that matters is 0 or more, not ${smallest}.`);
  const under = separateDraws(scenario);
  const without = separateDraws(baseline);
  const estimate = under.mean - without.mean;
  if (estimate === 0 || under.variance === null) return { chance: null, units: null };
  const draws = scenario.map((_, d) => d).filter((d) => scenario[d].length > 1);
  const chance = mean(draws.map((d) => (estimate > 0 ? shareAbove(scenario[d], baseline[d], smallest) : shareAbove(baseline[d], scenario[d], smallest))));
  if (chance >= WANTED) return { chance, units: 1 };
  const margin = Math.abs(estimate) - smallest;
  if (margin <= 0) return { chance, units: null };
  const needed = (findNormalQuantile(WANTED) * Math.sqrt(under.variance + without.variance!)) / margin;
  return { chance, units: Math.max(2, Math.ceil(needed * needed)) };
}

/** Share of pairs (i, j), i other than j, with higher[i] - lower[j] > least. Both sorted, so that it takes n log n steps. */
function shareAbove(higher: readonly number[], lower: readonly number[], least: number): number {
  const n = higher.length;
  const rising = [...lower].sort((a, b) => a - b);
  let below = 0;
  let count = 0;
  for (const value of [...higher].sort((a, b) => a - b)) {
    while (below < n && value - rising[below] > least) below++;
    count += below;
  }
  for (let i = 0; i < n; i++) if (higher[i] - lower[i] > least) count--;
  return count / (n * (n - 1));
}
