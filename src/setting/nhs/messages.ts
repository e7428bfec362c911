import { listWords, suggestWord } from "../../problem/messages.js";
import type { Problem } from "../../problem/problem.js";
import type { FileKind, FileOption } from "./recognise-file.js";

/** Every sentence about the publishers' files that an import stops at. What it only reports is in import-notes.ts. */

export function sayNhsFileMissing(file: string, what: string, isFolder: boolean): Problem {
  const message = isFolder ? `"${file}" is a folder, not ${what}.` : `There is no file "${file}": ${what}.`;
  return { code: "file-missing", message, file, hint: "Check the path. The files are downloaded from NHS England Digital and OHID Fingertips as CSV." };
}

export function sayWrongFile(option: FileOption, wanted: string, kind: FileKind): Problem {
  const hint = kind.option === null ? (kind.instead ?? "") : `Give it as --${kind.option}.`;
  return { code: "wrong-file", message: `This file was given as --${option}, but looks like ${kind.what}.`, hint: `${hint} --${option} takes ${wanted}.` };
}

export function sayUnreadableCsv(file: string, why: string): Problem {
  return { code: "csv", message: `"${file}" cannot be read as CSV: ${why.replace(/\s+/g, " ").replace(/\.$/, "")}.`, hint: "Download it again, or look for an unclosed quotation mark in this row." };
}

export function sayHeaderMissing(what: string, missing: readonly string[], header: readonly string[]): Problem {
  if (missing.length === 0 || header.length === 0) return { code: "missing-column", message: `This file is empty; it should be ${what}.`, hint: "Download it again." };
  const message = `${listWords(missing)} ${missing.length === 1 ? "is not a column" : "are not columns"} of this file, which should be ${what}.`;
  return { code: "missing-column", message, hint: "Its first row must be the publisher's header." };
}

export function sayNoHeaderWidth(what: string, found: number, expected: number): Problem {
  return { code: "cell-count", message: `The first row has ${found} cells; ${what} has ${expected}, and no header.`, hint: "Download it again from the Organisation Data Service, as CSV." };
}

export function sayRowLength(row: number, found: number, expected: number, header: boolean): Problem {
  const message = `Row ${row} has ${found} cells, but ${header ? "the header has" : "each row should have"} ${expected}.`;
  return { code: "cell-count", message, hint: "The row is cut short or a comma in it is not in quotes: download the file again." };
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

export function sayOneSex(sex: string): Problem {
  return { code: "one-sex", message: `This file has only the sex ${sex}, and no totals: every list would come out half as long.`, hint: "Give gp-reg-pat-prac-quin-age.csv, which has both, or the totals gp-reg-pat-prac-all.csv." };
}

export function sayNoScores(indicators: readonly string[], passed: readonly (readonly [why: string, rows: number])[]): Problem {
  const rows = passed.length === 0 ? "It has no row." : `Its rows are ${listWords(passed.map(([why, count]) => `${why} (${count})`))}.`;
  return { code: "no-scores", message: `This file has no deprivation score of a practice. ${rows}`, hint: `Take indicator ${listWords(indicators, "or")} of Fingertips for all GP practices in England.` };
}

export function sayNoScoresHere(practices: number, scores: number): Problem {
  return { code: "no-scores-here", message: `None of the ${practices} practices of the area is among the ${scores} with a score in this file.`, hint: "Check that it covers the same places: the file for all of England always does." };
}

export function sayPickOne(): Problem {
  return { code: "icb-or-pcn", message: "Both --icb and --pcn were given.", hint: "Give one: a network lies in one board." };
}

/** Most boards or networks that are offered where a name was given for a code. */
const mostNamed = 5;

export function sayUnknownArea(option: "--icb" | "--pcn", code: string, known: ReadonlyMap<string, string>, onlySubBoards: boolean): Problem {
  const boards = onlySubBoards && option === "--icb" ? " This file names sub-boards (sub-ICB locations); with --practices epraccur.csv boards are known as well." : "";
  const wanted = code.trim().toUpperCase();
  const named = [...known].filter(([, name]) => wanted.length > 2 && name.toUpperCase().includes(wanted)).sort(([a], [b]) => (a < b ? -1 : 1));
  const offered = named.slice(0, mostNamed).map(([one, name]) => `${option} ${one} (${name})`);
  const more = named.length > mostNamed ? ` and ${named.length - mostNamed} more of that name` : "";
  const hint = named.length === 0 ? suggestWord(code, known.keys()) : `Give its code: ${listWords(offered, "or")}${more}.`;
  return { code: "unknown-area", message: `The map has no ${option === "--icb" ? "board" : "network"} "${code}" (${option}).`, hint: `${hint}${boards}`, id: code };
}

export function sayNothingLeft(): Problem {
  return { code: "nothing-left", message: "No practice is left to import.", hint: "Every practice of the map is unallocated, closed or missing from the file of ages: check that the files are of the same places." };
}
