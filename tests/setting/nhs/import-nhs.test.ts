import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importNhs } from "../../../src/setting/nhs/import-nhs.js";
import { renderImport } from "../../../src/setting/nhs/render-import.js";
import { startImports } from "./import-invented.js";
import { invented, linkWorker, writeAges, writeFingertips, writeInvented, writeMap, writeScores, writeWorkforce } from "./invented-files.js";
import { vocabulary } from "../../../src/world/vocabulary.js";

const { importArea, failWith, newFolder } = startImports();

describe("importing one network", () => {
  test("joins lists, adults, deprivation and posts on codes", async () => {
    const { setting } = await importArea({ pcn: "U00001" });
    const [network] = setting.networks;
    expect(setting.networks.length).toBe(1);
    expect(network.name).toBe("NORTH MADE-UP PCN");
    // 7,600 people: 1,000 children; of 500 aged 15 to 19 two fifths are adults; 6,000 + 200 + 100 = 6,300.
    expect(network.practices.map(({ code, name, listSize, adults }) => [code, name, listSize, adults])).toEqual([
      ["X00001", "FIRST, SURGERY", 7600, 6300],
      ["X00002", "=SECOND SURGERY", 4000, 3600],
    ]);
    // 1,125 people for each referrer.
    expect(network.practices.map(({ referrers }) => referrers)).toEqual([7, 4]);
    const [deprived, affluent] = network.practices.map(({ quintiles }) => quintiles);
    expect(deprived[0]).toBeGreaterThan(0.5);
    expect(affluent[4]).toBeGreaterThan(0.5);
    // 0.94 and 0.47 in post, with a vacancy of 6 %: posts of 1 and 0.5, of at most 5 and 2.5 days.
    expect(network.posts.map(({ fte }) => fte)).toEqual([1, 0.5]);
    for (const { fte, placements } of network.posts) expect(placements.reduce((sum, { daysPerWeek }) => sum + daysPerWeek, 0)).toBeCloseTo(5 * fte, 1);
  });

  test("carries the attribution, shows every assumption, and guards a name that would run as a formula", async () => {
    const { setting, folder } = await importArea({ pcn: "U00001" });
    expect(setting.source).toContain("Open Government Licence v3.0");
    expect(setting.assumptions.map(({ what }) => what)).toEqual(expect.arrayContaining(["Deprivation mix of each practice", "Adults", "Referrers", "Funded link-worker posts", "Groups and places"]));
    expect(setting.about).toContain("derived by a rule");
    expect(setting.quintiles).toBe("derived");
    expect(readFileSync(join(folder, "setting.yaml"), "utf8")).toMatch(/^quintiles: derived$/m);
    expect(readFileSync(join(folder, "practices.csv"), "utf8")).toContain(",'=SECOND SURGERY,");
  });

  test("gives the same from old headers, the Fingertips layout, CRLF and byte-order marks", async () => {
    const plain = await importArea({ pcn: "U00001" });
    const crlf = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const other = await importArea({ pcn: "u00001" }, { map: crlf(writeMap(invented, "2022")), ages: crlf(writeAges(invented)), imd: crlf(writeFingertips(invented)) });
    expect(other.setting.networks).toEqual(plain.setting.networks);
  });

  test("writes nothing over a folder with something in it, unless forced, and leaves no half-written folder", async () => {
    const folder = newFolder();
    const options = { ...writeInvented(folder), pcn: "U00002", out: join(folder, "out") };
    const first = await importNhs(options, vocabulary);
    await expect(importNhs(options, vocabulary)).rejects.toThrow("is not empty");
    expect((await importNhs({ ...options, force: true }, vocabulary)).setting.hash).toBe(first.setting.hash);
    expect(readdirSync(folder).sort()).toEqual(["ages.csv", "imd.csv", "map.csv", "out", "workforce.csv"]);
  });
});

