import { chooseSpelling } from "../answer/spell-value.js";
import type { ChartContext, FanPoint, FanSeries } from "./chart-data.js";
import { finiteOrNull } from "./forest-rows.js";
import { chooseDecimals } from "./format-number.js";
import { lookUp, sayMetric, sayScenario } from "./say-names.js";
import { tidyText } from "./wrap-text.js";

/** A point of the fan as it is drawn: time in the chart's own unit, numbers finite or null. */
export interface FanMoment {
  x: number;
  mean: number | null;
  lo90: number | null;
  hi90: number | null;
}

export interface FanLine {
  title: string;
  moments: FanMoment[];
  /** The first and the last moment with a mean; null where there is none. */
  first: FanMoment | null;
  last: FanMoment | null;
}

export interface FanLines {
  metric: string;
  /** `months` for a horizon of half a year or more, else `weeks`. */
  time: "months" | "weeks";
  /** Where the horizontal axis ends. */
  end: number;
  /** What the values are in, shares in percentages; empty where the metric's title says all. */
  unit: string;
  decimals: number;
  /** Written straight after a value. */
  after: string;
  lines: FanLine[];
}

/** Reads a series in the order of time. Months are twelfths of a year of 52 weeks. */
export function readFanLines(series: FanSeries, context: ChartContext): FanLines {
  const weeks = series.scenarios.flatMap((scenario) => scenario.points.map((point) => point.week));
  const last = weeks.reduce((most, week) => Math.max(most, week), 1);
  const time = last >= 26 ? "months" : "weeks";
  const toTime = (week: number): number => (time === "months" ? (week * 12) / 52 : week);
  const known = lookUp(context.metrics, series.metric)?.decimals;
  const lasts = series.scenarios.map((scenario) => finiteOrNull(scenario.points.at(-1)?.mean));
  const { scale, decimals, levelUnit, afterLevel } = chooseSpelling({ decimals: known ?? chooseDecimals(lasts) }, series.unit);
  const lines = series.scenarios.map((scenario) => {
    const moments = scenario.points.map((point) => readMoment(point, toTime(point.week), scale)).sort((a, b) => a.x - b.x);
    const measured = moments.filter((moment) => moment.mean !== null);
    return { title: tidyText(scenario.title ?? sayScenario(scenario.name, context)), moments, first: measured[0] ?? null, last: measured.at(-1) ?? null };
  });
  return { metric: tidyText(series.title ?? sayMetric(series.metric, "all", context)), time, end: toTime(last), unit: levelUnit, decimals, after: afterLevel, lines };
}

function readMoment(point: FanPoint, x: number, scale: number): FanMoment {
  const [mean, lo90, hi90] = [point.mean, point.lo90, point.hi90].map((value) => {
    const known = finiteOrNull(value);
    return known === null ? null : known * scale;
  });
  return { x, mean, lo90, hi90 };
}

/**
 * The range of the vertical axis: from the least to the greatest of all bands, down to 0 unless the values lie so far
 * from it that nothing could be told apart. Values that are all equal get room above.
 */
export function findFanRange(lines: readonly FanLine[]): { lo: number; hi: number } {
  const values = lines.flatMap((line) => line.moments.flatMap((one) => [one.mean, one.lo90, one.hi90]));
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { lo: 0, hi: 1 };
  const least = known.reduce((a, b) => Math.min(a, b));
  const most = known.reduce((a, b) => Math.max(a, b));
  if (least === most) return { lo: Math.min(0, least * 1.2), hi: Math.max(0, most * 1.2) || (least < 0 ? 0 : 1) };
  const near = least > 0 ? least <= 0.85 * most : most >= 0.85 * least;
  const room = (most - least) * 0.05;
  return { lo: least >= 0 && near ? 0 : least - room, hi: most <= 0 && near ? 0 : most + room };
}
