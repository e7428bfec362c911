import type { ProblemList } from "../../problem/problem-list.js";
import { sayRepeated } from "./messages.js";
import { parseDate } from "./parse-date.js";
import { startTally, type RowTally } from "./row-tally.js";
import { streamRows, type Layout } from "./stream-rows.js";

const layout = {
  what: "the map of practices to networks",
  columns: {
    date: { names: ["EXTRACT_DATE"], required: false },
    code: { names: ["PRACTICE_CODE"], required: true },
    name: { names: ["PRACTICE_NAME"], required: true },
    pcn: { names: ["PCN_CODE"], required: true },
    pcnName: { names: ["PCN_NAME"], required: true },
    icb: { names: ["ICB_CODE", "STP_CODE"], required: true },
    icbName: { names: ["ICB_NAME", "STP_NAME"], required: true },
  },
} satisfies Layout<string>;

export interface MappedPractice {
  code: string;
  name: string;
  pcn: string;
  /** The board's code; where the file names none, that of the sub-board (sub-ICB location). */
  icb: string;
}

export interface PracticeMap {
  practices: MappedPractice[];
  pcnNames: Map<string, string>;
  icbNames: Map<string, string>;
  /** Codes of practices that belong to no network. */
  unallocated: { code: string; icb: string }[];
  tally: RowTally;
}

/** PCN codes that mean no network. */
const noNetwork = ["U", "", "-"];

/** A code of an organisation as the NHS gives them. */
export const codePattern = /^[A-Z0-9]{3,10}$/;

/** What is said of a date that is none. */
export const allowedDates = "a date such as 01Jul2026 or 2026-07-01";

/** A map with no practice. */
export function startMap(): PracticeMap {
  return { practices: [], pcnNames: new Map(), icbNames: new Map(), unallocated: [], tally: startTally() };
}

/**
 * Reads `gp-reg-pat-prac-map.csv`: which practice is in which network and board, with the board's columns named ICB
 * (since July 2022) or STP (before). Names differ between files, so everything is joined on codes.
 */
export async function readMap(file: string, problems: ProblemList): Promise<PracticeMap> {
  const map = startMap();
  const firstRow = new Map<string, number>();
  for await (const { row, cells, refuse } of streamRows(file, layout, problems)) {
    map.tally.rows += 1;
    const code = cells.code.toUpperCase();
    const [pcn, icb] = [cells.pcn.toUpperCase(), cells.icb.toUpperCase()];
    if (!codePattern.test(code)) {
      refuse("code", "a practice code such as A81001");
      continue;
    }
    if (firstRow.has(code)) {
      problems.add({ ...sayRepeated(row, `the practice "${code}"`, firstRow.get(code)!), file, line: row });
      continue;
    }
    firstRow.set(code, row);
    const date = cells.date === "" ? null : parseDate(cells.date);
    if (cells.date !== "" && date === null) refuse("date", allowedDates);
    if (date !== null) map.tally.dates.add(date);
    if (icb !== "") map.icbNames.set(icb, cells.icbName || icb);
    if (noNetwork.includes(pcn)) map.unallocated.push({ code, icb });
    else if (!codePattern.test(pcn)) refuse("pcn", "a network code such as U89141, or U where the practice has none");
    else {
      map.practices.push({ code, name: cells.name || code, pcn, icb });
      if (!map.pcnNames.has(pcn)) map.pcnNames.set(pcn, cells.pcnName || pcn);
    }
  }
  return map;
}
