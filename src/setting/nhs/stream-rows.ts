import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { parse } from "fast-csv";
import type { ProblemList } from "../../problem/problem-list.js";
import { sayBadCell, sayHeaderMissing, sayManyMore, sayNoHeaderWidth, sayRowLength, sayUnreadableCsv } from "./messages.js";

/** A column of ours, the names that publishers have given it over the years, and where it stands in a file without a header. */
export interface Column {
  names: readonly string[];
  required: boolean;
  /** Counted from 0. */
  at?: number;
}

/** How a publisher lays out a file. */
export interface Layout<C extends string> {
  what: string;
  columns: Record<C, Column>;
  /** Cells in a row of a file that is published without a header; a copy to which somebody gave one is read as well. */
  headerless?: number;
}

export interface StreamedRow<C extends string> {
  /** As a spreadsheet counts: where there is a header, it is row 1. */
  row: number;
  /** Cells without white space at their ends; an optional column that the file lacks gives "". */
  cells: Record<C, string>;
  /** Adds the problem that a cell is outside what is allowed, with the name that its column has in this file. */
  refuse: (column: C, allowed: string) => void;
}

/** After so many wrong rows a file is read no further: the same mistake would only be said again. */
const mostWrongRows = 20;

/** Where our columns stand in one file, what they are called there, and how many cells a row has. */
interface Positions<C extends string> {
  at: Record<C, number>;
  named: Record<C, string>;
  width: number;
  /** Whether the first row is a header. */
  header: boolean;
}

/**
 * Reads a publisher's CSV file row by row, never all at once. Column names count without regard to case, spaces or
 * underscores; a byte-order mark is taken off. What is wrong goes to `problems`, and the rows end.
 */
export async function* streamRows<C extends string>(file: string, layout: Layout<C>, problems: ProblemList): AsyncGenerator<StreamedRow<C>> {
  // The pipeline hands an error of either stream to the reading loop below; its own callback has nothing to add.
  const rows = pipeline(createReadStream(file), parse<string[], string[]>({ headers: false, ignoreEmpty: false }), () => undefined);
  const before = problems.count;
  let row = 0;
  let positions: Positions<C> | null = null;
  try {
    for await (const cells of rows as AsyncIterable<string[]>) {
      row += 1;
      if (cells.every((cell) => cell.replace(/^\uFEFF/, "").trim() === "")) continue;
      if (positions === null) {
        positions = findPositions(cells, layout);
        if (positions === null) {
          problems.add({ ...sayNoColumns(cells, layout), file, line: row });
          return;
        }
        if (positions.header) continue;
      }
      const { at, named, width } = positions;
      const line = row;
      const picked = pick(cells, at);
      const refuse = (column: C, allowed: string): void => problems.add({ ...sayBadCell(line, named[column], picked[column], allowed), file, line });
      if (cells.length !== width) problems.add({ ...sayRowLength(row, cells.length, width, positions.header), file, line: row });
      else yield { row, cells: picked, refuse };
      if (problems.count - before >= mostWrongRows) {
        problems.add({ ...sayManyMore(mostWrongRows), file, line: row });
        return;
      }
    }
  } catch (error) {
    problems.add({ ...sayUnreadableCsv(file, error instanceof Error ? error.message : String(error)), file, line: row + 1 });
    return;
  }
  if (positions === null) problems.add({ ...sayHeaderMissing(layout.what, listMissing([], layout), []), file });
}

/** Where the columns stand, by the header or by the publisher's fixed order; null where the first row tells neither. */
function findPositions<C extends string>(first: readonly string[], { columns, headerless }: Layout<C>): Positions<C> | null {
  const written = first.map(plainName);
  const [at, named] = [{} as Record<C, number>, {} as Record<C, string>];
  const names = Object.keys(columns) as C[];
  for (const column of names) {
    at[column] = written.findIndex((name) => columns[column].names.some((known) => plainName(known) === name));
    named[column] = at[column] < 0 ? columns[column].names[0] : first[at[column]].replace(/^\uFEFF/, "").trim();
  }
  if (names.every((column) => at[column] >= 0 || !columns[column].required)) return { at, named, width: first.length, header: true };
  if (headerless === undefined || first.length !== headerless) return null;
  for (const column of names) {
    at[column] = columns[column].at ?? -1;
    named[column] = columns[column].names[0];
  }
  return { at, named, width: headerless, header: false };
}

function sayNoColumns<C extends string>(first: readonly string[], layout: Layout<C>): ReturnType<typeof sayHeaderMissing> {
  if (layout.headerless !== undefined) return sayNoHeaderWidth(layout.what, first.length, layout.headerless);
  return sayHeaderMissing(layout.what, listMissing(first, layout), first);
}

function listMissing(header: readonly string[], { columns }: Layout<string>): string[] {
  const written = header.map(plainName);
  const missing = Object.values(columns).filter(({ names, required }) => required && !names.some((name) => written.includes(plainName(name))));
  return missing.map(({ names }) => names[0]);
}

/** A column's name as it counts: without a byte-order mark, in capitals, spaces as underscores. */
export function plainName(name: string): string {
  return name.replace(/^\uFEFF/, "").trim().toUpperCase().replace(/[\s_]+/g, "_");
}

function pick<C extends string>(cells: readonly string[], at: Record<C, number>): Record<C, string> {
  const picked = {} as Record<C, string>;
  // A row cut short may lack the cell: its length is said elsewhere.
  for (const column of Object.keys(at) as C[]) picked[column] = at[column] < 0 ? "" : (cells[at[column]] ?? "").replace(/^\uFEFF/, "").trim();
  return picked;
}
