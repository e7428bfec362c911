import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One invented practice: its age bands are 5-year counts for one sex, the other sex having none. */
export interface InventedPractice {
  code: string;
  name: string;
  pcn: string;
  icb: string;
  bands: Record<string, number>;
  score: number | null;
}

export const pcnNames: Record<string, string> = { U00001: "NORTH MADE-UP PCN", U00002: 'SOUTH, "MADE-UP" PCN', U00003: "STRADDLING PCN", U: "UNALLOCATED" };

const bands = { "5_9": 1000, "15_19": 500, "40_44": 6000, "95+": 100 };

/** Two boards QAA and QBB; U00003 has two practices in QAA and one in QBB; one practice has no network. */
export const invented: InventedPractice[] = [
  { code: "X00001", name: "FIRST, SURGERY", pcn: "U00001", icb: "QAA", bands, score: 40 },
  { code: "X00002", name: "=SECOND SURGERY", pcn: "U00001", icb: "QAA", bands: { "5_9": 400, "40_44": 3600 }, score: 10 },
  { code: "X00003", name: "THIRD SURGERY", pcn: "U00002", icb: "QBB", bands, score: 21 },
  { code: "X00004", name: "FOURTH SURGERY", pcn: "U00003", icb: "QAA", bands, score: null },
  { code: "X00005", name: "FIFTH SURGERY", pcn: "U00003", icb: "QAA", bands, score: 21 },
  { code: "X00006", name: "SIXTH SURGERY", pcn: "U00003", icb: "QBB", bands, score: 21 },
  { code: "X00007", name: "SEVENTH SURGERY", pcn: "U", icb: "QAA", bands, score: 21 },
];

const quote = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The map in the layout of July 2026, or with the STP and CCG columns of January 2022. */
export function writeMap(practices: readonly InventedPractice[], layout: "2026" | "2022" = "2026"): string {
  const areas = layout === "2026" ? "ONS_SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_NAME,ONS_ICB_CODE,ICB_CODE,ICB_NAME" : "ONS_CCG_CODE,CCG_CODE,CCG_NAME,ONS_STP_CODE,STP_CODE,STP_NAME";
  const header = `PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,${areas},ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME`;
  const rows = practices.map(({ code, name, pcn, icb }) => `GP_PRAC_PAT_LIST,01Jul2026,${code},${quote(name)},ZZ1 1ZZ,${pcn},${quote(pcnNames[pcn] ?? pcn)},E38000000,00Z,Sub-board,E54000000,${icb},Board ${icb},E40000000,Y00,Region`);
  return `${[header, ...rows].join("\n")}\n`;
}

export function writeAges(practices: readonly InventedPractice[]): string {
  const header = "PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,ONS_CODE,POSTCODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS";
  const rows = practices.flatMap(({ code, bands: counts }) => {
    const total = Object.values(counts).reduce((sum, people) => sum + people, 0);
    const row = (sex: string, band: string, people: number): string => `GP_PRAC_PAT_LIST,2026-07-01,GP,${code},,ZZ1 1ZZ,${sex},${band},${people}`;
    return [row("ALL", "ALL", total), row("FEMALE", "ALL", total), ...Object.entries(counts).map(([band, people]) => row("FEMALE", band, people)), row("MALE", "ALL", 0)];
  });
  return `${[header, "GP_PRAC_PAT_LIST,2026-07-01,ICB,QAA,E54000000,,ALL,ALL,99999", ...rows].join("\n")}\n`;
}

/** Totals alone, in the layout of January 2021, with CCG columns. */
export function writeTotals(practices: readonly InventedPractice[]): string {
  const header = "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS";
  const rows = practices.map(({ code, bands: counts }) => `GP_PRAC_PAT_LIST,01JAN2021,GP,00Z,E38000000,${code},ZZ1 1ZZ,ALL,ALL,${Object.values(counts).reduce((sum, people) => sum + people, 0)}`);
  return `${[header, ...rows].join("\n")}\n`;
}

/** Deprivation in four columns. */
export function writeScores(practices: readonly InventedPractice[], year = 2025): string {
  const rows = practices.filter(({ score }) => score !== null).map(({ code, name, score }) => `${code},${quote(name)},${year},${score}`);
  return `${["PRACTICE_CODE,PRACTICE_NAME,IMD_YEAR,IMD_SCORE", ...rows].join("\n")}\n`;
}

