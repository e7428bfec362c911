/** A cell as it stands in the text: its value without quotes, and the offsets between which it is written. */
export interface RawCell {
  text: string;
  from: number;
  to: number;
}

export interface Scan {
  records: RawCell[][];
  /** Where the quotes went wrong, if they did: never closed, or closed with more text behind them. */
  fault: { at: number; kind: "unclosed" | "stray" } | null;
}

/**
 * Cuts comma-separated text (RFC 4180, line breaks all "\n") into records of cells that know where they stand. Written
 * here because error messages need the place of each cell, which a streaming reader does not give.
 *
 * @example scanRecords('a,"b ""c"""\n').records[0].map((cell) => cell.text) // ["a", 'b "c"']
 */
export function scanRecords(text: string): Scan {
  const records: RawCell[][] = [];
  let record: RawCell[] = [];
  let at = 0;
  while (at < text.length || record.length > 0) {
    const cell = text[at] === '"' ? scanQuoted(text, at) : scanPlain(text, at);
    if (cell === null) return { records, fault: { at, kind: "unclosed" } };
    record.push(cell);
    at = cell.to;
    if (at < text.length && text[at] !== "," && text[at] !== "\n") return { records, fault: { at, kind: "stray" } };
    const goesOn = text[at] === ",";
    at += 1;
    if (goesOn && at < text.length) continue;
    if (goesOn) record.push({ text: "", from: at, to: at });
    records.push(record);
    record = [];
  }
  return { records, fault: null };
}

function scanPlain(text: string, from: number): RawCell {
  let to = from;
  while (to < text.length && text[to] !== "," && text[to] !== "\n") to += 1;
  return { text: text.slice(from, to), from, to };
}

function scanQuoted(text: string, from: number): RawCell | null {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return null;
  return { text: text.slice(from + 1, close).replaceAll('""', '"'), from, to: close + 1 };
}
