import type { ProblemList } from "../../problem/problem-list.js";
import { parseAgeBand, shareAdults } from "./age-bands.js";
import { sayBadCell, sayRepeated } from "./messages.js";
import { parseDate } from "./parse-date.js";
import { streamRows, type ColumnNames } from "./stream-rows.js";

const columns = {
  date: { names: ["EXTRACT_DATE"], required: false },
  type: { names: ["ORG_TYPE", "TYPE"], required: false },
  code: { names: ["ORG_CODE", "CODE"], required: true },
  sex: { names: ["SEX"], required: true },
  age: { names: ["AGE_GROUP_5", "AGE"], required: true },
  people: { names: ["NUMBER_OF_PATIENTS"], required: true },
} satisfies ColumnNames<string>;

/** People on one practice's list: the published total, and the sums over age bands. */
export interface PracticeAges {
  total: number | null;
  inBands: number;
  adultsInBands: number;
}

export interface AgesFile {
  byPractice: Map<string, PracticeAges>;
  rows: number;
  dates: Set<string>;
}

/** Largest count that one cell may hold. */
const mostPeople = 500_000;

/**
 * Reads `gp-reg-pat-prac-quin-age.csv` (five-year bands by sex), or the older files of totals and single years, for the
 * practices wanted. Rows of other organisations are passed over. Bands are summed over the sexes; a band given for ALL
 * would count people twice and is passed over.
 */
export async function readAges(file: string, wanted: ReadonlySet<string>, problems: ProblemList): Promise<AgesFile> {
  const ages: AgesFile = { byPractice: new Map(), rows: 0, dates: new Set() };
  const firstRow = new Map<string, number>();
  for await (const { row, cells } of streamRows(file, "the file of age bands", columns, problems)) {
    ages.rows += 1;
    const code = cells.code.toUpperCase();
    if ((cells.type !== "" && cells.type.toUpperCase() !== "GP") || !wanted.has(code)) continue;
    const refuse = (column: string, text: string, allowed: string): void => problems.add({ ...sayBadCell(row, column, text, allowed), file, line: row });
    const people = /^\d+$/.test(cells.people) ? Number(cells.people) : NaN;
    if (!(people <= mostPeople)) {
      refuse("NUMBER_OF_PATIENTS", cells.people, `whole numbers from 0 to ${mostPeople}`);
      continue;
    }
    const sex = cells.sex.toUpperCase();
    const age = cells.age.toUpperCase();
    const band = age === "ALL" ? null : parseAgeBand(age);
    if (age !== "ALL" && band === null) {
      refuse("AGE_GROUP_5", cells.age, "ALL, a band such as 15_19 or 95+, or an age");
      continue;
    }
    const key = `${code} ${sex} ${age}`;
    if (firstRow.has(key)) {
      problems.add({ ...sayRepeated(row, `practice "${code}", sex ${cells.sex}, age ${cells.age}`, firstRow.get(key)!), file, line: row });
      continue;
    }
    firstRow.set(key, row);
    const date = parseDate(cells.date);
    if (date !== null) ages.dates.add(date);
    else if (cells.date !== "") refuse("EXTRACT_DATE", cells.date, "a date such as 01Jul2026 or 2026-07-01");
    const known = ages.byPractice.get(code) ?? { total: null, inBands: 0, adultsInBands: 0 };
    if (band === null && sex === "ALL") known.total = people;
    else if (band !== null && sex !== "ALL") {
      known.inBands += people;
      known.adultsInBands += people * shareAdults(band);
    }
    ages.byPractice.set(code, known);
  }
  return ages;
}
