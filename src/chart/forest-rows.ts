import type { Comparison, Interval, Verdict } from "../answer/comparison.js";
import { chooseSpelling, settleDecimals, type Spelling } from "../answer/spell-value.js";
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

/** The comparisons of one metric and group: one unit, so one axis. Shares are in percentages here. */
export interface ForestPanel {
  metric: string;
  /** What the differences are in; empty where the title says all. */
  unit: string;
  title: string;
  /** What stands beside the title: `As usual: 73.2%; differences in percentage points`. Without a level where the baselines or their values differ. */
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
  const spelling = chooseSpelling({ decimals }, unit, group);
  return {
    metric,
    unit: spelling.differenceUnit,
    title: sayMetric(metric, group, context),
    level: sayLevel(members, known === undefined ? null : spelling, context),
    rows: members.map((one) => readRow(one, spelling, context)),
  };
}

function sayLevel(members: readonly Comparison[], known: Spelling | null, context: ChartContext): string {
  const levels = new Set(members.map((one) => {
    const level = finiteOrNull(one.baseline_value);
    if (level === null) return "";
    const { scale, decimals, afterLevel, levelUnit } = known ?? chooseSpelling({ decimals: chooseDecimals([level]) }, one.unit, one.group);
    return `${sayScenario(one.baseline, context)}: ${formatNumber(level * scale, decimals)}${afterLevel === "%" || levelUnit === "" ? afterLevel : ` ${levelUnit}`}`;
  }));
  const { levelUnit, differenceUnit } = known ?? chooseSpelling({ decimals: 0 }, members[0].unit, members[0].group);
  const [level] = levels.size === 1 ? levels : [""];
  if (level === "") return differenceUnit === "" ? "" : `Differences in ${differenceUnit}`;
  return levelUnit === differenceUnit ? level : `${level}; differences in ${differenceUnit}`;
}

function readRow(comparison: Comparison, spelling: Spelling, context: ChartContext): ForestRow {
  const { scale } = spelling;
  const estimate = multiply(finiteOrNull(comparison.estimate), scale);
  const interval = readInterval({ lo: comparison.lo, hi: comparison.hi }, scale);
  const decimals = settleDecimals([comparison.estimate, comparison.lo, comparison.hi].map((value) => finiteOrNull(value) ?? 0), spelling);
  return {
    name: sayScenario(comparison.scenario, context),
    baseline: sayScenario(comparison.baseline, context),
    estimate,
    interval,
    chance: readInterval(comparison.chance, scale),
    verdict: comparison.verdict,
    clear: comparison.verdict === "higher" || comparison.verdict === "lower",
    words: estimate === null ? "no estimate" : formatEstimate(estimate, interval, decimals),
  };
}

function multiply(value: number | null, scale: number): number | null {
  return value === null ? null : value * scale;
}

function readInterval(interval: { lo: number | null; hi: number | null } | null, scale: number): Interval | null {
  const lo = multiply(finiteOrNull(interval?.lo), scale);
  const hi = multiply(finiteOrNull(interval?.hi), scale);
  return lo === null || hi === null ? null : { lo, hi };
}

export function finiteOrNull(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}
