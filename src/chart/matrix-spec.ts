import { ProblemError, exitCodes } from "../problem/problem.js";
import type { ChartSpec, DrawnChart, Json } from "./chart-data.js";
import { assembleSpec, atPixel, centreLines, findLineHeight, findWidest, layText, textSizes } from "./house-style.js";
import type { MatrixCell, MatrixData, MatrixRow } from "./matrix-data.js";
import { matrixAlt, matrixNote, matrixSubtitle, matrixTitle, sayCell } from "./matrix-words.js";
import type { TextMeasure } from "./measure-text.js";
import { loadMeasure } from "./measure-text.js";
import { nothingToDraw } from "./messages.js";
import { inkColour, palette, paperColour } from "./palette.js";
import { tidyText, wrapText } from "./wrap-text.js";

const widestName = 330;
const gap = 20;
const leastRow = 26;
/** From the left edge of a cell to the middle of its mark, and to its words. */
const markAt = 7;
const wordsAt = 20;

/** Each verdict has a shape of its own, so that colour is never alone. */
const marks: Readonly<Record<MatrixCell["verdict"], { shape: string; colour: string; filled: boolean; size: number }>> = {
  held: { shape: "circle", colour: palette[0], filled: true, size: 130 },
  failed: { shape: "cross", colour: palette[2], filled: true, size: 130 },
  inconclusive: { shape: "diamond", colour: inkColour, filled: false, size: 110 },
  "not triggered": { shape: "square", colour: inkColour, filled: false, size: 40 },
  "not asked": { shape: "triangle-right", colour: inkColour, filled: false, size: 40 },
  "cannot be tested": { shape: "stroke", colour: inkColour, filled: false, size: 110 },
};

/**
 * Draws the matrix of theories by patterns: a panel for each use, a row for each pattern, a column for each theory, the verdict in words in
 * every cell. Throws a ProblemError where there is no pattern.
 */
export async function drawMatrix(data: MatrixData): Promise<DrawnChart> {
  if (data.rows.length === 0) throw new ProblemError([nothingToDraw("matrix")], exitCodes.incomplete);
  return { title: matrixTitle(data), description: `${matrixSubtitle(data)}. ${matrixNote(data)}`, alt: matrixAlt(data), spec: buildMatrixSpec(data, await loadMeasure()) };
}

/** The specification alone, for a measure of text. */
export function buildMatrixSpec(data: MatrixData, measure: TextMeasure): ChartSpec {
  const names = data.rows.flatMap(({ name }) => wrapText(name, widestName, measure, textSizes.body));
  const left = findWidest([...names, ...data.rows.map(({ heading }) => heading)], measure, textSizes.body, 600) + gap;
  const widths = data.columns.map((column, at) => {
    const words = data.rows.map(({ cells }) => tidyText(sayCell(cells[at])));
    return wordsAt + findWidest([tidyText(column), ...words], measure, textSizes.body, 600) + gap;
  });
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  const plot = widths.reduce((sum, width) => sum + width, 0);
  const headings = [...new Set(data.rows.map(({ heading }) => heading))];
  const panels = headings.map((heading) => layPanel(heading, data, { left, starts, plot }, measure));
  const layout = { title: matrixTitle(data), subtitle: matrixSubtitle(data), note: matrixNote(data), left, width: left + plot };
  return { ...assembleSpec(panels, layout, measure), description: matrixAlt(data) };
}

interface Columns {
  left: number;
  starts: readonly number[];
  plot: number;
}

function layPanel(heading: string, data: MatrixData, columns: Columns, measure: TextMeasure): Json {
  const { names, cells, height } = layRows(data.rows.filter((row) => row.heading === heading), columns, measure);
  const heads = data.columns.map((column, at) => ({ column: tidyText(column), x: columns.starts[at] }));
  const strings = (field: string): Json => ({ field, type: "nominal", scale: null });
  const y = { value: -12 };
  return {
    width: columns.plot,
    height,
    layer: [
      { data: { values: [{ heading: tidyText(heading) }] }, ...layText("heading", { x: { value: -columns.left }, y, size: textSizes.heading, weight: 600 }) },
      { data: { values: heads }, ...layText("column", { x: atPixel("x"), y, weight: 600 }) },
      { data: { values: names }, ...layText("name", { x: { value: -columns.left }, y: atPixel("y") }) },
      {
        data: { values: cells },
        mark: { type: "point", opacity: 1, strokeWidth: 1.5 },
        encoding: { x: atPixel("markX"), y: atPixel("y"), shape: strings("shape"), size: { field: "size", type: "quantitative", scale: null }, fill: strings("fill"), stroke: strings("colour") },
      },
      { data: { values: cells }, ...layText("words", { x: atPixel("wordsX"), y: atPixel("y") }) },
    ],
  };
}

function layRows(rows: readonly MatrixRow[], { starts }: Columns, measure: TextMeasure): { names: Json[]; cells: Json[]; height: number } {
  let height = 0;
  const names: Json[] = [];
  const cells: Json[] = [];
  for (const row of rows) {
    const name = wrapText(row.name, widestName, measure, textSizes.body);
    const tall = Math.max(leastRow, name.length * findLineHeight(textSizes.body) + 8);
    const y = height + tall / 2;
    height += tall;
    names.push({ name, y: centreLines(y, name.length, textSizes.body) });
    row.cells.forEach((cell, at) => {
      const { shape, colour, filled, size } = marks[cell.verdict];
      cells.push({ words: tidyText(sayCell(cell)), y, markX: starts[at] + markAt, wordsX: starts[at] + wordsAt, shape, colour, size, fill: filled ? colour : paperColour });
    });
  }
  return { names, cells, height };
}
