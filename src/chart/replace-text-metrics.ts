import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { resolveWeight } from "./chart-font.js";
import type { TextMeasure } from "./measure-text.js";

/** The part of vega-scenegraph that is set here. Vega hands a line of text, and asks for its width in pixels. */
interface Scenegraph {
  textMetrics: { width: (item: { fontSize?: number; fontWeight?: unknown }, line: unknown) => number };
}

/** The packages of Vega that measure text, each with a copy of vega-scenegraph of its own if npm so arranged it. */
const measuringPackages = ["vega-view", "vega-view-transforms", "vega-label", "vega-parser"];

/**
 * Tells Vega the true widths: without a canvas it guesses 0.8 of the font size for each letter. Every installed copy of
 * vega-scenegraph is told, since npm may nest several (vega 6.3.1 asks for ~5.2, its parts for ^5.3) and to set one
 * leaves the layout guessing while the drawing knows.
 */
export async function replaceTextMetrics(measure: TextMeasure): Promise<void> {
  for (const path of findScenegraphs()) {
    const { textMetrics } = (await import(pathToFileURL(path).href)) as Scenegraph;
    textMetrics.width = (item, line) => {
      const text = line === null || line === undefined ? "" : String(line);
      return measure(text, item.fontSize ?? 11, resolveWeight(item.fontWeight));
    };
  }
}

/** The files of all copies of vega-scenegraph that Vega's own parts load. */
function findScenegraphs(): Set<string> {
  const vega = createRequire(createRequire(import.meta.url).resolve("vega"));
  const copies = measuringPackages.map((name) => createRequire(vega.resolve(name)).resolve("vega-scenegraph"));
  return new Set([vega.resolve("vega-scenegraph"), ...copies]);
}
