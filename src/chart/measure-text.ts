import type { ChartFonts, FontWeight } from "./chart-font.js";
import { loadFonts } from "./chart-font.js";

/** Width of a text in pixels at 1x, for a font size in pixels. */
export type TextMeasure = (text: string, size: number, weight?: FontWeight) => number;

/** Joiners, direction marks, variation selectors: signs that are never drawn, so they take no room. */
const takesNoRoom = /^\p{Default_Ignorable_Code_Point}$/u;

/**
 * Makes the measure that both the layout and Vega use: the sum of the shipped font's own advance widths, without
 * kerning and ligatures. The SVG switches both off, so that a browser and the PNG agree with it.
 */
export function makeMeasure(fonts: ChartFonts): TextMeasure {
  const known: Record<FontWeight, Map<string, number>> = { 400: new Map(), 600: new Map() };
  const measureSign = (sign: string, weight: FontWeight): number => {
    let width = known[weight].get(sign);
    if (width === undefined) {
      const { font } = fonts[weight];
      width = takesNoRoom.test(sign) ? 0 : font.glyphForCodePoint(sign.codePointAt(0)!).advanceWidth / font.unitsPerEm;
      known[weight].set(sign, width);
    }
    return width;
  };
  return (text, size, weight = 400) => {
    let width = 0;
    for (const sign of text) width += measureSign(sign, weight);
    return width * size;
  };
}

/** The measure of the shipped fonts. */
export async function loadMeasure(): Promise<TextMeasure> {
  return makeMeasure(await loadFonts());
}
