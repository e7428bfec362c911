import type { ProblemList } from "../../problem/problem-list.js";
import { sayBadCell } from "./messages.js";
import { streamRows, type ColumnNames } from "./stream-rows.js";

const columns = {
  year: { names: ["CENSUS_YEAR"], required: false },
  month: { names: ["CENSUS_MONTH"], required: false },
  pcn: { names: ["PCN_CODE"], required: true },
  role: { names: ["DETAILED_STAFF_ROLE"], required: true },
  fte: { names: ["FTE"], required: true },
} satisfies ColumnNames<string>;

const linkWorkerRole = "social prescribing link worker";

/** Full-time equivalents of one person that are still believed. */
const mostFte = 3;

export interface WorkforceFile {
  /**
   * Link workers in post by network, employed and contracted together. A network with a return but no link worker has
   * 0; a network without a return is not in it: missing, not zero.
   */
  fteByPcn: Map<string, number>;
  rows: number;
  /** Rows of link workers with no full-time equivalent. */
  empty: number;
  dates: Set<string>;
}

/** Reads the individual-level workforce file. UNIQUE_IDENTIFIER is redrawn at every census and is not read. */
export async function readWorkforce(file: string, problems: ProblemList): Promise<WorkforceFile> {
  const found: WorkforceFile = { fteByPcn: new Map(), rows: 0, empty: 0, dates: new Set() };
  for await (const { row, cells } of streamRows(file, "the workforce file", columns, problems)) {
    found.rows += 1;
    const pcn = cells.pcn.toUpperCase();
    const soFar = found.fteByPcn.get(pcn) ?? 0;
    found.fteByPcn.set(pcn, soFar);
    if (/^\d{4}$/.test(cells.year) && /^\d{1,2}$/.test(cells.month)) found.dates.add(`${cells.year}-${cells.month.padStart(2, "0")}`);
    if (!cells.role.toLowerCase().startsWith(linkWorkerRole)) continue;
    if (cells.fte === "") {
      found.empty += 1;
      continue;
    }
    const fte = /^\d*\.?\d+([eE][-+]?\d+)?$/.test(cells.fte) ? Number(cells.fte) : NaN;
    if (!(fte <= mostFte)) problems.add({ ...sayBadCell(row, "FTE", cells.fte, `0 to ${mostFte}`), file, line: row });
    else found.fteByPcn.set(pcn, soFar + fte);
  }
  return found;
}
