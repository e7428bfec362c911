import { createReadStream, statSync } from "node:fs";
import { pipeline } from "node:stream";
import { parse } from "fast-csv";
import type { ProblemList } from "../../problem/problem-list.js";
import { sayHeaderMissing, sayManyMore, sayNhsFileMissing, sayRowLength, sayUnreadableCsv } from "./messages.js";

/** A column of ours and the names that publishers have given it over the years. */
export type ColumnNames<C extends string> = Record<C, { names: readonly string[]; required: boolean }>;

export interface StreamedRow<C extends string> {
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
  /** Cells without white space at their ends; an optional column that the file lacks gives "". */
  cells: Record<C, string>;
}

/** After so many wrong rows a file is read no further: the same mistake would only be said again. */
const mostWrongRows = 20;

/**
 * Reads a publisher's CSV file row by row, never all at once. Column names count without regard to case, spaces or
 * underscores; a byte-order mark is taken off. What is wrong goes to `problems`, and the rows end.
 */
export async function* streamRows<C extends string>(file: string, what: string, columns: ColumnNames<C>, problems: ProblemList): AsyncGenerator<StreamedRow<C>> {
  const kind = statSync(file, { throwIfNoEntry: false });
  if (kind === undefined || !kind.isFile()) {
    problems.add(sayNhsFileMissing(file, what, kind !== undefined));
    return;
  }
  // The pipeline hands an error of either stream to the reading loop below; its own callback has nothing to add.
  const rows = pipeline(createReadStream(file), parse<string[], string[]>({ headers: false, ignoreEmpty: false }), () => undefined);
  const before = problems.count;
  let row = 0;
  let positions: Record<C, number> | null = null;
  let width = 0;
  try {
    for await (const cells of rows as AsyncIterable<string[]>) {
      row += 1;
      if (positions === null) {
        positions = findColumns(cells, columns, file, what, problems);
        if (positions === null) return;
        width = cells.length;
        continue;
      }
      if (cells.every((cell) => cell.trim() === "")) continue;
      if (cells.length !== width) problems.add({ ...sayRowLength(row, cells.length, width), file, line: row });
      else yield { row, cells: pick(cells, positions) };
      if (problems.count - before >= mostWrongRows) {
        problems.add({ ...sayManyMore(mostWrongRows), file, line: row });
        return;
      }
    }
  } catch (error) {
    problems.add({ ...sayUnreadableCsv(file, error instanceof Error ? error.message : String(error)), file, line: row + 1 });
    return;
  }
  if (positions === null) problems.add({ ...sayHeaderMissing(what, requiredNames(columns), []), file });
}

function findColumns<C extends string>(header: readonly string[], columns: ColumnNames<C>, file: string, what: string, problems: ProblemList): Record<C, number> | null {
  const written = header.map(plainName);
  const positions = {} as Record<C, number>;
  const missing: string[] = [];
  for (const column of Object.keys(columns) as C[]) {
    const { names, required } = columns[column];
    positions[column] = written.findIndex((name) => names.some((known) => plainName(known) === name));
    if (required && positions[column] < 0) missing.push(names[0]);
  }
  if (missing.length === 0) return positions;
  problems.add({ ...sayHeaderMissing(what, missing, header), file, line: 1 });
  return null;
}

function requiredNames(columns: ColumnNames<string>): string[] {
  return Object.values(columns).filter(({ required }) => required).map(({ names }) => names[0]);
}

function plainName(name: string): string {
  return name.replace(/^\uFEFF/, "").trim().toUpperCase().replace(/[\s_]+/g, "_");
}

function pick<C extends string>(cells: readonly string[], positions: Record<C, number>): Record<C, string> {
  const picked = {} as Record<C, string>;
  for (const column of Object.keys(positions) as C[]) picked[column] = positions[column] < 0 ? "" : cells[positions[column]].trim();
  return picked;
}
