import type { Place } from "./document-node.js";
import type { LineIndex } from "./line-index.js";

/**
 * Finds places within a text value: a function from (offset in the value, length) to a place in the file. A value that
 * was folded over lines is followed through its line breaks; one with escapes falls back to the place of the whole.
 */
export function traceText(value: string, source: { text: string; lines: LineIndex }, from: number, to: number, whole: Place): (offset: number, length: number) => Place {
  return (offset, length) => {
    const offsets = matchOffsets(value, source.text, from, to);
    if (offsets === null || offset > value.length) return whole;
    const start = offsets[offset];
    return source.lines.findPlace(start, length === 0 ? start : offsets[Math.min(offset + length, value.length) - 1] + 1);
  };
}

/** For each character of the value, and its end, the offset in the source; null where the two cannot be matched. */
function matchOffsets(value: string, text: string, from: number, to: number): number[] | null {
  let at = from;
  if (text[at] === '"' || text[at] === "'") at += 1;
  else if (text[at] === "|" || text[at] === ">") at = text.indexOf("\n", at) + 1;
  const offsets: number[] = [];
  for (const character of value.split("")) {
    if (/\s/.test(character)) {
      // Several breaks in the value may stand for one run of white space that is used up already.
      if (!/\s/.test(text[at] ?? "") && !/\s/.test(text[at - 1] ?? "")) return null;
      offsets.push(at);
      while (at < to && /\s/.test(text[at])) at += 1;
      continue;
    }
    while (offsets.length === 0 && at < to && /\s/.test(text[at])) at += 1;
    if (at >= to || text[at] !== character) return null;
    offsets.push(at);
    at += 1;
  }
  offsets.push(at);
  return offsets;
}
