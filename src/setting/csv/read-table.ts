import { indexLines, type LineIndex } from "../../document/line-index.js";
import { placeProblem, type Place } from "../../document/document.js";
import type { ProblemList } from "../../problem/problem-list.js";
import {
  sayCellCount, sayColumnMissing, sayColumnTwice, sayColumnUnknown, sayQuoteFault, saySemicolons, sayTableEmpty,
} from "./messages.js";
import { unguardText } from "../../document/guard-text.js";
import { scanRecords, type RawCell } from "./scan-records.js";

export interface Cell {
  text: string;
  column: string;
  /** As a spreadsheet counts rows: the header is row 1. */
  row: number;
  place: Place;
}

/** One row by the names of its columns; a column that need not be there may be absent. */
export type TableRow<C extends string, O extends string = never> = Record<C, Cell> & Partial<Record<O, Cell>>;

/**
 * Reads a comma-separated table whose columns are known: a byte-order mark, CRLF, quotes, any order of columns, empty
 * lines and empty cells at the end of a row (as spreadsheets leave them) are accepted; columns of `mayBe` need not be
 * there. What is wrong goes to `problems`; a row with something wrong is left out.
 */
export function readTable<C extends string, O extends string = never>(written: string, file: string, columns: readonly C[], problems: ProblemList, mayBe: readonly O[] = []): TableRow<C, O>[] {
  const text = written.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const lines = indexLines(text, file);
  const { records, fault } = scanRecords(text);
  if (fault !== null) {
    problems.add(placeProblem(sayQuoteFault(fault.kind), lines.findPlace(fault.at, fault.at + 1)));
    return [];
  }
  const [header, ...body] = records;
  if (header === undefined || isEmpty(header)) {
    problems.add({ ...sayTableEmpty(columns), file });
    return [];
  }
  const named = readHeader(dropEmptyEnd(header, 0), columns, mayBe, lines, problems);
  if (named === null) return [];
  const rows: TableRow<C, O>[] = [];
  body.forEach((record, index) => {
    if (isEmpty(record)) return;
    const cells = dropEmptyEnd(record, named.length);
    const row = index + 2;
    if (cells.length !== named.length) {
      problems.add(placeProblem(sayCellCount(row, cells.length, named.length), lines.findPlace(cells[0].from, cells[cells.length - 1].to)));
      return;
    }
    const entries = cells.map((cell, i) => [named[i], { text: unguardText(cell.text.trim()), column: named[i], row, place: lines.findPlace(cell.from, cell.to) }]);
    rows.push(Object.fromEntries(entries) as TableRow<C, O>);
  });
  return rows;
}

function readHeader(header: RawCell[], columns: readonly string[], mayBe: readonly string[], lines: LineIndex, problems: ProblemList): string[] | null {
  const known = [...columns, ...mayBe];
  const before = problems.count;
  const placeOf = (cell: RawCell): Place => lines.findPlace(cell.from, cell.to);
  if (header.length === 1 && header[0].text.includes(";")) {
    problems.add(placeProblem(saySemicolons(), placeOf(header[0])));
    return null;
  }
  const named = header.map((cell) => cell.text.trim());
  header.forEach((cell, i) => {
    if (!known.includes(named[i])) problems.add(placeProblem(sayColumnUnknown(named[i], known), placeOf(cell)));
    else if (named.indexOf(named[i]) < i) problems.add(placeProblem(sayColumnTwice(named[i]), placeOf(cell)));
  });
  // A misspelt column is missing as well: that echo is spared.
  for (const column of problems.count > before ? [] : columns) {
    if (!named.includes(column)) problems.add(placeProblem(sayColumnMissing(column, columns), lines.findPlace(0, header[header.length - 1].to)));
  }
  return problems.count === before ? named : null;
}

function isEmpty(record: readonly RawCell[]): boolean {
  return record.every((cell) => cell.text.trim() === "");
}

/** Without the empty cells beyond the first `atLeast`. */
function dropEmptyEnd(record: RawCell[], atLeast: number): RawCell[] {
  let length = record.length;
  while (length > atLeast && record[length - 1].text.trim() === "") length -= 1;
  return record.slice(0, length);
}
