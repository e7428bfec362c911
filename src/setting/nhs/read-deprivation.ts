import type { ProblemList } from "../../problem/problem-list.js";
import { passedOver } from "./import-notes.js";
import { sayNoScores } from "./messages.js";
import { passOver, startTally, type RowTally } from "./row-tally.js";
import { streamRows, type Layout } from "./stream-rows.js";

/** The full Fingertips layout, or four columns with the practice's code, name, year and score. */
const layout = {
  what: "the file of deprivation scores of practices",
  columns: {
    code: { names: ["Area Code", "PRACTICE_CODE"], required: true },
    score: { names: ["Value", "IMD_SCORE"], required: true },
    year: { names: ["Time period", "IMD_YEAR"], required: true },
    type: { names: ["Area Type"], required: false },
    indicator: { names: ["Indicator ID"], required: false },
  },
} satisfies Layout<string>;

/** Deprivation score of practices: IMD 2019 and IMD 2025. */
const indicators = ["93553", "94240"];

/** What Fingertips calls a practice among areas: GP in its older files, GPs in its newer ones. */
const practiceTypes = ["GP", "GPS"];

export interface DeprivationFile {
  /** The latest score of each practice, England over. */
  byPractice: Map<string, { score: number; year: number }>;
  tally: RowTally;
}

/** Reads the deprivation scores of practices; rows of England, of other areas and of other indicators are passed over. */
export async function readDeprivation(file: string, problems: ProblemList): Promise<DeprivationFile> {
  const found: DeprivationFile = { byPractice: new Map(), tally: startTally() };
  const before = problems.count;
  for await (const { cells, refuse } of streamRows(file, layout, problems)) {
    found.tally.rows += 1;
    const reason = findReason(cells);
    if (reason !== null) {
      passOver(found.tally, reason);
      continue;
    }
    const score = /^\d+(\.\d+)?([eE][-+]?\d+)?$/.test(cells.score) ? Number(cells.score) : NaN;
    const year = /^\d{4}/.test(cells.year) ? Number(cells.year.slice(0, 4)) : NaN;
    if (!(score <= 100)) refuse("score", "0 to 100");
    else if (!(year >= 2004 && year <= 2100)) refuse("year", "the year of the index, such as 2019 or 2025");
    else {
      const code = cells.code.toUpperCase();
      const known = found.byPractice.get(code);
      if (known !== undefined) passOver(found.tally, passedOver.olderScore);
      if (known === undefined || known.year <= year) found.byPractice.set(code, { score, year });
      found.tally.dates.add(String(year));
    }
  }
  if (found.byPractice.size === 0 && problems.count === before) problems.add({ ...sayNoScores(indicators, [...found.tally.passed]), file });
  return found;
}

/** Why a row is passed over, or null where it is to be read. */
function findReason(cells: { indicator: string; type: string; score: string }): string | null {
  if (cells.indicator !== "" && !indicators.includes(cells.indicator)) return passedOver.otherIndicator;
  if (cells.type !== "" && !practiceTypes.includes(cells.type.toUpperCase())) return passedOver.otherArea;
  return cells.score === "" ? passedOver.noScore : null;
}
