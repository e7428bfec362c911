import type { ProblemList } from "../../problem/problem-list.js";
import { sayBadCell, sayRepeated } from "./messages.js";
import { parseDate } from "./parse-date.js";
import { streamRows, type ColumnNames } from "./stream-rows.js";

const columns = {
  date: { names: ["EXTRACT_DATE"], required: false },
  code: { names: ["PRACTICE_CODE"], required: true },
  name: { names: ["PRACTICE_NAME"], required: true },
  pcn: { names: ["PCN_CODE"], required: true },
  pcnName: { names: ["PCN_NAME"], required: true },
  icb: { names: ["ICB_CODE", "STP_CODE"], required: true },
  icbName: { names: ["ICB_NAME", "STP_NAME"], required: true },
} satisfies ColumnNames<string>;

export interface MappedPractice {
  code: string;
  name: string;
  pcn: string;
  icb: string;
}

export interface PracticeMap {
  practices: MappedPractice[];
  pcnNames: Map<string, string>;
  icbNames: Map<string, string>;
  /** Codes of practices that belong to no network. */
  unallocated: { code: string; icb: string }[];
  rows: number;
  dates: Set<string>;
}

/** PCN codes that mean no network. */
const noNetwork = ["U", "", "-"];
const codePattern = /^[A-Z0-9]{3,10}$/;

/**
 * Reads `gp-reg-pat-prac-map.csv`: which practice is in which network and board, with the board's columns named ICB
 * (since July 2022) or STP (before). Names differ between files, so everything is joined on codes.
 */
export async function readMap(file: string, problems: ProblemList): Promise<PracticeMap> {
  const map: PracticeMap = { practices: [], pcnNames: new Map(), icbNames: new Map(), unallocated: [], rows: 0, dates: new Set() };
  const firstRow = new Map<string, number>();
  for await (const { row, cells } of streamRows(file, "the map of practices to networks", columns, problems)) {
    map.rows += 1;
    const refuse = (column: string, text: string, allowed: string): void => problems.add({ ...sayBadCell(row, column, text, allowed), file, line: row });
    const code = cells.code.toUpperCase();
    const pcn = cells.pcn.toUpperCase();
    if (!codePattern.test(code)) {
      refuse("PRACTICE_CODE", cells.code, "a practice code such as A81001");
      continue;
    }
    if (firstRow.has(code)) {
      problems.add({ ...sayRepeated(row, `the practice "${code}"`, firstRow.get(code)!), file, line: row });
      continue;
    }
    firstRow.set(code, row);
    const date = cells.date === "" ? null : parseDate(cells.date);
    if (cells.date !== "" && date === null) refuse("EXTRACT_DATE", cells.date, "a date such as 01Jul2026 or 2026-07-01");
    if (date !== null) map.dates.add(date);
    if (cells.icb !== "") map.icbNames.set(cells.icb, cells.icbName);
    if (noNetwork.includes(pcn)) map.unallocated.push({ code, icb: cells.icb });
    else if (!codePattern.test(pcn)) refuse("PCN_CODE", cells.pcn, "a network code such as U89141, or U where the practice has none");
    else {
      map.practices.push({ code, name: cells.name || code, pcn, icb: cells.icb });
      if (!map.pcnNames.has(pcn)) map.pcnNames.set(pcn, cells.pcnName || pcn);
    }
  }
  return map;
}
