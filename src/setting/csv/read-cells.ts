import { placeProblem } from "../../document/document.js";
import type { ProblemList } from "../../problem/problem-list.js";
import type { Cell } from "./read-table.js";
import {
  sayCellEmpty, sayCellNotCode, sayCellNotNumber, sayCellNotWhole, sayCellOutOfRange, sayCellTooLong, sayCellUnknownWord,
} from "./messages.js";

/** Most characters of a name. */
const longestName = 200;

const numberPattern = /^[-+]?(\d+(\.\d*)?|\.\d+)$/;
const codePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** True where the cell of an optional column is there and says something. */
export function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.text !== "";
}

/** A number within least and most, or undefined with a problem that says the allowed range. */
export function readNumberCell(cell: Cell, least: number, most: number, problems: ProblemList): number | undefined {
  const allowed = `${least} to ${most}`;
  if (cell.text === "") return refuse(cell, sayCellEmpty(cell, `a number from ${allowed}`), problems);
  if (!numberPattern.test(cell.text)) return refuse(cell, sayCellNotNumber(cell, allowed), problems);
  const value = Number(cell.text);
  if (!(value >= least && value <= most)) return refuse(cell, sayCellOutOfRange(cell, allowed), problems);
  return value;
}

/** A whole number within least and most. */
export function readWholeCell(cell: Cell, least: number, most: number, problems: ProblemList): number | undefined {
  const value = readNumberCell(cell, least, most, problems);
  if (value === undefined || Number.isSafeInteger(value)) return value;
  return refuse(cell, sayCellNotWhole(cell, `${least} to ${most}`), problems);
}

/** A code: letters, digits, hyphens, underscores, full stops. It names rows and files, so nothing else may be in it. */
export function readCodeCell(cell: Cell, problems: ProblemList): string | undefined {
  if (cell.text === "") return refuse(cell, sayCellEmpty(cell, "a code"), problems);
  return codePattern.test(cell.text) ? cell.text : refuse(cell, sayCellNotCode(cell), problems);
}

/** A name for people to read. */
export function readNameCell(cell: Cell, problems: ProblemList): string | undefined {
  if (cell.text === "") return refuse(cell, sayCellEmpty(cell, "a name"), problems);
  if (cell.text.length > longestName) return refuse(cell, sayCellTooLong(cell, longestName), problems);
  return cell.text.replace(/\s+/g, " ");
}

/** One of some words. */
export function readWordCell<W extends string>(cell: Cell, words: readonly W[], problems: ProblemList): W | undefined {
  if (cell.text === "") return refuse(cell, sayCellEmpty(cell, `one of ${words.join(", ")}`), problems);
  const found = words.find((word) => word === cell.text);
  return found ?? refuse(cell, sayCellUnknownWord(cell, cell.text, words), problems);
}

/** One or more of some words, parted by semicolons; each once, in the order written. */
export function readWordsCell<W extends string>(cell: Cell, words: readonly W[], problems: ProblemList): W[] | undefined {
  const parts = cell.text.split(";").map((part) => part.trim()).filter((part) => part !== "");
  if (parts.length === 0) return refuse(cell, sayCellEmpty(cell, `one or more of ${words.join(", ")}, parted by semicolons`), problems);
  const unknown = parts.find((part) => !words.some((word) => word === part));
  if (unknown !== undefined) return refuse(cell, sayCellUnknownWord(cell, unknown, words), problems);
  return [...new Set(parts)] as W[];
}

function refuse(cell: Cell, problem: Parameters<typeof placeProblem>[0], problems: ProblemList): undefined {
  problems.add(placeProblem(problem, cell.place));
  return undefined;
}
