import { closeSync, openSync, readSync } from "node:fs";
import { scanRecords } from "../csv/scan-records.js";
import { plainName } from "./stream-rows.js";

/** The options that take a publisher's file. */
export type FileOption = "map" | "practices" | "ages" | "imd" | "workforce";

/** What a file looks like, and the option that takes such a file: null where none does, with what to do instead. */
export interface FileKind {
  what: string;
  option: FileOption | null;
  instead?: string;
  /** Which of the layouts that one option takes. */
  layout?: "partners";
}

/** Kinds of file by columns that only they have; the first that fits counts. */
const byColumns: readonly (FileKind & { columns: readonly string[] })[] = [
  { columns: ["PRACTICE_CODE", "PCN_CODE"], what: "the map of practices to networks (gp-reg-pat-prac-map.csv)", option: "map" },
  { columns: ["PARTNER_ORGANISATION_CODE", "PCN_CODE"], what: "the core partner details of networks (ePCN)", option: "map", layout: "partners" },
  { columns: ["STATUS_CODE", "PRESCRIBING_SETTING"], what: "the register of practices (epraccur.csv)", option: "practices" },
  { columns: ["AGE_GROUP_5"], what: "registered patients by age (gp-reg-pat-prac-quin-age.csv)", option: "ages" },
  { columns: ["SEX", "AGE", "NUMBER_OF_PATIENTS"], what: "registered patients (gp-reg-pat-prac-all.csv)", option: "ages" },
  { columns: ["INDICATOR_ID", "AREA_CODE"], what: "a file of OHID Fingertips", option: "imd" },
  { columns: ["PRACTICE_CODE", "IMD_SCORE"], what: "deprivation scores of practices", option: "imd" },
  { columns: ["PCN_CODE", "DETAILED_STAFF_ROLE"], what: "the workforce of networks, individual level (NHS England)", option: "workforce" },
  { columns: ["LSOA_CODE_(2011)"], what: "the Index of Deprivation 2019 by small area", option: null, instead: "Take the scores of practices: Fingertips, indicator 93553 or 94240." },
  { columns: ["LSOA_CODE_(2021)"], what: "the Index of Deprivation 2025 by small area", option: null, instead: "Take the scores of practices: Fingertips, indicator 93553 or 94240." },
  { columns: ["IND_CODE", "ACH_DATE"], what: "the Investment and Impact Fund's results", option: null, instead: "Nothing is made of it here." },
  { columns: ["PRAC_CODE", "TOTAL_GP_HC"], what: "the workforce of practices", option: null, instead: "Take the workforce of networks (Primary Care Network Workforce, individual level)." },
];

/** Kinds of file by their first bytes. */
const byBytes: readonly (FileKind & { bytes: readonly number[] })[] = [
  { bytes: [0x50, 0x4b], what: "an Excel workbook or a zip archive", option: null, instead: "Unpack it, or save the sheet as CSV (UTF-8)." },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "an old Excel workbook", option: null, instead: "Save the sheet as CSV (UTF-8)." },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "a PDF", option: null, instead: "Look for the CSV beside it on the publisher's page." },
  { bytes: [0x3c], what: "a web page", option: null, instead: "Open the page and download the file that it links to." },
  { bytes: [0xff, 0xfe], what: "text in UTF-16", option: null, instead: "Save it as CSV (UTF-8)." },
  { bytes: [0xfe, 0xff], what: "text in UTF-16", option: null, instead: "Save it as CSV (UTF-8)." },
];

const headBytes = 16_384;

/** What a file looks like, by its first bytes and first row; null where nothing tells. The file must be there. */
export function recogniseFile(file: string): FileKind | null {
  const head = readHead(file);
  const marked = byBytes.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  if (marked !== undefined) return marked;
  const first = scanRecords(head.toString("utf8").replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").replace(/^\s+/, "")).records[0]?.map(({ text }) => text.trim()) ?? [];
  if (first.length === 1 && first[0].split(";").length > 3) return { what: "a table parted by semicolons", option: null, instead: "Save it as CSV (comma-separated, UTF-8)." };
  const names = first.map(plainName);
  return byColumns.find(({ columns }) => columns.every((column) => names.includes(column))) ?? recogniseRow(first);
}

/** Two files have no header: they are known by their width and by what stands where. */
function recogniseRow(first: readonly string[]): FileKind | null {
  if (first.length === 11 && /^U\d{5}$/i.test(first[4])) return byColumns[1];
  if (first.length === 27 && /^[ACDP]$/i.test(first[12])) return byColumns[2];
  return null;
}

function readHead(file: string): Buffer {
  const head = Buffer.alloc(headBytes);
  const handle = openSync(file, "r");
  try {
    return head.subarray(0, readSync(handle, head, 0, headBytes, 0));
  } finally {
    closeSync(handle);
  }
}
