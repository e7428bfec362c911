import type { Place } from "./document-node.js";

/** Turns offsets into a text into places. Columns count characters as an editor does (code points). */
export interface LineIndex {
  findPlace(from: number, to: number): Place;
}

/** Indexes the lines of a text whose line breaks are all "\n". Costs one pass; each look-up is a binary search. */
export function indexLines(text: string, file: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    findPlace(from, to) {
      const start = Math.max(0, Math.min(from, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= start) low = middle;
        else high = middle - 1;
      }
      const end = low + 1 < starts.length ? starts[low + 1] - 1 : text.length;
      const length = [...text.slice(start, Math.max(start, Math.min(to, end)))].length;
      const column = [...text.slice(starts[low], start)].length + 1;
      return { file, line: low + 1, column, length: Math.max(1, length), excerpt: text.slice(starts[low], end) };
    },
  };
}
