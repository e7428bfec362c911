import { describe, expect, test } from "vitest";
import { startImports } from "./import-invented.js";
import { invented, linkWorker, writeAges, writeFingertips, writeMap, writePartners, writeRegister, writeScores, writeTotals, writeWorkforce } from "./invented-files.js";

const { failWith } = startImports();

const smallAreas = "LSOA code (2021),LSOA name (2021),Local Authority District code (2024),Local Authority District name (2024),Index of Multiple Deprivation (IMD) Score\nE01000001,A,E09000001,B,6.2\n";
const fund = "ORGANISATION_TYPE,ORGANISATION_CODE,ORGANISATION_NAME,QUALITY_SERVICE,ACH_DATE,IND_CODE,MEASURE,VALUE\nPCN,U00001,A,B,2024-03-31,C,D,1\n";

describe("a file given under the wrong option", () => {
  test.each([
    ["ages as the map", { map: writeAges(invented) }, "map", "registered patients by age (gp-reg-pat-prac-quin-age.csv)", "Give it as --ages."],
    ["totals as the map", { map: writeTotals(invented) }, "map", "registered patients (gp-reg-pat-prac-all.csv)", "Give it as --ages."],
    ["the register as the map", { map: writeRegister(invented) }, "map", "the register of practices (epraccur.csv)", "Give it as --practices."],
    ["partners as the register", { practices: writePartners(invented) }, "practices", "the core partner details of networks (ePCN)", "Give it as --map."],
    ["the map as the ages", { ages: writeMap(invented, "2022") }, "ages", "the map of practices to networks (gp-reg-pat-prac-map.csv)", "Give it as --map."],
    ["the workforce as the scores", { imd: writeWorkforce([["U00001", linkWorker, "1"]]) }, "imd", "the workforce of networks, individual level (NHS England)", "Give it as --workforce."],
    ["scores as the workforce", { workforce: writeScores(invented) }, "workforce", "deprivation scores of practices", "Give it as --imd."],
    ["Fingertips as the ages", { ages: writeFingertips(invented) }, "ages", "a file of OHID Fingertips", "Give it as --imd."],
    ["small areas as the scores", { imd: smallAreas }, "imd", "the Index of Deprivation 2025 by small area", "Take the scores of practices: Fingertips, indicator 93553 or 94240."],
    ["the fund's results as the workforce", { workforce: fund }, "workforce", "the Investment and Impact Fund's results", "Nothing is made of it here."],
    ["a workbook as the map", { map: "PK\u0003\u0004 and then bytes" }, "map", "an Excel workbook or a zip archive", "Unpack it, or save the sheet as CSV (UTF-8)."],
    ["a page as the ages", { ages: "<!DOCTYPE html><title>Patients Registered</title>" }, "ages", "a web page", "Open the page and download the file that it links to."],
    ["a table parted by semicolons", { imd: writeScores(invented).replaceAll(",", ";") }, "imd", "a table parted by semicolons", "Save it as CSV (comma-separated, UTF-8)."],
  ])("%s is recognised, with the option that takes it or what to do instead", async (_, change, option, looks, next) => {
    const said = await failWith(change);
    expect(said).toContain(`${option}.csv: This file was given as --${option}, but looks like ${looks}.`);
    expect(said).toContain(next);
    expect(said).toContain(`--${option} takes `);
    expect(said).toContain("exit 3");
  });

  test("two that were swapped are both said at once, before any row is read", async () => {
    const said = await failWith({ ages: writeScores(invented), imd: writeAges(invented).replace(",6000", ",-1") });
    expect(said).toMatch(/ages\.csv: This file was given as --ages[\s\S]*Give it as --imd\.[\s\S]*imd\.csv: This file was given as --imd[\s\S]*Give it as --ages\./);
    expect(said).not.toContain("NUMBER_OF_PATIENTS");
  });

  test("one that nothing tells anything of is refused by the columns that it lacks", async () => {
    expect(await failWith({ workforce: "Name,Hours\nAnn,30\n" })).toMatch(/workforce\.csv:1: PCN_CODE, DETAILED_STAFF_ROLE and FTE are not columns of this file, which should be the workforce file of networks/);
    expect(await failWith({ practices: "Name,Hours\nAnn,30\n" })).toMatch(/practices\.csv:1: The first row has 2 cells; the register of practices \(epraccur\) has 27, and no header/);
  });
});
