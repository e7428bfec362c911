import { basename } from "node:path";
import { countUsed, type RowTally } from "./row-tally.js";

/** One of the publishers' files that was read: nothing of its path but its name. */
export interface FileRead {
  file: string;
  what: string;
  rows: number;
  used: number;
  /** Rows that were passed over, with the reason; most of them first. */
  passedOver: { why: string; rows: number }[];
  /** Its dates, ISO, or the years of an index. */
  dates: string[];
}

/** What was read of a file, as it is reported. */
export function reportFile(file: string, what: string, tally: RowTally): FileRead {
  const passedOver = [...tally.passed].map(([why, rows]) => ({ why, rows })).sort((a, b) => b.rows - a.rows || (a.why < b.why ? -1 : 1));
  return { file: basename(file), what, rows: tally.rows, used: countUsed(tally), passedOver, dates: [...tally.dates].sort() };
}