describe("importing a board", () => {
  test("takes its networks whole, by the board with most of their practices, and says what was left out", async () => {
    const summary = await importArea({ icb: "QAA" });
    expect(summary.setting.networks.map(({ code, practices }) => [code, practices.map((practice) => practice.code)])).toEqual([
      ["U00001", ["X00001", "X00002"]],
      ["U00003", ["X00004", "X00005", "X00006"]],
    ]);
    const notes = summary.notes.map(({ kind, codes }) => [kind, codes]);
    expect(notes).toEqual([
      ["changed", ["X00006"]],
      ["skipped", ["X00007"]],
      ["assumed", ["X00004"]],
      ["unusual", ["U00003"]],
      ["unusual", ["U00001"]],
    ]);
    expect(renderImport(summary)).toContain("1 practice belongs to no network (PCN code U). (X00007)");
  });

  test("gives a practice without a score the mix of its network", async () => {
    const { setting } = await importArea({ icb: "QAA" });
    const [fourth, fifth] = setting.networks[1].practices;
    expect(fourth.quintiles).toEqual(fifth.quintiles);
  });

  test("gives a network that returned staff but no link worker no post", async () => {
    const { setting } = await importArea({ icb: "QAA" });
    expect(setting.networks[1].posts).toEqual([]);
  });

  test("treats a missing return as missing, not as zero: 0.443 in post for 10,000 people", async () => {
    const { setting, notes } = await importArea({ icb: "QBB" });
    // U00002 has 7,600 people: 0.3367 full-time equivalents in post, 0.3582 funded.
    expect(setting.networks[0].posts.map(({ fte }) => fte)).toEqual([0.358]);
    expect(notes.some(({ message }) => message.includes("missing, not zero"))).toBe(true);
  });

  test("cuts a return above the 99th percentile of England and says so", async () => {
    const { setting, notes } = await importArea({ pcn: "U00001" }, { workforce: writeWorkforce([["U00001", linkWorker, "1"], ["U00001", linkWorker, "1"], ["U00001", linkWorker, "1"]]) });
    // 11,600 people: at most 1.7247 x 1.16 = 2.0007 in post, 2.1283 funded.
    expect(setting.networks[0].posts.reduce((sum, { fte }) => sum + fte, 0)).toBeCloseTo(2.128, 2);
    expect(notes.some(({ message }) => message.includes("99th percentile"))).toBe(true);
  });

  test("leaves out practices without a list, and says so", async () => {
    const { setting, notes } = await importArea({ pcn: "U00001" }, { ages: writeAges(invented.slice(1)) });
    expect(setting.networks[0].practices.map(({ code }) => code)).toEqual(["X00002"]);
    expect(notes.find(({ kind }) => kind === "skipped")?.codes).toEqual(["X00001"]);
  });

  test("says where an older index was placed by the newer distribution", async () => {
    const { notes } = await importArea({ pcn: "U00001" }, { imd: writeScores(invented, 2019) });
    expect(notes.some(({ message }) => message.includes("IMD 2019"))).toBe(true);
  });
});

describe("a mistake in a publisher's file", () => {
  test.each([
    ["a negative count", { ages: writeAges(invented).replace("FEMALE,40_44,6000", "FEMALE,40_44,-6000") }, /ages\.csv:7: Row 7, column "NUMBER_OF_PATIENTS": "-6000"[\s\S]*Allowed: whole numbers from 0 to 500000/],
    ["an age that is none", { ages: writeAges(invented).replace("40_44", "44_40") }, /column "AGE_GROUP_5": "44_40"/],
    ["a row given twice", { ages: writeAges(invented).replace("FEMALE,5_9", "FEMALE,40_44") }, /again: row \d+ has it already/],
    ["a date that is none", { map: writeMap(invented).replace("01Jul2026", "01Jly2026") }, /map\.csv:2: Row 2, column "EXTRACT_DATE": "01Jly2026"[\s\S]*2026-07-01/],
    ["a practice given twice", { map: writeMap([invented[0], ...invented]) }, /Row 3 gives the practice "X00001" again: row 2 has it already/],
    ["a score above 100", { imd: writeScores([{ ...invented[0], score: 140 }]) }, /imd\.csv:2: Row 2, column "IMD_SCORE": "140"[\s\S]*Allowed: 0 to 100/],
    ["too many hours", { workforce: writeWorkforce([["U00001", linkWorker, "37.5"]]) }, /workforce\.csv:2: Row 2, column "FTE": "37.5"[\s\S]*Allowed: 0 to 3/],
    ["a row cut short", { imd: `${writeScores(invented)}X00009,Name\n` }, /imd\.csv:8: Row 8 has 2 cells, but the header has 4/],
    ["one file given for another", { map: writeAges(invented) }, /map\.csv: This file was given as --map, but looks like registered patients by age[\s\S]*Give it as --ages\. --map takes the map of practices/],
    ["an empty file", { imd: "" }, /imd\.csv: This file is empty; it should be the file of deprivation scores/],
    ["an unclosed quotation mark", { imd: 'PRACTICE_CODE,PRACTICE_NAME,IMD_YEAR,IMD_SCORE\nX00001,"First,2025,40\n' }, /cannot be read as CSV/],
  ])("%s is named with file, row, column and what is allowed", async (_, change, said) => {
    expect(await failWith(change)).toMatch(said);
    expect(await failWith(change)).toContain("exit 3");
  });

  test("is not said more than twenty times", async () => {
    const said = await failWith({ imd: writeScores(Array.from({ length: 50 }, (_, n) => ({ ...invented[0], code: `X9${n + 1000}`, score: 200 }))) });
    expect(said).toContain("More than 20 rows are wrong");
    expect(said.match(/is outside what is allowed/g)?.length).toBe(20);
  });

  test("an unknown board or network is a usage mistake, with the nearest code, or the code of a name", async () => {
    expect(await failWith({}, { pcn: "U00010" })).toMatch(/no network "U00010"[\s\S]*Did you mean "U00001"\?[\s\S]*exit 2/);
    expect(await failWith({}, { pcn: "Straddling PCN" })).toContain("Give its code: --pcn U00003 (STRADDLING PCN).");
    expect(await failWith({}, { pcn: "made-up" })).toContain('Give its code: --pcn U00001 (NORTH MADE-UP PCN) or --pcn U00002 (SOUTH, "MADE-UP" PCN).');
    expect(await failWith({}, { icb: "QAX" })).toMatch(/no board "QAX"[\s\S]*Did you mean "QAA"\?[\s\S]*exit 2/);
    expect(await failWith({}, { icb: "QAA", pcn: "U00001" })).toMatch(/Both --icb and --pcn[\s\S]*exit 2/);
  });
});
