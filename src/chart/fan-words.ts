import type { Comparison } from "../answer/comparison.js";
import { sayWithin } from "../answer/say-names.js";
import type { ChartContext, FanSeries } from "./chart-data.js";
import type { FanLine, FanLines } from "./fan-lines.js";
import { findFanRange, readFanLines } from "./fan-lines.js";
import { forestTitle } from "./forest-words.js";
import { formatNumber } from "./format-number.js";
import { chooseTitle, ifHolds } from "./say-names.js";

/**
 * The active title of a fan. Lines that lie apart prove nothing, for the runs are paired: a direction is named only where
 * the paired comparisons of this metric are given, and then as the forest names it. Without them the title says what is shown.
 */
export function fanTitle(series: FanSeries, context: ChartContext, comparisons: readonly Comparison[] = []): string {
  const ours = comparisons.filter((one) => one.metric === series.metric && one.group === "all" && series.scenarios.some(({ name }) => name === one.scenario));
  if (ours.length > 0) return forestTitle(ours, context);
  const { metric, lines, end, time } = readFanLines(series, context);
  const over = `over ${formatNumber(Math.round(end), 0)} ${time}`;
  const scenarios = lines.length === 1 ? [` under ${sayWithin(lines[0].title)}`] : [` in ${lines.length} scenarios`];
  const wordings = [...scenarios, ""].map((where) => `${metric} ${over}${where}`);
  return chooseTitle([...wordings.map((words) => words + ifHolds), ...wordings, `A measure ${over}${ifHolds}`]);
}

/** Measure, place and period. */
export function fanSubtitle(series: FanSeries, context: ChartContext): string {
  return `${nameMetric(readFanLines(series, context))}, mean of the runs, if this theory holds. ${context.place}, ${context.period}`;
}

function nameMetric({ metric, unit }: FanLines): string {
  return unit === "" ? metric : `${metric}, ${unit}`;
}

/** How to read the lines and bands. */
export function fanNote(fan: FanLines): string {
  const { lo, hi } = findFanRange(fan.lines);
  const cut = lo > 0 || hi < 0 ? " The vertical axis does not start at 0." : "";
  const above = fan.unit === "%" && hi > 100 ? " A share can pass 100% in a short period: those counted may have come to the stage before in an earlier one." : "";
  return `Line: mean, its last value beside the name. Bands: 9 runs in 10 lie between the thin lines.${cut}${above}`;
}

/** Where each line starts and ends, in numbers, with the range of nine runs in ten. */
export function fanAlt(series: FanSeries, context: ChartContext): string {
  const fan = readFanLines(series, context);
  const said = fan.lines.map((line) => sayLine(line, fan));
  return `Line chart of ${sayWithin(nameMetric(fan))}, over ${formatNumber(Math.round(fan.end), 0)} ${fan.time}. ${said.join(" ")}`;
}

function sayLine(line: FanLine, fan: FanLines): string {
  if (line.first === null || line.last === null) return `${line.title}: nothing measured.`;
  const say = (value: number): string => formatNumber(value, fan.decimals) + fan.after;
  const { lo90, hi90, mean } = line.last;
  const range = lo90 === null || hi90 === null ? "" : ` (9 runs in 10: ${say(lo90)} to ${say(hi90)})`;
  return `${line.title}: from ${say(line.first.mean!)} to ${say(mean!)}${range}.`;
}
