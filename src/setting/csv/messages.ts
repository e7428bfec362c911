import { listWords, suggestWord } from "../../problem/messages.js";
import type { Problem } from "../../problem/problem.js";

/** Every sentence about the form of a CSV table or one of its cells. */

/** Where a cell is, as someone with a spreadsheet open looks for it. */
export interface CellName {
  row: number;
  column: string;
  text: string;
}

function sayWhere(cell: CellName): string {
  return `Row ${cell.row}, column "${cell.column}"`;
}

export function sayTableEmpty(columns: readonly string[]): Problem {
  return { code: "table-empty", message: "This table has no header.", hint: `Its first row must name the columns: ${columns.join(",")}.` };
}

export function saySemicolons(): Problem {
  return { code: "semicolons", message: "The columns of this table are parted by semicolons.", hint: 'Save it as "CSV (comma-separated)", UTF-8.' };
}

export function sayQuoteFault(kind: "unclosed" | "stray"): Problem {
  if (kind === "unclosed") return { code: "quote", message: "A quotation mark opens here and never closes.", hint: 'Close the cell with ", or write "" for a quotation mark inside it.' };
  return { code: "quote", message: "Text follows a closing quotation mark here.", hint: 'Write "" for a quotation mark inside a quoted cell.' };
}

export function sayColumnUnknown(name: string, columns: readonly string[]): Problem {
  return { code: "unknown-column", message: `"${name}" is not a column that is known here.`, hint: suggestWord(name, columns), id: name };
}

export function sayColumnTwice(name: string): Problem {
  return { code: "duplicate-column", message: `The column "${name}" stands here twice.`, hint: "Delete one of the two.", id: name };
}

export function sayColumnMissing(name: string, columns: readonly string[]): Problem {
  return { code: "missing-column", message: `The column "${name}" is missing.`, hint: `This table needs the columns ${listWords(columns)}.`, id: name };
}

export function sayCellCount(row: number, found: number, expected: number): Problem {
  return { code: "cell-count", message: `Row ${row} has ${found} cells, but the header names ${expected} columns.`, hint: "Give every column a cell; put a text with a comma in it in quotes." };
}

export function sayCellEmpty(cell: CellName, expects: string): Problem {
  return { code: "cell-empty", message: `${sayWhere(cell)} is empty.`, hint: `Write ${expects}.` };
}

export function sayCellNotNumber(cell: CellName, allowed: string): Problem {
  return { code: "not-number", message: `${sayWhere(cell)}: "${cell.text}" is not a number.`, hint: `Write digits only, without commas or %. Allowed: ${allowed}.` };
}

export function sayCellNotWhole(cell: CellName, allowed: string): Problem {
  return { code: "not-whole", message: `${sayWhere(cell)}: "${cell.text}" is not a whole number.`, hint: `Allowed: whole numbers from ${allowed}.` };
}

export function sayCellOutOfRange(cell: CellName, allowed: string): Problem {
  return { code: "out-of-range", message: `${sayWhere(cell)}: "${cell.text}" is outside what is allowed.`, hint: `Allowed: ${allowed}.` };
}

export function sayCellUnknownWord(cell: CellName, word: string, words: readonly string[]): Problem {
  return { code: "unknown-word", message: `${sayWhere(cell)}: "${word}" is not one of the words allowed here.`, hint: suggestWord(word, words) };
}

export function sayCellNotCode(cell: CellName): Problem {
  return { code: "not-code", message: `${sayWhere(cell)}: "${cell.text}" cannot be a code.`, hint: "A code has 1 to 40 letters, digits, hyphens, underscores or full stops, and starts with a letter or digit." };
}

export function sayCellTooLong(cell: CellName, most: number): Problem {
  return { code: "text-too-long", message: `${sayWhere(cell)} has more than ${most} characters.`, hint: "Say it in fewer words." };
}
