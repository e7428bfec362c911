import type { Comparison } from "../answer/comparison.js";
import { ProblemError, exitCodes } from "../problem/problem.js";
import type { ChartContext, ChartSpec, DrawnChart, FanSeries, Json } from "./chart-data.js";
import type { Ticks } from "./choose-ticks.js";
import { fitTicks, labelTicks } from "./choose-ticks.js";
import type { FanLine, FanLines } from "./fan-lines.js";
import { findFanRange, readFanLines } from "./fan-lines.js";
import type { FanAxes } from "./fan-marks.js";
import { layFans, layReference, styleLine } from "./fan-marks.js";
import { fanAlt, fanNote, fanSubtitle, fanTitle } from "./fan-words.js";
import { formatNumber } from "./format-number.js";
import { assembleSpec, atPixel, centreLines, findLineHeight, findWidest, layText, textSizes } from "./house-style.js";
import type { TextMeasure } from "./measure-text.js";
import { loadMeasure } from "./measure-text.js";
import { nothingToDraw } from "./messages.js";
import { spreadLabels } from "./spread-labels.js";
import { wrapText } from "./wrap-text.js";

const mostTogether = 4;
const gap = 12;
const leader = 26;
const labelWidth = 170;

/**
 * Draws a metric over time: mean and the band of nine runs in ten for each scenario, named at the line's own end. More than four scenarios
 * stand in panels of their own, on one scale, each with the first scenario's mean beside it.
 * Given paired comparisons, the title may name a direction. Throws a ProblemError where there is no point at all.
 */
export async function drawFan(series: FanSeries, context: ChartContext, comparisons: readonly Comparison[] = []): Promise<DrawnChart> {
  if (series.scenarios.every((scenario) => scenario.points.length === 0)) throw new ProblemError([nothingToDraw("fan")], exitCodes.incomplete);
  const title = fanTitle(series, context, comparisons);
  const description = `${fanSubtitle(series, context)}. ${fanNote(readFanLines(series, context))}`;
  return { title, description, alt: fanAlt(series, context), spec: buildFanSpec(series, context, await loadMeasure(), title) };
}

/** The specification alone, for a measure of text. */
export function buildFanSpec(series: FanSeries, context: ChartContext, measure: TextMeasure, title = fanTitle(series, context)): ChartSpec {
  const fan = readFanLines(series, context);
  const together = fan.lines.length <= mostTogether;
  const size = together ? { width: 520, height: 320 } : { width: 205, height: 130 };
  const { axes, left } = chooseAxes(fan, size, measure);
  const views = together ? [layTogether(fan, axes, size, left, measure)] : layApart(fan, axes, size, left, measure);
  const width = left + (together ? size.width + gap + leader + labelWidth : 3 * size.width + 2 * (left + gap));
  const note = fanNote(fan) + (together ? "" : ` Dashed line in each panel: mean under ${fan.lines[0].title}.`);
  const spec = assembleSpec(views, { title, subtitle: fanSubtitle(series, context), note, left, width }, measure);
  return { ...spec, description: fanAlt(series, context) };
}

interface PlotSize {
  width: number;
  height: number;
}

function chooseAxes(fan: FanLines, size: PlotSize, measure: TextMeasure): { axes: FanAxes; left: number } {
  const widthOf = (label: string): number => measure(label, textSizes.small);
  const { lo, hi } = findFanRange(fan.lines);
  const high = fitTicks(lo, hi, size.height, () => 30);
  const wide = chooseTimeTicks(fan, size, widthOf);
  const axis = (ticks: Ticks): { readonly [key: string]: Json } => ({ values: ticks.values, labelExpr: labelTicks(ticks) });
  const x = { type: "quantitative", scale: { domain: [0, fan.end], nice: false }, axis: { ...axis(wide), title: `${fan.time === "months" ? "Months" : "Weeks"} since the start`, titlePadding: 4 } };
  const y = { type: "quantitative", scale: { domain: [lo, hi], nice: false, zero: false }, axis: { ...axis(high), title: null } };
  return { axes: { x, y }, left: findWidest(high.labels, measure, textSizes.small) + 8 };
}

