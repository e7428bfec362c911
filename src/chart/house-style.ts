import type { ChartSpec, Json } from "./chart-data.js";
import type { FontWeight } from "./chart-font.js";
import { fontStack } from "./chart-font.js";
import type { TextMeasure } from "./measure-text.js";
import { inkColour, paperColour } from "./palette.js";
import { balanceText } from "./wrap-text.js";

/** Font sizes in pixels at 1x; none is below 12. */
export const textSizes = { title: 20, subtitle: 14, heading: 15, body: 13, small: 12 } as const;

/** Height of a line of text for a font size. */
export function findLineHeight(size: number): number {
  return Math.round(size * 1.3);
}

/** Vega-Lite's settings for the whole house: one font, nothing cut off, nothing pale, horizontal words. */
const config: Json = {
  // Vega would give every mark a label of its own: the picture has one, for readers.
  aria: false,
  font: fontStack,
  background: paperColour,
  view: { stroke: null },
  axis: {
    labelColor: inkColour,
    labelFontSize: textSizes.small,
    labelLimit: 0,
    labelOverlap: false,
    labelAngle: 0,
    labelFlush: false,
    titleColor: inkColour,
    titleFontSize: textSizes.small,
    titleFontWeight: 400,
    titleLimit: 0,
    domainColor: inkColour,
    tickColor: inkColour,
    grid: false,
  },
  text: { color: inkColour, limit: 0 },
};

export interface PageLayout {
  title: string;
  /** Measure, place and period. */
  subtitle: string;
  /** How to read the marks, below the chart. */
  note: string;
  /** Pixels from the left edge of the words to the left edge of the plots. */
  left: number;
  /** Pixels from the left edge of the words to the right edge of everything. */
  width: number;
}

/** Stands the views below one another under title and subtitle, with the note at the foot. */
export function assembleSpec(views: readonly Json[], layout: PageLayout, measure: TextMeasure): ChartSpec {
  const note = balanceText(layout.note, layout.width, measure, textSizes.small);
  const foot = { data: { values: [{ note }] }, width: 1, height: note.length * findLineHeight(textSizes.small) };
  const noteMark = layText("note", { size: textSizes.small, x: { value: -layout.left }, y: { value: 0 } });
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    background: paperColour,
    padding: 16,
    title: {
      text: balanceText(layout.title, layout.width, measure, textSizes.title, 600),
      subtitle: balanceText(layout.subtitle, layout.width, measure, textSizes.subtitle),
      anchor: "start",
      frame: "bounds",
      offset: 18,
      limit: 0,
      color: inkColour,
      subtitleColor: inkColour,
      fontSize: textSizes.title,
      fontWeight: 600,
      lineHeight: findLineHeight(textSizes.title),
      subtitleFontSize: textSizes.subtitle,
      subtitleLineHeight: findLineHeight(textSizes.subtitle),
      subtitlePadding: 6,
    },
    vconcat: [...views, { ...foot, ...noteMark }],
    spacing: 18,
    config,
  };
}

export interface TextPlace {
  x: Json;
  y: Json;
  size?: number;
  weight?: FontWeight;
  align?: "left" | "right" | "center";
}

/** A layer that writes a field, one line or several, its first line's middle at the place given. */
export function layText(field: string, place: TextPlace): { readonly [key: string]: Json } {
  const size = place.size ?? textSizes.body;
  return {
    mark: { type: "text", align: place.align ?? "left", baseline: "middle", fontSize: size, fontWeight: place.weight ?? 400, lineHeight: findLineHeight(size) },
    encoding: { x: place.x, y: place.y, text: { field, type: "nominal" } },
  };
}

/** A position that is a pixel already. */
export function atPixel(field: string): Json {
  return { field, type: "quantitative", scale: null, axis: null };
}

/** Where the first of several lines stands so that all of them are centred on a pixel. */
export function centreLines(middle: number, lines: number, size: number): number {
  return middle - ((lines - 1) * findLineHeight(size)) / 2;
}

/** The widest of some lines, in whole pixels. */
export function findWidest(lines: readonly string[], measure: TextMeasure, size: number, weight: FontWeight = 400): number {
  return Math.ceil(lines.reduce((widest, line) => Math.max(widest, measure(line, size, weight)), 0));
}
