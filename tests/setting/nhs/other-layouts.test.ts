import { describe, expect, test } from "vitest";
import { renderImport } from "../../../src/setting/nhs/render-import.js";
import { startImports } from "./import-invented.js";
import { invented, partnerRow, writeAges, writeFingertips, writeMap, writePartners, writeRegister, writeTotals } from "./invented-files.js";

const { importArea, failWith } = startImports();

const codesOf = ({ setting }: Awaited<ReturnType<typeof importArea>>): string[][] => setting.networks.map(({ practices }) => practices.map(({ code }) => code));

describe("the map of January 2022 and the totals of January 2021", () => {
  test("make a setting, with 0.79 of each list adult, and say so", async () => {
    const summary = await importArea({ icb: "QBB" }, { map: writeMap(invented, "2022"), ages: writeTotals(invented) });
    const [practice] = summary.setting.networks[0].practices;
    // 7,600 people, of whom 6,004 adults.
    expect([practice.listSize, practice.adults]).toEqual([7600, 6004]);
    expect(summary.setting.assumptions).toContainEqual({ what: "Adults", value: "0.79 of each list", basis: "assumed, as in England: the file of lists has no ages" });
    const said = renderImport(summary);
    expect(said).toContain("Adults of every practice are taken as 0.79 of the list");
    expect(said).toContain("The map and the lists are of different dates: 2021-01-01, 2026-07-01.");
  });

  test("a file of one sex alone would halve every list, and is refused", async () => {
    const women = writeAges(invented).split("\n").filter((line) => !/,(ALL|MALE),/.test(line)).join("\n");
    expect(await failWith({ ages: women })).toMatch(/ages\.csv: This file has only the sex FEMALE[\s\S]*exit 3/);
  });
});

describe("the core partner details of networks (ePCN), without a header", () => {
  test("stand in for the map, by sub-board", async () => {
    const summary = await importArea({ icb: "AA1" }, { map: writePartners(invented) });
    // X00006 is of sub-board BB1, but most of its network is of AA1.
    expect(codesOf(summary)).toEqual([["X00001", "X00002"], ["X00004", "X00005", "X00006"]]);
    expect(summary.setting.title).toBe("Sub-board AA1");
    expect(renderImport(summary)).toContain("names sub-boards (sub-ICB locations), not boards");
  });

  test("leave out memberships that ended and practices of Wales and Scotland", async () => {
    const more = [
      partnerRow("X00009", "Gone", "U00001", { end: "20240331" }),
      partnerRow("W00001", "Over the border", "U00001"),
      partnerRow("S00001", "Further still", "U00001"),
    ];
    const summary = await importArea({ pcn: "U00001" }, { map: writePartners(invented, more) });
    expect(codesOf(summary)).toEqual([["X00001", "X00002"]]);
    // Nine rows: seven practices less the one in no network, and three more.
    expect(summary.read[0]).toMatchObject({ rows: 9, used: 2, passedOver: [{ why: "of practices outside the area", rows: 4 }, { why: "of Welsh or Scottish practices", rows: 2 }, { why: "with an end date", rows: 1 }] });
  });

  test("take a practice in two networks in the one that it joined last, in whichever order the rows stand", async () => {
    const later = partnerRow("X00002", "Moved", "U00002", { area: "BB1", start: "20250401" });
    for (const map of [writePartners(invented, [later]), `${writePartners([], [later])}${writePartners(invented)}`]) {
      const summary = await importArea({}, { map });
      expect(codesOf(summary)[1]).toEqual(["X00002", "X00003"]);
      expect(summary.notes).toContainEqual({ kind: "changed", message: "1 practice is in two networks at once, and taken in the one joined last.", codes: ["X00002"] });
    }
  });

  test("have a row that is wrong named by row and column, though the file names no column", async () => {
    const said = await failWith({ map: writePartners(invented, [partnerRow("X00010", "Odd", "U 1")]) });
    expect(said).toMatch(/map\.csv:7: Row 7, column "PCN Code": "U 1" is outside what is allowed[\s\S]*a network code such as U89141/);
  });

  test("are read with a header as well, as somebody may have given them one", async () => {
    const header = "Partner Organisation Code,Partner Name,Practice Parent Sub ICB Location Code,Practice Parent Sub ICB Location Name,PCN Code,PCN Name,PCN Parent Sub ICB Location Code,PCN Parent Sub ICB Location Name,Practice to PCN Relationship Start Date,Practice to PCN Relationship End Date,Practice Sub ICB and PCN Sub ICB Match?";
    const summary = await importArea({ pcn: "U00001" }, { map: `${header}\n${writePartners(invented)}` });
    expect(codesOf(summary)).toEqual([["X00001", "X00002"]]);
  });
});

