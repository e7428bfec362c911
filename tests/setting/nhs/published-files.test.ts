import { createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "fast-csv";
import { afterAll, describe, expect, test } from "vitest";
import { spreadByDeprivation, findRank } from "../../../src/setting/nhs/deprivation-mix.js";
import { mostFtePer10000 } from "../../../src/setting/nhs/england.js";
import { importNhs } from "../../../src/setting/nhs/import-nhs.js";
import { vocabulary } from "../../../src/world/vocabulary.js";

/** Published data that does not come with the product: without it these tests are skipped. */
const data = "../shared/data";
const isThere = existsSync(data);
const samples = join(data, "native_samples");
const staffordshire = {
  map: join(samples, "gp-reg-pat-prac-map_QNC_2026-07.csv"),
  ages: join(samples, "gp-reg-pat-prac-quin-age_QNC_2026-07.csv"),
  imd: join(samples, "fingertips-imd-2025-gp-practice_QNC.csv"),
  workforce: join(samples, "PCN_Workforce_Individual_QNC_2026-06.csv"),
};

const temporary = mkdtempSync(join(tmpdir(), "realist-published-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

async function readAll(file: string): Promise<Record<string, string>[]> {
  const rows: Record<string, string>[] = [];
  for await (const row of createReadStream(file).pipe(parse({ headers: true })) as AsyncIterable<Record<string, string>>) rows.push(row);
  return rows;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.skipIf(!isThere)(`published files (skipped where ${data} is not there)`, () => {
  test("give Leek and Biddulph as the table of networks has it: 5 practices, 49,649 people, 4.96 link workers in post", async () => {
    const { setting } = await importNhs({ ...staffordshire, pcn: "U12951", out: join(temporary, "leek") }, vocabulary);
    const [network] = setting.networks;
    expect(network.practices.map(({ listSize }) => listSize)).toEqual([8205, 9692, 11_456, 9538, 10_758]);
    expect(sum(network.posts.map(({ fte }) => fte))).toBeCloseTo(4.96 / 0.94, 2);
    // A network better off than most (score 16.79, fourth fifth of England): more people in the two least deprived fifths than in the two most.
    const share = (k: number): number => sum(network.practices.map(({ listSize, quintiles }) => listSize * quintiles[k])) / 49_649;
    expect(share(3) + share(4)).toBeGreaterThan(share(0) + share(1));
  });

  test("give the whole board of Staffordshire, each network with its people and link workers as in the table of networks", async () => {
    const { setting, notes } = await importNhs({ ...staffordshire, icb: "QNC", out: join(temporary, "board") }, vocabulary);
    const table = (await readAll(join(data, "england_pcns_2026-06.csv"))).filter((row) => row["icb_code"] === "QNC");
    expect(setting.networks.map(({ code }) => code)).toEqual(table.map((row) => row["pcn_code"]).sort());
    for (const network of setting.networks) {
      const row = table.find((one) => one["pcn_code"] === network.code)!;
      expect(network.practices.length).toBe(Number(row["n_practices"]));
      expect(sum(network.practices.map(({ listSize }) => listSize))).toBe(Number(row["list_size"]));
      const funded = Number(row["splw_fte"]) / 0.94;
      const placed = sum(network.posts.map(({ fte }) => fte));
      // Posts are at most full time: up to 7 % above that is cut.
      expect(placed).toBeLessThanOrEqual(funded + 0.005);
      expect(placed).toBeGreaterThan(funded / 1.07 - 0.005);
    }
    // What is to be known: the practice of Keele University, networks with twice or half the usual posts for their people (0.42
    // funded for 10,000), and that where everybody works full time nobody can stand for the vacancy.
    const ratio = (row: Record<string, string>): number => Math.min(Number(row["splw_fte"]) / 0.94, Math.ceil(Number(row["splw_fte"]))) / (Number(row["list_size"]) / 10_000) / 0.42;
    const codesWhere = (test: (row: Record<string, string>) => boolean): string[] => table.filter(test).map((row) => row["pcn_code"]).sort();
    const allFullTime = table.filter((row) => Number(row["splw_fte"]) === Number(row["splw_records"])).map((row) => row["pcn_code"]);
    expect(notes.map(({ kind, codes }) => [kind, codes])).toEqual([
      ["assumed", ["M83670"]],
      ["unusual", codesWhere((row) => ratio(row) > 2)],
      ["unusual", codesWhere((row) => ratio(row) < 0.5)],
      ["changed", allFullTime.sort()],
    ]);
    expect(sum(allFullTime.map((code) => Number(table.find((row) => row["pcn_code"] === code)!["splw_fte"])))).toBe(7);
    expect(notes[3].message).toContain("0.45 full-time equivalents"); // 7 / 0.94 - 7
  });

  test("have adults of the ages that the practice table gives: all of 20 to 39, two fifths of 15 to 19", async () => {
    const { setting } = await importNhs({ ...staffordshire, pcn: "U12951", out: join(temporary, "adults") }, vocabulary);
    const table = await readAll(join(data, "england_gp_practices_2026-07.csv"));
    for (const practice of setting.networks[0].practices) {
      const row = table.find((one) => one["practice_code"] === practice.code)!;
      const over15 = ["age_15_39", "age_40_64", "age_65_79", "age_80plus"].reduce((total, column) => total + Number(row[column]), 0);
      // Of those over 15 between 0.94 and 0.97 are over 18 in an ordinary list.
      expect(practice.adults / over15).toBeGreaterThan(0.93);
      expect(practice.adults / over15).toBeLessThan(0.98);
    }
  });

  test("put a fifth of England into each quintile by the rule", async () => {
    const rows = (await readAll(join(data, "england_gp_practices_2026-07.csv"))).filter((row) => row["imd2025_score"] !== "");
    const people = sum(rows.map((row) => Number(row["list_size"])));
    const totals = [0, 0, 0, 0, 0];
    for (const row of rows) spreadByDeprivation(findRank(Number(row["imd2025_score"]))).forEach((share, k) => (totals[k] += share * Number(row["list_size"])));
    for (const total of totals) expect(total / people).toBeCloseTo(0.2, 3);
  });

  test("rank each English practice within 0.002 by the shipped table", async () => {
    const scores = (await readAll(join(data, "england_gp_practices_2026-07.csv"))).flatMap((row) => (row["imd2025_score"] === "" ? [] : [Number(row["imd2025_score"])]));
    scores.sort((a, b) => b - a);
    expect(scores.length).toBe(6101);
    const errors = scores.map((score, n) => Math.abs(findRank(score) - n / (scores.length - 1)));
    expect(Math.max(...errors)).toBeLessThan(0.0022);
  });

  test("have 99 in 100 networks with a return below the level at which one is cut", async () => {
    const rows = (await readAll(join(data, "england_pcns_2026-06.csv"))).filter((row) => row["workforce_return"] === "Y");
    const above = rows.filter((row) => Number(row["splw_fte"]) / (Number(row["list_size"]) / 10_000) > mostFtePer10000);
    expect(rows.length).toBe(1271);
    expect(above.length).toBe(13);
  });
});
