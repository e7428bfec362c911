import { measureNoticed } from "../statistics/noticed.js";
import { comparePaired } from "../statistics/paired-comparison.js";
import { uniform } from "../random/threefry.js";
import { compareRatios, type Ratio, type RatioComparison } from "../statistics/ratio-comparison.js";
import type { Pair } from "../store/journal.js";
import type { Comparison, Interval } from "./comparison.js";
import { judgeDifference } from "./judge-difference.js";
import { layByDraw, type PairValues } from "./pair-values.js";

/** What a comparison is of. */
export interface Subject {
  metric: string;
  unit: string;
  group: string;
  scenario: string;
  baseline: string;
}

export interface ComparedValues {
  pairs: readonly Pair[];
  scenario: PairValues;
  baseline: PairValues;
  /** The same for each network, over three years at most; empty where a single network has no such value. */
  networks: readonly { scenario: PairValues; baseline: PairValues }[];
  /** What the values divide, for a skewed metric: then sums over pairs are compared, and no pair is left out. */
  ratios?: { scenario: readonly Ratio[]; baseline: readonly Ratio[] };
  /** The smallest difference that matters, in the metric's unit; null where none is stated (measures of inequality). */
  matters: number | null;
  level: number;
  isOutsideEvidence: boolean;
}

/**
 * One paired difference with all that is said of it. A pair counts where both sides have a value; where the pairs differ and there is no
 * interval (a single pair), there is no estimate either.
 */
export function compareValues(subject: Subject, compared: ComparedValues): Comparison {
  const { pairs, level } = compared;
  const areEqual = compared.scenario.every((value, pair) => Object.is(value, compared.baseline[pair]) || value === compared.baseline[pair]);
  const { draws } = layByDraw(pairs, [compared.scenario, compared.baseline]);
  const [scenario, baseline] = draws;
  const skewed = compared.ratios === undefined ? null : compareSums(pairs, compared.ratios, level);
  const paired = skewed ?? (scenario.length === 0 ? null : comparePaired(scenario, baseline, level));
  const isKnown = paired !== null && paired.lo !== null && paired.hi !== null;
  return {
    ...subject,
    estimate: isKnown ? settleZero(paired.estimate) : null,
    lo: isKnown ? settleZero(paired.lo) : null,
    hi: isKnown ? settleZero(paired.hi) : null,
    level,
    n_pairs: paired?.nPairs ?? 0,
    prob_direction: paired?.probDirection ?? null,
    verdict: judgeDifference(paired, areEqual, compared.isOutsideEvidence),
    scenario_value: skewed?.scenarioRatio ?? averageDraws(scenario),
    baseline_value: skewed?.baselineRatio ?? averageDraws(baseline),
    chance: settleInterval(paired?.chance ?? null),
    theory: settleInterval(paired?.theory ?? null),
    saved: { correlation: settleZero(paired?.saved.correlation ?? null), runs: settleZero(paired?.saved.runs ?? null) },
    noticed: isKnown ? noticeInOneNetwork(compared) : { chance: null, networks: null },
  };
}

/** The same resamples every time: they are no luck of the run. */
const bootstrap = { uniform: (i: number): number => uniform(0x626f6f74, 0x73747261, i, 0), resamples: 2000 };

function compareSums(pairs: readonly Pair[], { scenario, baseline }: { scenario: readonly Ratio[]; baseline: readonly Ratio[] }, level: number): RatioComparison | null {
  const draws = [...new Set(pairs.map(({ draw }) => draw))].sort((a, b) => a - b);
  const lay = (ratios: readonly Ratio[]): Ratio[][] => draws.map((draw) => ratios.filter((_, pair) => pairs[pair].draw === draw));
  return draws.length === 0 ? null : compareRatios(lay(scenario), lay(baseline), bootstrap, level);
}

/** Replicates of one network in one draw are held against each other only: another network is not the same network with other luck. */
function noticeInOneNetwork({ pairs, networks, matters }: ComparedValues): Comparison["noticed"] {
  const sides = networks.map((network) => layByDraw(pairs, [network.scenario, network.baseline]).draws);
  const [scenario, baseline] = [0, 1].map((side) => sides.flatMap((draws) => draws[side]));
  if (matters === null || scenario.length === 0) return { chance: null, networks: null };
  const { chance, units } = measureNoticed(scenario, baseline, matters);
  return { chance: settleZero(chance), networks: units };
}

/** Mean of the draw means, as the estimate is made; null without any value. */
function averageDraws(draws: readonly (readonly number[])[]): number | null {
  if (draws.length === 0) return null;
  const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return settleZero(average(draws.map(average)));
}

/** There is no -0 in an answer. */
function settleZero<T extends number | null>(value: T): T {
  return value === 0 ? (0 as T) : value;
}

function settleInterval(interval: Interval | null): Interval | null {
  return interval === null ? null : { lo: settleZero(interval.lo), hi: settleZero(interval.hi) };
}