describe("the register of practices (epraccur), without a header", () => {
  const practices = writeRegister(invented.slice(0, 6), { X00002: { status: "C" }, X00005: { setting: "10" } });

  test("takes out what is closed and what is no GP practice, and says which", async () => {
    const summary = await importArea({ icb: "QAA" }, { practices });
    expect(codesOf(summary)).toEqual([["X00001"], ["X00004", "X00006"]]);
    const said = renderImport(summary);
    expect(said).toContain("skipped: 1 practice is not active in the register of practices (status other than A). (X00002)");
    expect(said).toContain("skipped: 1 organisation is no GP practice in the register (prescribing setting other than 4). (X00005)");
    expect(said).toContain("map.csv: practices, networks and boards, 2026-07-01. 3 of 7 rows used; passed over: 1 of organisations that are no GP practice, 1 of practices in no network, 1 of practices outside the area, 1 of practices that are closed.");
  });

  test("gives the partner details their boards", async () => {
    const summary = await importArea({ icb: "QAA" }, { map: writePartners(invented), practices: writeRegister(invented) });
    expect(codesOf(summary)).toEqual([["X00001", "X00002"], ["X00004", "X00005", "X00006"]]);
    expect(summary.setting.title).toBe("QAA");
  });

  test("keeps a practice that it does not have, and says so", async () => {
    const summary = await importArea({ pcn: "U00001" }, { practices: writeRegister(invented.slice(1)) });
    expect(codesOf(summary)).toEqual([["X00001", "X00002"]]);
    expect(summary.notes).toContainEqual({ kind: "unusual", message: "1 practice is not in the register of practices, and kept.", codes: ["X00001"] });
  });

  test("has a row that is wrong named by row and column", async () => {
    const said = await failWith({ practices: writeRegister(invented, { X00002: { status: "Open" } }) });
    expect(said).toMatch(/practices\.csv:2: Row 2, column "Status Code": "Open"[\s\S]*Allowed: A \(active\), C \(closed\), D \(dormant\) or P \(proposed\)/);
  });
});

describe("scores of deprivation from Fingertips", () => {
  test("of 2019 name a practice GP, and are placed by the newer index, which is said", async () => {
    const summary = await importArea({ pcn: "U00001" }, { imd: writeFingertips(invented, 2019) });
    expect(summary.read[2]).toMatchObject({ rows: 8, used: 6, dates: ["2019"], passedOver: [{ why: "of England or other areas than practices", rows: 2 }] });
    expect(summary.notes.map(({ message }) => message).join("\n")).toContain("Deprivation scores are of IMD 2019: placed by the national distribution of IMD 2025");
  });

  test("of both years give each practice the newer one", async () => {
    const older = writeFingertips(invented.map((one) => ({ ...one, score: 60 })), 2019).split("\n").slice(1).join("\n");
    const both = await importArea({ pcn: "U00001" }, { imd: writeFingertips(invented) + older });
    const newer = await importArea({ pcn: "U00001" }, { imd: writeFingertips(invented) });
    expect(both.setting.networks).toEqual(newer.setting.networks);
  });

  test("of another indicator, or of other places, are refused: an even mix for everybody would pass for knowledge", async () => {
    const other = writeFingertips(invented).replaceAll("94240,", "241,");
    expect(await failWith({ imd: other })).toMatch(/imd\.csv: This file has no deprivation score of a practice\. Its rows are of other indicators \(8\)\.[\s\S]*indicator 93553 or 94240[\s\S]*exit 3/);
    expect(await failWith({ imd: writeFingertips(invented.slice(2)) }, { pcn: "U00001" })).toMatch(/None of the 2 practices of the area is among the 4 with a score/);
  });
});
