import type { Comparison, Verdict } from "../answer/comparison.js";
import { explainInequality, explainQuintiles } from "../answer/explain-terms.js";
import { spellLevel } from "../answer/spell-value.js";
import { ProblemError, exitCodes } from "../problem/problem.js";
import type { ChartContext, ChartSpec, DrawnChart, Json } from "./chart-data.js";
import { fitTicks, labelTicks } from "./choose-ticks.js";
import type { ForestPanel, ForestRow } from "./forest-rows.js";
import { readForestPanels } from "./forest-rows.js";
import { forestAlt, forestNote, forestSubtitle, forestTitle } from "./forest-words.js";
import { assembleSpec, atPixel, centreLines, findLineHeight, findWidest, layText, textSizes } from "./house-style.js";
import type { TextMeasure } from "./measure-text.js";
import { loadMeasure } from "./measure-text.js";
import { nothingToDraw } from "./messages.js";
import { inkColour, palette, paperColour } from "./palette.js";
import { tidyText, wrapText } from "./wrap-text.js";

const pageWidth = 800;
const gap = 16;
const leastPlot = 220;
const leastRow = 26;
const shapes: Record<Verdict, string> = {
  higher: "triangle-up",
  lower: "triangle-down",
  "no clear difference": "circle",
  "no difference": "diamond",
  "outside the evidence": "cross",
};

/**
 * Draws the forest of paired differences: one panel for each metric and group, with its own axis and the line of no
 * difference; one row for each scenario, with its interval, the part of it that is chance, and both in words beside it.
 * Throws a ProblemError where there is no comparison.
 */
export async function drawForest(comparisons: readonly Comparison[], context: ChartContext): Promise<DrawnChart> {
  if (comparisons.length === 0) throw new ProblemError([nothingToDraw("forest")], exitCodes.incomplete);
  const words = { title: forestTitle(comparisons, context), description: describeForest(comparisons, context), alt: forestAlt(comparisons, context) };
  return { ...words, spec: buildForestSpec(comparisons, context, await loadMeasure()) };
}

function describeForest(comparisons: readonly Comparison[], context: ChartContext): string {
  return `${forestSubtitle(comparisons, context)}. ${sayNote(comparisons, context)}`;
}

/** How to read the marks, the way that inequality is taken where it is among the measures, and what quintiles rest on. */
function sayNote(comparisons: readonly Comparison[], context: ChartContext): string {
  const marks = forestNote(readForestPanels(comparisons, context), sayLevels(comparisons));
  return [marks, explainInequality(comparisons), explainQuintiles(comparisons, context.quintilesDerived === true)].filter((words) => words !== null).join(" ");
}

function sayLevels(comparisons: readonly Comparison[]): string {
  return [...new Set(comparisons.map((one) => spellLevel(one.level)))].join(" or ");
}

interface Columns {
  left: number;
  plot: number;
  words: number;
}

/** The specification alone, for a measure of text. */
export function buildForestSpec(comparisons: readonly Comparison[], context: ChartContext, measure: TextMeasure): ChartSpec {
  const panels = readForestPanels(comparisons, context);
  const rows = panels.flatMap((panel) => panel.rows);
  const names = rows.flatMap((row) => wrapText(row.name, 190, measure, textSizes.body));
  const left = Math.max(70, findWidest(names, measure, textSizes.body)) + gap;
  const words = findWidest(rows.map((row) => row.words), measure, textSizes.body, 600) + gap;
  const verdicts = findWidest(rows.map((row) => row.verdict), measure, textSizes.body, 600);
  const columns = { left, words, plot: Math.max(leastPlot, pageWidth - left - gap - words - verdicts) };
  const layout = {
    title: forestTitle(comparisons, context),
    subtitle: forestSubtitle(comparisons, context),
    note: sayNote(comparisons, context),
    left,
    width: columns.left + columns.plot + gap + words + verdicts,
  };
  const spec = assembleSpec(panels.map((panel) => layPanel(panel, columns, measure)), layout, measure);
  return { ...spec, description: forestAlt(comparisons, context) };
}

