import type { FontWeight } from "./chart-font.js";
import type { TextMeasure } from "./measure-text.js";

/** A name as one line of text: no control signs or lone surrogates, which XML forbids, and no runs of white space. */
export function tidyText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu, " ")
    .replace(/[\uD800-\uDFFF]/gu, "\uFFFD")
    .replace(/ {2,}/g, " ")
    .trim();
}

/**
 * Breaks a text into lines no wider than `width` pixels, at spaces where it can and inside a word where it must.
 * Nothing is ever left out. An empty text gives one empty line.
 */
export function wrapText(text: string, width: number, measure: TextMeasure, size: number, weight: FontWeight = 400): string[] {
  const fits = (line: string): boolean => measure(line, size, weight) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of tidyText(text).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1];
  }
  lines.push(line);
  return lines;
}

/** As `wrapText`, in as many lines but of like length, so that no word stands alone on the last. */
export function balanceText(text: string, width: number, measure: TextMeasure, size: number, weight: FontWeight = 400): string[] {
  let best = wrapText(text, width, measure, size, weight);
  const { length } = best;
  for (let share = 95; share > 50 && length > 1; share -= 5) {
    const narrower = wrapText(text, (width * share) / 100, measure, size, weight);
    if (narrower.length > length) break;
    best = narrower;
  }
  return best;
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const sign of word) {
    if (piece !== "" && !fits(piece + sign)) {
      pieces.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...pieces, piece];
}
