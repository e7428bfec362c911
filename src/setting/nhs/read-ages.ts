import type { ProblemList } from "../../problem/problem-list.js";
import { parseAgeBand } from "./age-bands.js";
import { passedOver } from "./import-notes.js";
import { sayOneSex, sayRepeated } from "./messages.js";
import { parseDate } from "./parse-date.js";
import { allowedDates } from "./read-map.js";
import { passOver, startTally, type RowTally } from "./row-tally.js";
import { streamRows, type Layout } from "./stream-rows.js";

const layout = {
  what: "the file of registered patients by age",
  columns: {
    date: { names: ["EXTRACT_DATE"], required: false },
    type: { names: ["ORG_TYPE", "TYPE"], required: false },
    code: { names: ["ORG_CODE", "CODE"], required: true },
    sex: { names: ["SEX"], required: true },
    age: { names: ["AGE_GROUP_5", "AGE"], required: true },
    people: { names: ["NUMBER_OF_PATIENTS"], required: true },
  },
} satisfies Layout<string>;

/** People on one practice's list: the published total, and both sexes together by age band. */
export interface PracticeAges {
  total: number | null;
  bands: Map<string, number>;
}

export interface AgesFile {
  byPractice: Map<string, PracticeAges>;
  tally: RowTally;
}

/** Largest count that one cell may hold. */
const mostPeople = 500_000;

/**
 * Reads `gp-reg-pat-prac-quin-age.csv` (five-year bands by sex), or the files of totals or of single years, with the columns
 * of their year, for the practices wanted. Rows of other organisations are passed over. Bands are summed over the sexes; a
 * band given for ALL would count people twice and is passed over.
 */
export async function readAges(file: string, wanted: ReadonlySet<string>, problems: ProblemList): Promise<AgesFile> {
  const ages: AgesFile = { byPractice: new Map(), tally: startTally() };
  const firstRow = new Map<string, number>();
  const before = problems.count;
  const sexes = new Set<string>();
  for await (const { row, cells, refuse } of streamRows(file, layout, problems)) {
    ages.tally.rows += 1;
    const code = cells.code.toUpperCase();
    if (cells.type !== "" && cells.type.toUpperCase() !== "GP") {
      passOver(ages.tally, passedOver.otherOrganisation);
      continue;
    }
    if (!wanted.has(code)) {
      passOver(ages.tally, passedOver.outside);
      continue;
    }
    const people = /^\d+$/.test(cells.people) ? Number(cells.people) : NaN;
    if (!(people <= mostPeople)) {
      refuse("people", `whole numbers from 0 to ${mostPeople}`);
      continue;
    }
    const sex = cells.sex.toUpperCase();
    const age = cells.age.toUpperCase();
    const band = age === "ALL" ? null : parseAgeBand(age);
    if (age !== "ALL" && band === null) {
      refuse("age", "ALL, a band such as 15_19 or 95+, or an age");
      continue;
    }
    const key = `${code} ${sex} ${age}`;
    if (firstRow.has(key)) {
      problems.add({ ...sayRepeated(row, `practice "${code}", sex ${cells.sex}, age ${cells.age}`, firstRow.get(key)!), file, line: row });
      continue;
    }
    firstRow.set(key, row);
    sexes.add(sex);
    const date = parseDate(cells.date);
    if (date !== null) ages.tally.dates.add(date);
    else if (cells.date !== "") refuse("date", allowedDates);
    const known = ages.byPractice.get(code) ?? { total: null, bands: new Map<string, number>() };
    if (band === null && sex === "ALL") known.total = people;
    else if (band !== null && sex !== "ALL") known.bands.set(age, (known.bands.get(age) ?? 0) + people);
    else passOver(ages.tally, passedOver.sumRow);
    ages.byPractice.set(code, known);
  }
  if (sexes.size === 1 && !sexes.has("ALL") && problems.count === before) problems.add({ ...sayOneSex([...sexes][0]), file });
  return ages;
}
