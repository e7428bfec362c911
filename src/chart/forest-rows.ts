import type { Comparison, Interval, Verdict } from "../answer/comparison.js";
import type { ChartContext } from "./chart-data.js";
import { chooseDecimals, formatEstimate, formatNumber } from "./format-number.js";
import { lookUp, sayMetric, sayScenario } from "./say-names.js";

/** One comparison as the forest writes it. Numbers that are not finite are null: they are said in words, not drawn. */
export interface ForestRow {
  name: string;
  baseline: string;
  estimate: number | null;
  interval: Interval | null;
  chance: Interval | null;
  verdict: Verdict;
  clear: boolean;
  /** `+0.3 (0.1 to 0.5)`, or that there is no estimate. */
  words: string;
}

/** The comparisons of one metric and group: one unit, so one axis. */
export interface ForestPanel {
  metric: string;
  unit: string;
  title: string;
  /** `as usual 0.31`, or empty where the baselines or their values differ. */
  level: string;
  rows: ForestRow[];
}

/** Groups comparisons into panels by metric and group, in the order in which they come. */
export function readForestPanels(comparisons: readonly Comparison[], context: ChartContext): ForestPanel[] {
  const byPanel = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const key = JSON.stringify([comparison.metric, comparison.group, comparison.unit]);
    const members = byPanel.get(key);
    if (members === undefined) byPanel.set(key, [comparison]);
    else members.push(comparison);
  }
  return [...byPanel.values()].map((members) => readPanel(members, context));
}

function readPanel(members: readonly Comparison[], context: ChartContext): ForestPanel {
  const { metric, unit, group } = members[0];
  const known = lookUp(context.metrics, metric)?.decimals;
  const decimals = known ?? Math.max(...members.map((one) => chooseDecimals([one.estimate, one.lo, one.hi].map(finiteOrNull))));
  const levels = new Set(members.map((one) => sayLevel(one, known, context)));
  return {
    metric,
    unit,
    title: sayMetric(metric, group, context),
    level: levels.size === 1 ? [...levels][0] : "",
    rows: members.map((one) => readRow(one, decimals, context)),
  };
}

function sayLevel(comparison: Comparison, decimals: number | undefined, context: ChartContext): string {
  const level = finiteOrNull(comparison.baseline_value);
  if (level === null) return "";
  return `${sayScenario(comparison.baseline, context)}: ${formatNumber(level, decimals ?? chooseDecimals([level]))}`;
}

function readRow(comparison: Comparison, decimals: number, context: ChartContext): ForestRow {
  const estimate = finiteOrNull(comparison.estimate);
  const interval = readInterval({ lo: comparison.lo, hi: comparison.hi });
  return {
    name: sayScenario(comparison.scenario, context),
    baseline: sayScenario(comparison.baseline, context),
    estimate,
    interval,
    chance: readInterval(comparison.chance),
    verdict: comparison.verdict,
    clear: comparison.verdict === "higher" || comparison.verdict === "lower",
    words: estimate === null ? "no estimate" : formatEstimate(estimate, interval, decimals),
  };
}

function readInterval(interval: { lo: number | null; hi: number | null } | null): Interval | null {
  const lo = finiteOrNull(interval?.lo);
  const hi = finiteOrNull(interval?.hi);
  return lo === null || hi === null ? null : { lo, hi };
}

export function finiteOrNull(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}