/** Months by quarters and years of months, weeks by round numbers. */
function chooseTimeTicks(fan: FanLines, size: PlotSize, widthOf: (label: string) => number): Ticks {
  if (fan.time === "weeks") return fitTicks(0, fan.end, size.width, widthOf);
  const most = Math.floor(size.width / 50);
  const step = [3, 6, 12, 24, 60, 120].find((months) => fan.end / months <= most) ?? fan.end;
  const values = Array.from({ length: Math.floor(fan.end / step + 1e-9) + 1 }, (_, place) => place * step);
  return { values, labels: values.map((value) => formatNumber(value, 0)) };
}

function layTogether(fan: FanLines, axes: FanAxes, size: PlotSize, left: number, measure: TextMeasure): Json {
  const lines = wrapText(fan.unit, size.width + left, measure, textSizes.small);
  const y = { value: -14 - (lines.length - 1) * findLineHeight(textSizes.small) };
  const above = { data: { values: [{ unit: lines }] }, ...layText("unit", { x: { value: -left }, y, size: textSizes.small }) };
  const fans = layFans(fan.lines.map((line, place) => ({ line, style: styleLine(place) })), axes);
  return { ...size, layer: [...fans, ...layEnds(fan, size, measure), above] };
}

/** Each line's name and last mean beside its end, moved apart where they would touch, with a line that leads there. */
function layEnds(fan: FanLines, size: PlotSize, measure: TextMeasure): Json[] {
  const { lo, hi } = findFanRange(fan.lines);
  const ends = fan.lines.map((line, place) => {
    const label = wrapText(`${line.title}: ${sayEnd(line, fan)}`, labelWidth, measure, textSizes.body, 600);
    const mean = line.last?.mean ?? lo;
    return { ...styleLine(place), label, x: line.last?.x ?? null, wanted: size.height * (1 - (mean - lo) / (hi - lo)), height: label.length * findLineHeight(textSizes.body) + 8 };
  });
  const middles = spreadLabels(ends, size.height);
  return ends.flatMap(({ label, x, wanted, colour, dash }, place) => {
    const y = middles[place];
    const bend = { x: size.width + gap, y };
    const sample = { x: bend.x + leader, y };
    const leaders = x === null ? [] : [layRoute([{ x: (size.width * x) / fan.end, y: wanted }, bend], colour, 0.75, []), layRoute([bend, sample], colour, 2.5, dash)];
    const text = { label, x: sample.x + 6, y: centreLines(y, label.length, textSizes.body) };
    return [...leaders, { data: { values: [text] }, ...layText("label", { x: atPixel("x"), y: atPixel("y"), weight: 600 }) }];
  });
}

function layRoute(points: readonly { x: number; y: number }[], color: string, strokeWidth: number, strokeDash: readonly number[]): Json {
  return { data: { values: points }, mark: { type: "line", color, strokeWidth, strokeDash, opacity: 1 }, encoding: { x: atPixel("x"), y: atPixel("y") } };
}

function sayEnd(line: FanLine, fan: FanLines): string {
  return line.last === null ? "nothing measured" : formatNumber(line.last.mean!, fan.decimals) + fan.after;
}

/** One panel for each scenario, three to a row, all on the same scales. */
function layApart(fan: FanLines, axes: FanAxes, size: PlotSize, left: number, measure: TextMeasure): Json[] {
  const rows: FanLine[][] = [];
  fan.lines.forEach((line, place) => (place % 3 === 0 ? rows.push([line]) : rows[rows.length - 1].push(line)));
  return rows.map((row) => ({ hconcat: row.map((line) => layPanel(line, fan, axes, size, left, measure)), spacing: left + gap, bounds: "flush" }));
}

function layPanel(line: FanLine, fan: FanLines, axes: FanAxes, size: PlotSize, left: number, measure: TextMeasure): Json {
  const place = fan.lines.indexOf(line);
  const heading = wrapText(`${line.title}: ${sayEnd(line, fan)}`, size.width + left - 4, measure, textSizes.body, 600);
  const y = { value: -10 - (heading.length - 1) * findLineHeight(textSizes.body) };
  const above = { data: { values: [{ heading }] }, ...layText("heading", { x: { value: -left }, y, weight: 600 }) };
  const style = { colour: styleLine(place).colour, dash: place === 0 ? styleLine(0).dash : [] };
  return { ...size, layer: [...layFans([{ line, style }], axes), ...(place === 0 ? [] : [layReference(fan.lines[0], axes)]), above] };
}
