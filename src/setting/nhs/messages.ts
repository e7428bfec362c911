import { listWords, suggestWord } from "../../problem/messages.js";
import type { Problem } from "../../problem/problem.js";

/** Every sentence about the publishers' files that an import stops at. What it only reports is in import-notes.ts. */

export function sayNhsFileMissing(file: string, what: string, isFolder: boolean): Problem {
  const message = isFolder ? `"${file}" is a folder, not ${what}.` : `There is no file "${file}" (${what}).`;
  return { code: "file-missing", message, file, hint: "Check the path. The files are downloaded from NHS England Digital and OHID Fingertips as CSV." };
}

export function sayUnreadableCsv(file: string, why: string): Problem {
  return { code: "csv", message: `"${file}" cannot be read as CSV: ${why.replace(/\s+/g, " ").replace(/\.$/, "")}.`, hint: "Download it again, or look for an unclosed quotation mark in this row." };
}

/** Columns by which a file that was given for another can be recognised. */
const marks: readonly [column: string, what: string][] = [
  ["AGE_GROUP_5", "the file of age bands (--ages)"],
  ["PCN_NAME,PRACTICE_NAME", "the map of practices to networks (--map)"],
  ["DETAILED_STAFF_ROLE", "the workforce file (--workforce)"],
  ["IMD_SCORE", "the deprivation file (--imd)"],
  ["INDICATOR ID", "a Fingertips file (--imd)"],
];

export function sayHeaderMissing(what: string, missing: readonly string[], header: readonly string[]): Problem {
  const names = header.map((name) => name.replace(/^\uFEFF/, "").trim().toUpperCase());
  const mark = marks.find(([columns]) => columns.split(",").every((column) => names.includes(column)));
  const looks = mark === undefined ? "Its first row must be the publisher's header." : `It looks like ${mark[1]}.`;
  return { code: "missing-column", message: `${listWords(missing)} ${missing.length === 1 ? "is not a column" : "are not columns"} of this file, which should be ${what}.`, hint: looks };
}

export function sayRowLength(row: number, found: number, expected: number): Problem {
  return { code: "cell-count", message: `Row ${row} has ${found} cells, but the header has ${expected}.`, hint: "The row is cut short or a comma in it is not in quotes: download the file again." };
}

export function sayManyMore(most: number): Problem {
  return { code: "many-more", message: `More than ${most} rows are wrong: the rest of this file was not read.`, hint: "Mend these first, or check that it is the right file." };
}

export function sayBadCell(row: number, column: string, text: string, allowed: string): Problem {
  return { code: "out-of-range", message: `Row ${row}, column "${column}": "${text}" is outside what is allowed.`, hint: `Allowed: ${allowed}.` };
}

export function sayRepeated(row: number, what: string, first: number): Problem {
  return { code: "duplicate-row", message: `Row ${row} gives ${what} again: row ${first} has it already.`, hint: "Two extracts may have been joined: give one file for one date." };
}

export function sayPickOne(): Problem {
  return { code: "icb-or-pcn", message: "Both --icb and --pcn were given.", hint: "Give one: a network lies in one board." };
}

export function sayUnknownArea(option: "--icb" | "--pcn", code: string, known: ReadonlyMap<string, string>): Problem {
  const named = [...known].find(([, name]) => name.toUpperCase() === code.toUpperCase());
  const hint = named === undefined ? suggestWord(code, known.keys()) : `Give its code: ${option} ${named[0]}.`;
  return { code: "unknown-area", message: `The map has no ${option === "--icb" ? "board" : "network"} "${code}" (${option}).`, hint, id: code };
}

export function sayNothingLeft(): Problem {
  return { code: "nothing-left", message: "No practice is left to import.", hint: "Every practice of the map is unallocated or missing from the file of ages: check that both files are of the same places." };
}