/** Deprivation in the full Fingertips layout, England first, as published: of 2025, or of 2019 with its other name for practices. */
export function writeFingertips(practices: readonly InventedPractice[], year: 2019 | 2025 = 2025): string {
  const header =
    "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to percentiles,Time period Sortable,New data,Compared to goal,Time period range";
  const row = (code: string, name: string, type: string, value: number): string =>
    `${year === 2025 ? 94240 : 93553},Deprivation score (IMD ${year}),E92000001,England,${code},${quote(name)},${type},Persons,All ages,,,${year},${value},,,,,,,,Cannot be calculated,Not compared,Not compared,${year}0000,,,1y`;
  const rows = practices.filter(({ score }) => score !== null).map(({ code, name, score }) => row(code, name, year === 2025 ? "GPs" : "GP", score!));
  const england = row("E92000001", "England", "England", 21.7);
  return `${[header, england, england, ...rows].join("\n")}\n`;
}

/** The workforce file, with its byte-order mark: network, role, full-time equivalents, and whether contracted in. */
export function writeWorkforce(staff: readonly [pcn: string, role: string, fte: string, source?: "contracted services"][]): string {
  const header = "Data_source,CENSUS_YEAR,CENSUS_MONTH,PCN_CODE,PCN_NAME,SUB_ICB_CODE,SUB_ICB_NAME,ICB_CODE,ICB_NAME,COMM_REGION_CODE,COMM_REGION_NAME,STAFF_GROUP,STAFF_ROLE,DETAILED_STAFF_ROLE,FTE,UNIQUE_IDENTIFIER";
  const rows = staff.map(([pcn, role, fte, source], n) => `NWRS ${source ?? "Staff"},2026,6,${pcn},A NAME,00Z,Sub-board,QAA,Board,Y00,Region,Direct,${role}s,${role},${fte},${100_000 + n}`);
  return `\uFEFF${[header, ...rows].join("\n")}\n`;
}

export const linkWorker = "Social Prescribing Link Worker";

/** A row without a header, each cell in quotes, as the Organisation Data Service writes them. */
const quoteAll = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");

/** The core partner details of networks (ePCN): eleven columns, no header. Each row may be changed from its column on. */
export function writePartners(practices: readonly InventedPractice[], more: readonly (readonly string[])[] = []): string {
  const rows = practices
    .filter(({ pcn }) => pcn !== "U")
    .map(({ code, name, pcn, icb }) => partnerRow(code, name, pcn, { area: `${icb.slice(1)}1` }));
  return `${[...rows, ...more].map(quoteAll).join("\n")}\n`;
}

export function partnerRow(code: string, name: string, pcn: string, { area = "AA1", start = "20190701", end = "" } = {}): string[] {
  return [code, name, area, `Sub-board ${area}`, pcn, pcnNames[pcn] ?? pcn, area, `Sub-board ${area}`, start, end, "Y"];
}

/** The register of practices (epraccur): 27 columns, no header. Those named are of another status or prescribing setting. */
export function writeRegister(practices: readonly InventedPractice[], others: Record<string, { status?: string; setting?: string }> = {}): string {
  const rows = practices.map(({ code, name, icb }) => {
    const { status = "A", setting = "4" } = others[code] ?? {};
    const address = ["1 HIGH STREET", "", "TOWN", "COUNTY", ""];
    return [code, name, "Y00", icb, ...address, "ZZ1 1ZZ", "19740401", status === "C" ? "20250331" : "", status, "B", "00Z", "20200401", "", "01234 567890", "", "", "", "0", "", "00Z", "", setting, ""];
  });
  return `${rows.map(quoteAll).join("\n")}\n`;
}

type Texts = Record<"map" | "ages" | "imd" | "workforce", string> & { practices?: string };

/** Writes the four files into a folder, and the register where one is given, and gives their paths. */
export function writeInvented(folder: string, change: Partial<Texts> = {}): Texts {
  mkdirSync(folder, { recursive: true });
  const workforce = writeWorkforce([["U00001", linkWorker, "0.94"], ["U00001", "Pharmacist", "1"], ["U00001", linkWorker, "0.47"], ["U00003", "Pharmacist", "1"]]);
  const texts: Texts = { map: writeMap(invented), ages: writeAges(invented), imd: writeScores(invented), workforce, ...change };
  const names = Object.keys(texts) as (keyof Texts)[];
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, `${name}.csv`);
      writeFileSync(path, texts[name]!);
      return [name, path];
    }),
  ) as Texts;
}
