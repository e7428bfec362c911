import { placeProblem } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import { isFilled, readCodeCell, readNameCell, readNumberCell, readWholeCell, readWordCell } from "./csv/read-cells.js";
import { readTable, type Cell } from "./csv/read-table.js";
import { sayAdults, sayCodeTwice, sayShares } from "./messages.js";
import type { PracticeSetting } from "./setting.js";

export const practiceColumns = [
  "network", "code", "name", "list_size", "adults", "quintile_1", "quintile_2", "quintile_3", "quintile_4", "quintile_5", "referrers",
] as const;

/** Columns that need not be there, and cells of them that may be empty. */
export const optionalPracticeColumns = ["style", "rooms"] as const;

/** The ways in which a practice may take people in. */
export const practiceStyles = ["holistic", "fragmented"] as const;

/** Most people on one list, and most who can refer in one practice: well above the largest in England. */
const largestList = 500_000;
const mostReferrers = 1_000;

/** Most rooms of one practice. */
const mostRooms = 200;

/** How far the five shares may be from 1 together: each may be rounded to two decimals. */
const roundingOfShares = 0.01;

export interface PracticeRow {
  network: Cell;
  practice: PracticeSetting;
}

/** Reads practices.csv: one row a practice. Shares within rounding of 1 are divided by their sum. */
export function readPractices(text: string, file: string, problems: ProblemList): PracticeRow[] {
  const firstRow = new Map<string, number>();
  return readTable(text, file, practiceColumns, problems, optionalPracticeColumns).flatMap((row) => {
    const code = readCodeCell(row.code, problems);
    const name = readNameCell(row.name, problems);
    const listSize = readWholeCell(row.list_size, 1, largestList, problems);
    const adults = readWholeCell(row.adults, 1, largestList, problems);
    const shareCells = [row.quintile_1, row.quintile_2, row.quintile_3, row.quintile_4, row.quintile_5];
    const shares = shareCells.map((cell) => readNumberCell(cell, 0, 1, problems));
    const referrers = readWholeCell(row.referrers, 1, mostReferrers, problems);
    const before = problems.count;
    const style = isFilled(row.style) ? readWordCell(row.style, practiceStyles, problems) : undefined;
    const rooms = isFilled(row.rooms) ? readWholeCell(row.rooms, 0, mostRooms, problems) : undefined;
    const optionsStand = problems.count === before;
    if (code !== undefined && firstRow.has(code)) {
      problems.add(placeProblem(sayCodeTwice("practice", row.code.row, "code", code, firstRow.get(code)!), row.code.place));
    } else if (code !== undefined) firstRow.set(code, row.code.row);
    if (listSize !== undefined && adults !== undefined && adults > listSize) {
      problems.add(placeProblem(sayAdults(row.adults.row, adults, listSize), row.adults.place));
    }
    const quintiles = completeShares(shares, row.quintile_1, problems);
    if (code === undefined || name === undefined || listSize === undefined || adults === undefined || quintiles === undefined || referrers === undefined || !optionsStand) return [];
    return [{ network: row.network, practice: { code, name, listSize, adults, quintiles, referrers, ...(style && { style }), ...(rooms !== undefined && { rooms }) } }];
  });
}

function completeShares(shares: (number | undefined)[], first: Cell, problems: ProblemList): PracticeSetting["quintiles"] | undefined {
  const known = shares.filter((share) => share !== undefined);
  if (known.length < shares.length) return undefined;
  const sum = known.reduce((total, share) => total + share, 0);
  // Half a millionth for sums such as 0.1 + 0.2 that are off in the last bit.
  if (sum < 1 - roundingOfShares - 5e-7 || sum > 1 + roundingOfShares + 5e-7) {
    problems.add(placeProblem(sayShares(first.row, sum), first.place));
    return undefined;
  }
  return known.map((share) => share / sum) as PracticeSetting["quintiles"];
}
