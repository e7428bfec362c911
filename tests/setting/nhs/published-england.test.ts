import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseString } from "fast-csv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importNhs, type ImportSummary } from "../../../src/setting/nhs/import-nhs.js";
import { vocabulary } from "../../../src/world/vocabulary.js";

/** Published data that does not come with the product: without it these tests are skipped. */
const data = "../shared/data";
const samples = join(data, "native_samples");
const temporary = mkdtempSync(join(tmpdir(), "realist england "));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

type Row = Record<string, string>;

const readTable = (file: string): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const rows: Row[] = [];
    parseString<Row, Row>(readFileSync(file, "utf8"), { headers: true }).on("data", (row: Row) => rows.push(row)).on("error", reject).on("end", () => resolve(rows));
  });

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const write = (name: string, lines: readonly string[]): string => {
  mkdirSync(temporary, { recursive: true });
  writeFileSync(join(temporary, name), `\uFEFF${lines.join("\r\n")}\r\n`);
  return join(temporary, name);
};

describe.skipIf(!existsSync(data))(`all of England, from its tables in the publishers' columns (skipped where ${data} is not there)`, () => {
  let england: ImportSummary;
  let practices: Row[];
  let networks: Row[];
  const noteAbout = (words: string): { codes: string[] } => england.notes.find(({ message }) => message.includes(words))!;

  beforeAll(async () => {
    practices = await readTable(join(data, "england_gp_practices_2026-07.csv"));
    networks = await readTable(join(data, "england_pcns_2026-06.csv"));
    const map = write("map.csv", [
      "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,SUB_ICB_LOCATION_CODE,ICB_CODE,ICB_NAME",
      ...practices.map((row) => ["GP_PRAC_PAT_LIST", row["extract_date"], row["practice_code"], quote(row["practice_name"]), row["postcode"], row["pcn_code"], quote(row["pcn_name"]), row["sub_icb_code"], row["icb_code"], quote(row["icb_name"])].join(",")),
    ]);
    const ages = write("all.csv", ["PUBLICATION,EXTRACT_DATE,TYPE,SUB_ICB_LOCATION_CODE,ONS_SUB_ICB_LOCATION_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS", ...practices.map((row) => `GP_PRAC_PAT_LIST,01JUL2026,GP,,,${row["practice_code"]},,ALL,ALL,${row["list_size"]}`)]);
    const imd = write("imd.csv", ["PRACTICE_CODE,PRACTICE_NAME,IMD_YEAR,IMD_SCORE", ...practices.filter((row) => row["imd2025_score"] !== "").map((row) => `${row["practice_code"]},,2025,${row["imd2025_score"]}`)]);
    // One row for all link workers of a network, none where there is no return, and one of other staff where there is.
    const returned = networks.filter((row) => row["workforce_return"] === "Y");
    const workforce = write("workforce.csv", ["Data_source,CENSUS_YEAR,CENSUS_MONTH,PCN_CODE,DETAILED_STAFF_ROLE,FTE", ...returned.flatMap((row) => [`NWRS Staff,2026,6,${row["pcn_code"]},Pharmacist,1`, ...divide(Number(row["splw_fte"])).map((fte) => `NWRS Staff,2026,6,${row["pcn_code"]},Social Prescribing Link Worker,${fte}`)])]);
    england = await importNhs({ map, ages, imd, workforce, out: join(temporary, "england") }, vocabulary);
  }, 60_000);

  const divide = (fte: number): number[] => (fte <= 0 ? [] : Array.from({ length: Math.ceil(fte) }, () => fte / Math.ceil(fte)));

  test("has 1,298 networks, their practices and people, and 52 practices in no network", () => {
    expect(england.setting.networks.length).toBe(1298);
    expect(england.setting.networks.flatMap((network) => network.practices).length).toBe(6139 - 52);
    expect(noteAbout("no network").codes.length).toBe(52);
    for (const { code, practices: members } of england.setting.networks) {
      const row = networks.find((one) => one["pcn_code"] === code)!;
      expect([members.length, members.reduce((sum, practice) => sum + practice.listSize, 0)]).toEqual([Number(row["n_practices"]), Number(row["list_size"])]);
    }
  });

  test("has 27 networks without a return, which are missing and not zero, and 13 that are cut", () => {
    expect(noteAbout("no workforce return").codes.sort()).toEqual(networks.filter((row) => row["workforce_return"] !== "Y").map((row) => row["pcn_code"]).sort());
    expect(noteAbout("99th percentile").codes.length).toBe(13);
    for (const code of noteAbout("no workforce return").codes) expect(england.setting.networks.find((network) => network.code === code)!.posts.length).toBeGreaterThan(0);
  });

  test("has as many practices without a score as the table, all given a mix", () => {
    const without = practices.filter((row) => row["imd2025_score"] === "" && row["pcn_code"] !== "U").map((row) => row["practice_code"]);
    expect(noteAbout("no deprivation score").codes.sort()).toEqual(without.sort());
  });

  test("keeps the network that straddles two boards whole, in the one that has most of it", async () => {
    const members = practices.filter((row) => row["pcn_code"] === "U41591");
    const boards = members.map((row) => row["icb_code"]);
    const home = boards.filter((board) => board === "QT6").length > boards.length / 2 ? "QT6" : "QJK";
    const files = { map: join(temporary, "map.csv"), ages: join(temporary, "all.csv"), imd: join(temporary, "imd.csv") };
    const board = await importNhs({ ...files, icb: home, out: join(temporary, home) }, vocabulary);
    expect(board.setting.networks.find(({ code }) => code === "U41591")!.practices.length).toBe(members.length);
    expect(board.notes.find(({ message }) => /another board|other boards/.test(message))!.codes).toEqual(members.filter((row) => row["icb_code"] !== home).map((row) => row["practice_code"]));
  });
});

