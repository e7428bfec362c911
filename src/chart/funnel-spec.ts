import type { ChartContext, ChartSpec, DrawnChart, FunnelData, Json } from "./chart-data.js";
import type { FunnelRow } from "./funnel-rows.js";
import { readFunnelRows } from "./funnel-rows.js";
import { funnelAlt, funnelNote, funnelSubtitle, funnelTitle, listKinds } from "./funnel-words.js";
import { assembleSpec, atPixel, centreLines, findLineHeight, findWidest, layText, textSizes } from "./house-style.js";
import type { TextMeasure } from "./measure-text.js";
import { loadMeasure } from "./measure-text.js";
import { baselineColour, scenarioColours } from "./palette.js";
import { wrapText } from "./wrap-text.js";

const gap = 14;
const pageWidth = 800;
const leastBars = 180;
const barHeight = 18;
const headings = { before: ["Of the stage", "before"], first: ["Of the first", "stage"] };

/**
 * Draws the pathway: a bar from 0 for each stage, its count at its end, its shares of the stage of which it is a part and
 * of the first beside it; stages that count different things below one another, each kind on its own scale; with two or three scenarios each stage has a bar for each, named beside it.
 * Throws a ProblemError where there is no stage, or more scenarios than can be compared.
 */
export async function drawFunnel(funnel: FunnelData, context: ChartContext): Promise<DrawnChart> {
  const words = { title: funnelTitle(funnel, context), description: `${funnelSubtitle(funnel, context)}. ${funnelNote(funnel, context)}`, alt: funnelAlt(funnel, context) };
  return { ...words, spec: buildFunnelSpec(funnel, context, await loadMeasure()) };
}

interface Columns {
  /** Widths in pixels, gaps included. */
  stages: number;
  scenarios: number;
  bars: number;
  before: number;
  first: number;
}

/** The specification alone, for a measure of text. */
export function buildFunnelSpec(funnel: FunnelData, context: ChartContext, measure: TextMeasure): ChartSpec {
  const rows = readFunnelRows(funnel, context);
  const columns = fitColumns(rows, measure);
  const left = columns.stages + columns.scenarios;
  const width = left + columns.bars + columns.before + columns.first;
  const layout = { title: funnelTitle(funnel, context), subtitle: funnelSubtitle(funnel, context), note: funnelNote(funnel, context), left, width };
  return { ...assembleSpec(listKinds(rows).map((counted) => layBars(rows.filter((row) => row.counted === counted), columns, measure)), layout, measure), description: funnelAlt(funnel, context) };
}

function fitColumns(rows: readonly FunnelRow[], measure: TextMeasure): Columns {
  const widest = (lines: readonly string[], size: number, weight: 400 | 600 = 400): number => findWidest(lines, measure, size, weight) + gap;
  const stages = widest(rows.flatMap((row) => wrapText(row.label, 150, measure, textSizes.body, 600)), textSizes.body, 600);
  const names = rows[0].bars.flatMap((bar) => wrapText(bar.scenario, 150, measure, textSizes.body));
  const scenarios = rows[0].bars.length === 1 ? 0 : widest(names, textSizes.body);
  const before = Math.max(widest(headings.before, textSizes.small), widest(rows.flatMap((row) => row.bars.map((bar) => bar.beforeWords)), textSizes.body));
  const first = widest(headings.first, textSizes.small);
  return { stages, scenarios, before, first, bars: Math.max(leastBars, pageWidth - stages - scenarios - before - first) };
}

function layBars(rows: readonly FunnelRow[], columns: Columns, measure: TextMeasure): Json {
  const { stages, bars, height } = placeRows(rows, columns, measure);
  const counts = rows.flatMap((row) => row.bars.map((bar) => bar.count ?? 0));
  const words = findWidest(rows.flatMap((row) => row.bars.map((bar) => bar.countWords)), measure, textSizes.body, 600);
  // Room for the widest count at the end of the longest bar, in the column of bars.
  const most = Math.max(...counts, 0) || 1;
  const scale = { domain: [0, most], range: [0, columns.bars - words - gap - 6], nice: false };
  const count = { field: "drawn", type: "quantitative", scale, axis: null };
  const right = columns.bars + columns.before - gap;
  const text = (field: string, x: number, align: "left" | "right"): Json => layText(field, { x: { value: x }, y: atPixel("y"), align });
  const end = layText("countWords", { x: { ...count }, y: atPixel("y"), weight: 600 });
  const heading = (lines: readonly string[], x: number): Json => ({ data: { values: [{ lines }] }, ...layText("lines", { x: { value: x }, y: { value: -26 }, size: textSizes.small, align: "right" }) });
  return {
    data: { values: bars },
    width: columns.bars,
    height,
    layer: [
      { mark: { type: "bar", opacity: 1 }, encoding: { x: count, x2: { datum: 0 }, y: atPixel("top"), y2: { field: "bottom" }, color: { field: "colour", type: "nominal", scale: null } } },
      { data: { values: [{}] }, mark: { type: "rule", color: baselineColour, strokeWidth: 1 }, encoding: { x: { value: 0 } } },
      { ...end, mark: { ...(end.mark as { readonly [key: string]: Json }), dx: 6 } },
      text("beforeWords", right, "right"),
      text("firstWords", right + columns.first, "right"),
      { data: { values: [{ kind: rows[0].counted }] }, ...layText("kind", { x: { value: -columns.stages - columns.scenarios }, y: { value: -12 }, size: textSizes.heading, weight: 600 }) },
      heading(headings.before, right),
      heading(headings.first, right + columns.first),
      { data: { values: stages }, ...layText("label", { x: { value: -columns.stages - columns.scenarios }, y: atPixel("y"), weight: 600 }) },
      ...(columns.scenarios === 0 ? [] : [layText("name", { x: { value: -columns.scenarios }, y: atPixel("nameY") })]),
    ],
  };
}

/** Where each bar and its words stand, in pixels from the top. */
function placeRows(rows: readonly FunnelRow[], columns: Columns, measure: TextMeasure): { stages: Json[]; bars: Json[]; height: number } {
  const line = findLineHeight(textSizes.body);
  const stages: Json[] = [];
  const bars: Json[] = [];
  let height = 0;
  for (const row of rows) {
    const label = wrapText(row.label, 150, measure, textSizes.body, 600);
    const start = height;
    let firstMiddle: number | null = null;
    for (const bar of row.bars) {
      const name = columns.scenarios === 0 ? [] : wrapText(bar.scenario, 150, measure, textSizes.body);
      const tall = Math.max(barHeight + 6, name.length * line + 6);
      const y = height + tall / 2;
      firstMiddle ??= y;
      const colour = chooseColour(bar.place, row.bars.length);
      bars.push({ ...bar, stage: row.label, drawn: bar.count ?? 0, name, nameY: centreLines(y, name.length, textSizes.body), y, top: y - barHeight / 2, bottom: y + barHeight / 2, colour });
      height += tall;
    }
    height = Math.max(height, start + label.length * line + 6);
    const single = columns.scenarios === 0;
    stages.push({ label, y: single ? centreLines(firstMiddle!, 1, textSizes.body) : firstMiddle! });
    height += single ? 4 : 14;
  }
  return { stages, bars, height };
}

/** As usual is grey beside others; alone it need not stand back. */
function chooseColour(place: number, scenarios: number): string {
  return place === 0 && scenarios > 1 ? baselineColour : scenarioColours[Math.max(0, place - 1)];
}
