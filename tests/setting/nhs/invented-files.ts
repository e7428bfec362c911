import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One invented practice: its age bands are 5-year counts for one sex, the other sex having none. */
interface InventedPractice {
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

/** Deprivation in four columns. */
export function writeScores(practices: readonly InventedPractice[], year = 2025): string {
  const rows = practices.filter(({ score }) => score !== null).map(({ code, name, score }) => `${code},${quote(name)},${year},${score}`);
  return `${["PRACTICE_CODE,PRACTICE_NAME,IMD_YEAR,IMD_SCORE", ...rows].join("\n")}\n`;
}

/** Deprivation in the full Fingertips layout, England first, as published. */
export function writeFingertips(practices: readonly InventedPractice[]): string {
  const header =
    "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to percentiles,Time period Sortable,New data,Compared to goal,Time period range";
  const row = (code: string, name: string, type: string, value: number): string =>
    `94240,Deprivation score (IMD 2025),E92000001,England,${code},${quote(name)},${type},Persons,All ages,,,2025,${value},,,,,,,,Cannot be calculated,Not compared,Not compared,20250000,,,1y`;
  const rows = practices.filter(({ score }) => score !== null).map(({ code, name, score }) => row(code, name, "GPs", score!));
  return `${[header, row("E92000001", "England", "England", 21.7), ...rows].join("\n")}\n`;
}

/** The workforce file, with its byte-order mark: network, role, full-time equivalents. */
export function writeWorkforce(staff: readonly [pcn: string, role: string, fte: string][]): string {
  const header = "Data_source,CENSUS_YEAR,CENSUS_MONTH,PCN_CODE,PCN_NAME,SUB_ICB_CODE,SUB_ICB_NAME,ICB_CODE,ICB_NAME,COMM_REGION_CODE,COMM_REGION_NAME,STAFF_GROUP,STAFF_ROLE,DETAILED_STAFF_ROLE,FTE,UNIQUE_IDENTIFIER";
  const rows = staff.map(([pcn, role, fte], n) => `NWRS ${n % 2 === 0 ? "Staff" : "contracted services"},2026,6,${pcn},A NAME,00Z,Sub-board,QAA,Board,Y00,Region,Direct,${role}s,${role},${fte},${100_000 + n}`);
  return `\uFEFF${[header, ...rows].join("\n")}\n`;
}

export const linkWorker = "Social Prescribing Link Worker";

/** Writes the four files into a folder and gives their paths. */
export function writeInvented(folder: string, change: Partial<Record<"map" | "ages" | "imd" | "workforce", string>> = {}): { map: string; ages: string; imd: string; workforce: string } {
  mkdirSync(folder, { recursive: true });
  const workforce = writeWorkforce([["U00001", linkWorker, "0.94"], ["U00001", "Pharmacist", "1"], ["U00001", linkWorker, "0.47"], ["U00003", "Pharmacist", "1"]]);
  const texts = { map: writeMap(invented), ages: writeAges(invented), imd: writeScores(invented), workforce, ...change };
  const paths = { map: "map.csv", ages: "ages.csv", imd: "imd.csv", workforce: "workforce.csv" };
  for (const key of ["map", "ages", "imd", "workforce"] as const) {
    paths[key] = join(folder, paths[key]);
    writeFileSync(paths[key], texts[key]);
  }
  return paths;
}
