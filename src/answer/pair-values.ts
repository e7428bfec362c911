import type { Ratio } from "../statistics/ratio-comparison.js";
import type { Pair } from "../store/journal.js";
import { valueMetric } from "../store/metric-value.js";
import { locateSums, type TallySums } from "../store/read-tallies.js";
import type { Metric } from "../vocabulary/vocabulary.js";

/** One value for each pair, in the order of pairs; NaN where the metric has none. */
export type PairValues = readonly number[];

/** Values of a metric for each pair, from sums over the horizon: a ratio of sums, never a mean of ratios over periods. */
export function valuePairs(sums: TallySums, metric: Metric, at: { scenario: string; group: string; network?: string; period?: number }): number[] {
  const scenario = sums.scenarios.indexOf(at.scenario);
  const group = sums.groups.indexOf(at.group);
  const network = sums.networks.indexOf(at.network ?? "all");
  const period = sums.periods.indexOf(at.period ?? 0);
  const over = sums.tallies.indexOf(metric.numerator);
  const under = sums.tallies.indexOf(metric.denominator);
  if (Math.min(scenario, group, network, period, over, under) < 0) return sums.pairs.map(() => NaN);
  return sums.pairs.map((_, pair) => {
    const start = locateSums(sums, scenario, pair, network, period, group);
    return valueMetric(metric, sums.values[start + over], sums.values[start + under]);
  });
}

/** What a metric divides in each pair, in its own unit, from sums over the horizon; absent tallies are NaN. */
export function ratioPairs(sums: TallySums, metric: Metric, at: { scenario: string; group: string }): Ratio[] {
  const [scenario, group] = [sums.scenarios.indexOf(at.scenario), sums.groups.indexOf(at.group)];
  const [over, under] = [sums.tallies.indexOf(metric.numerator), sums.tallies.indexOf(metric.denominator)];
  return sums.pairs.map((_, pair) => {
    const start = locateSums(sums, scenario, pair, 0, 0, group);
    return { numerator: metric.scale * (sums.values[start + over] ?? NaN), denominator: sums.values[start + under] ?? NaN };
  });
}

/** Values of several kinds laid out as [draw][replicate], with the pairs for which each kind has a value; draws without any are left out. */
export function layByDraw(pairs: readonly Pair[], kinds: readonly PairValues[]): { draws: number[][][] } {
  const byDraw = new Map<number, number[][]>();
  pairs.forEach(({ draw }, pair) => {
    if (kinds.some((values) => !Number.isFinite(values[pair]))) return;
    const lists = byDraw.get(draw) ?? kinds.map(() => []);
    kinds.forEach((values, kind) => lists[kind].push(values[pair]));
    byDraw.set(draw, lists);
  });
  const lists = [...byDraw.keys()].sort((a, b) => a - b).map((draw) => byDraw.get(draw)!);
  return { draws: kinds.map((_, kind) => lists.map((list) => list[kind])) };
}
