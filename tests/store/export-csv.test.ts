import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRunFile } from "../../src/store/create-run-file.js";
import { guardText } from "../../src/document/guard-text.js";
import { spellNumber } from "../../src/store/spell-number.js";
import { exportRunCsv } from "../../src/store/export-run.js";
import { openRun } from "../../src/store/open-database.js";
import { writeBatch } from "../../src/store/write-batch.js";
import { writeCsv } from "../../src/store/write-csv.js";
import type { Metric } from "../../src/vocabulary/vocabulary.js";
import { makeFolder } from "../experiment/temporary-folder.js";
import { fakeTable } from "./fake-tables.js";

const ratio = { label: "", about: "", unit: "a, per b", numerator: "a", denominator: "b", scale: -2, groups: { quintile: true, practice: true }, better: "higher", decimals: 1, matters: { difference: 1, basis: "" }, scaleOfInequality: "mean" } satisfies Metric;
const whole = { ...ratio, unit: "b", numerator: "b", denominator: "b", scale: 1, groups: { quintile: false, practice: false } } satisfies Metric;

async function fillRun(scenario: string): Promise<string> {
  const folder = makeFolder();
  await createRunFile(folder, { metrics: { ratio, whole } });
  const database = await openRun(folder, "write");
  await writeBatch(database, { draw: 0, replicate: 0 }, [fakeTable(scenario, 0, 0, "N", 0), fakeTable(scenario, 0, 0, "M", 2)]);
  database.close();
  return folder;
}

describe("the tidy CSV", () => {
  test("has one row for each period, group and metric, and the whole horizon; values are ratios of sums over networks", async () => {
    const folder = await fillRun("=1+1");
    await exportRunCsv(folder, join(folder, "out.csv"));
    // Period 1, all: -2 x (0 + 2) / (10 + 10); quintile 1: -2 x (1 + 3) / (5 + 5). Over both periods: -2 x (0 + 3 + 2 + 5) / 40.
    expect(readFileSync(join(folder, "out.csv"), "utf8").split("\n")).toEqual([
      "scenario,draw,replicate,period,group,metric,value,unit",
      `'=1+1,0,0,1,all,ratio,-0.2,"a, per b"`,
      "'=1+1,0,0,1,all,whole,1,b",
      `'=1+1,0,0,1,quintile 1,ratio,-0.8,"a, per b"`,
      `'=1+1,0,0,1,practice Na,ratio,,"a, per b"`,
      `'=1+1,0,0,1,practice Ma,ratio,,"a, per b"`,
      `'=1+1,0,0,2,all,ratio,-0.8,"a, per b"`,
      "'=1+1,0,0,2,all,whole,1,b",
      `'=1+1,0,0,2,quintile 1,ratio,-2,"a, per b"`,
      `'=1+1,0,0,2,practice Na,ratio,,"a, per b"`,
      `'=1+1,0,0,2,practice Ma,ratio,,"a, per b"`,
      `'=1+1,0,0,all,all,ratio,-0.5,"a, per b"`,
      "'=1+1,0,0,all,all,whole,1,b",
      `'=1+1,0,0,all,quintile 1,ratio,-1.4,"a, per b"`,
      `'=1+1,0,0,all,practice Na,ratio,,"a, per b"`,
      `'=1+1,0,0,all,practice Ma,ratio,,"a, per b"`,
      "",
    ]);
  });

  test("can be of some metrics and of the whole horizon alone", async () => {
    const folder = await fillRun("plain");
    await exportRunCsv(folder, join(folder, "out.csv"), { metrics: ["whole"], periods: "whole" });
    expect(readFileSync(join(folder, "out.csv"), "utf8")).toBe("scenario,draw,replicate,period,group,metric,value,unit\nplain,0,0,all,all,whole,1,b\n");
  });

  test("is not written over a file without force", async () => {
    const folder = await fillRun("plain");
    writeFileSync(join(folder, "out.csv"), "mine");
    await expect(exportRunCsv(folder, join(folder, "out.csv"))).rejects.toMatchObject({ exitCode: 2 });
    expect(readFileSync(join(folder, "out.csv"), "utf8")).toBe("mine");
  });

  test("leaves nothing half-written when the disk is full, and says so", async () => {
    const folder = makeFolder();
    const path = join(folder, "out.csv");
    symlinkSync("/dev/full", `${path}.draft`);
    const long = writeCsv(path, ["a"], async (write) => {
      for (let row = 0; row < 100_000; row += 1) await write(["some text to fill the disk with"]);
    });
    await expect(long).rejects.toMatchObject({ exitCode: 4, message: `There is no room left on the disk to write "${path}".` });
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("into a folder that is not there is refused in a sentence", async () => {
    await expect(writeCsv(join(makeFolder(), "no", "out.csv"), ["a"], async () => undefined)).rejects.toMatchObject({ exitCode: 4 });
  });

  test("puts an apostrophe before text that a spreadsheet would take for a formula, and leaves numbers alone", () => {
    expect(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "plain", "a=b", ""].map(guardText)).toEqual(["'=1+1", "'+1", "'-1", "'@x", "'\tx", "'\rx", "plain", "a=b", ""]);
    expect([-1.5, -0, null, NaN, 1e21].map(spellNumber)).toEqual(["-1.5", "0", "", "", "1e+21"]);
  });
});
