import type { ProblemList } from "../../problem/problem-list.js";
import { sayBadCell } from "./messages.js";
import { streamRows, type ColumnNames } from "./stream-rows.js";

/** The full Fingertips layout, or four columns with the practice's code, name, year and score. */
const columns = {
  code: { names: ["Area Code", "PRACTICE_CODE"], required: true },
  score: { names: ["Value", "IMD_SCORE"], required: true },
  year: { names: ["Time period", "IMD_YEAR"], required: true },
  type: { names: ["Area Type"], required: false },
  indicator: { names: ["Indicator ID"], required: false },
} satisfies ColumnNames<string>;

/** Deprivation score of practices: IMD 2019 and IMD 2025. */
const indicators = ["93553", "94240"];
const practiceTypes = ["GP", "GPS"];

export interface DeprivationFile {
  /** The latest score of each practice, England over. */
  byPractice: Map<string, { score: number; year: number }>;
  rows: number;
  /** Rows of practices without a score. */
  empty: number;
}

/** Reads the deprivation scores of practices; rows of other areas and indicators are passed over. */
export async function readDeprivation(file: string, problems: ProblemList): Promise<DeprivationFile> {
  const found: DeprivationFile = { byPractice: new Map(), rows: 0, empty: 0 };
  for await (const { row, cells } of streamRows(file, "the deprivation file", columns, problems)) {
    found.rows += 1;
    if (cells.type !== "" && !practiceTypes.includes(cells.type.toUpperCase())) continue;
    if (cells.indicator !== "" && !indicators.includes(cells.indicator)) continue;
    if (cells.score === "") {
      found.empty += 1;
      continue;
    }
    const score = /^\d+(\.\d+)?([eE][-+]?\d+)?$/.test(cells.score) ? Number(cells.score) : NaN;
    const year = /^\d{4}/.test(cells.year) ? Number(cells.year.slice(0, 4)) : NaN;
    if (!(score <= 100)) problems.add({ ...sayBadCell(row, "Value (IMD_SCORE)", cells.score, "0 to 100"), file, line: row });
    else if (!(year >= 2004 && year <= 2100)) problems.add({ ...sayBadCell(row, "Time period (IMD_YEAR)", cells.year, "the year of the index, such as 2019 or 2025"), file, line: row });
    else {
      const code = cells.code.toUpperCase();
      const known = found.byPractice.get(code);
      if (known === undefined || known.year <= year) found.byPractice.set(code, { score, year });
    }
  }
  return found;
}