describe.skipIf(!existsSync(data))(`old files in the publishers' own layout (skipped where ${data} is not there)`, () => {
  test("of January 2022 and IMD 2019 share the practices of Teesside, which can be imported with invented lists", async () => {
    const map = join(samples, "gp-reg-pat-prac-map_2022-01_head40.csv");
    const codes = (await readTable(map)).map((row) => row["PRACTICE_CODE"]);
    const ages = write("lists.csv", ["EXTRACT_DATE,TYPE,CODE,SEX,AGE,NUMBER_OF_PATIENTS", ...codes.map((code) => `01JAN2022,GP,${code},ALL,ALL,8000`)]);
    const files = { map, ages, imd: join(samples, "fingertips_indicator-data_93553_head40.csv"), practices: join(samples, "epraccur_noheader_head20.csv") };
    const { setting, read, notes } = await importNhs({ ...files, icb: "QHM", out: join(temporary, "tees") }, vocabulary);
    // 39 practices in the sample of the map. The register's sample has 20 rows, of which three are closed; none of those is in the map.
    expect(setting.networks.flatMap((network) => network.practices).length).toBe(39);
    expect(setting.title).toBe("Cumbria and North East");
    expect(read.map(({ rows }) => rows)).toEqual([39, 20, 39, 39]);
    expect(read[3].passedOver).toEqual([{ why: "of England or other areas than practices", rows: 2 }]);
    expect(notes.find(({ message }) => message.includes("not in the register"))!.codes.length).toBe(39 - 17);
  });

  test("of January 2021 give their totals", async () => {
    const ages = join(samples, "gp-reg-pat-prac-all_2021-01_head40.csv");
    const rows = await readTable(ages);
    const map = write("northumberland.csv", ["PRACTICE_CODE,PRACTICE_NAME,PCN_CODE,PCN_NAME,STP_CODE,STP_NAME", ...rows.map((row) => `${row["CODE"]},A,U00001,B,QHM,C`)]);
    const imd = write("scores.csv", ["PRACTICE_CODE,IMD_YEAR,IMD_SCORE", ...rows.map((row) => `${row["CODE"]},2019,20`)]);
    const { setting } = await importNhs({ map, ages, imd, out: join(temporary, "northumberland") }, vocabulary);
    expect(setting.networks[0].practices.map(({ listSize }) => listSize)).toEqual(rows.map((row) => Number(row["NUMBER_OF_PATIENTS"])));
    expect(setting.networks[0].practices[0]).toMatchObject({ code: "A84002", listSize: 5903, adults: 4663 }); // 0.79 x 5,903 = 4,663.4
  });
});