function layPanel(panel: ForestPanel, columns: Columns, measure: TextMeasure): Json {
  const { values, height } = layRows(panel.rows, measure);
  const [lo, hi] = findDomain(panel.rows);
  const ticks = lo === hi ? { values: [0], labels: ["0"] } : fitTicks(lo, hi, columns.plot, (label) => measure(label, textSizes.small), true);
  const domain = lo === hi ? [-1, 1] : [lo, hi];
  const axis = { values: ticks.values, labelExpr: labelTicks(ticks), title: null };
  const x = (field: string): Json => ({ field, type: "quantitative", scale: { domain, nice: false, zero: false }, axis });
  const line = (from: string, to: string, strokeWidth: number): Json => ({
    transform: [{ filter: `isValid(datum.${from}) && isValid(datum.estimate)` }],
    mark: { type: "rule", strokeWidth },
    encoding: { x: x(from), x2: { field: to }, y: atPixel("y"), color: { field: "colour", type: "nominal", scale: null } },
  });
  const heading = [panel.title, panel.level].map((text) => tidyText(text));
  return {
    data: { values },
    width: columns.plot,
    height,
    layer: [
      { data: { values: [{}] }, mark: { type: "rule", color: inkColour, strokeWidth: 1 }, encoding: { x: { datum: 0, type: "quantitative", axis } } },
      line("lo", "hi", 1.5),
      line("chanceLo", "chanceHi", 5),
      layPoints(x("estimate")),
      layText("name", { x: { value: -columns.left }, y: atPixel("nameY") }),
      ...[400, 600].flatMap((weight) => layVerdicts(weight === 600, columns)),
      ...layHeading(heading, columns, measure),
    ],
  };
}

function layPoints(x: Json): Json {
  const strings = (field: string): Json => ({ field, type: "nominal", scale: null });
  return {
    transform: [{ filter: "isValid(datum.estimate)" }],
    mark: { type: "point", opacity: 1, strokeWidth: 1.5 },
    encoding: { x, y: atPixel("y"), shape: strings("shape"), size: { field: "size", type: "quantitative", scale: null }, fill: strings("fill"), stroke: strings("edge") },
  };
}

/** Estimate and verdict in words beside the row, heavier where the verdict is clear. */
function layVerdicts(clear: boolean, columns: Columns): Json[] {
  const transform = [{ filter: `datum.clear === ${clear}` }];
  const weight = clear ? 600 : 400;
  return [
    { transform, ...layText("words", { x: { value: columns.plot + gap }, y: atPixel("y"), weight }) },
    { transform, ...layText("verdict", { x: { value: columns.plot + gap + columns.words }, y: atPixel("y"), weight }) },
  ];
}

function layHeading(heading: readonly string[], columns: Columns, measure: TextMeasure): Json[] {
  const [title, level] = heading;
  const offset = findWidest([title], measure, textSizes.heading, 600) + 10 - columns.left;
  const y = { value: -12 };
  return [
    { data: { values: [{ heading: title }] }, ...layText("heading", { x: { value: -columns.left }, y, size: textSizes.heading, weight: 600 }) },
    ...(level === "" ? [] : [{ data: { values: [{ level }] }, ...layText("level", { x: { value: offset }, y }) }]),
  ];
}

function layRows(rows: readonly ForestRow[], measure: TextMeasure): { values: Json[]; height: number } {
  let height = 0;
  const values = rows.map((row) => {
    const name = wrapText(row.name, 190, measure, textSizes.body);
    const tall = Math.max(leastRow, name.length * findLineHeight(textSizes.body) + 10);
    const y = height + tall / 2;
    height += tall;
    const colour = row.clear ? palette[0] : inkColour;
    return {
      name, nameY: centreLines(y, name.length, textSizes.body), y,
      estimate: row.estimate, lo: row.interval?.lo ?? null, hi: row.interval?.hi ?? null,
      chanceLo: row.chance?.lo ?? null, chanceHi: row.chance?.hi ?? null,
      words: row.words, verdict: row.verdict, clear: row.clear,
      shape: shapes[row.verdict], colour, size: row.clear ? 190 : 90,
      // A filled mark has a white edge, so that its shape shows on the thick line.
      fill: row.clear ? colour : paperColour, edge: row.clear ? paperColour : colour,
    };
  });
  return { values, height };
}

/** From the least to the greatest end of any interval and 0, with room at both ends; two equal numbers where all is 0. */
function findDomain(rows: readonly ForestRow[]): [number, number] {
  const ends = rows.flatMap((row) => (row.estimate === null ? [] : [row.estimate, row.interval?.lo ?? 0, row.interval?.hi ?? 0, row.chance?.lo ?? 0, row.chance?.hi ?? 0]));
  const lo = Math.min(0, ...ends);
  const hi = Math.max(0, ...ends);
  const room = (hi - lo) * 0.06;
  return [lo - room, hi + room];
}
