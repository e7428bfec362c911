import { describe, expect, test } from "vitest";
import { createRunFile } from "../../src/store/create-run-file.js";
import { openRun, type Database } from "../../src/store/open-database.js";
import { locateSums, sumTallies, type SumQuery } from "../../src/store/read-tallies.js";
import { scanTallies } from "../../src/store/scan-tallies.js";
import { readShape } from "../../src/store/tally-shape.js";
import { writeBatch } from "../../src/store/write-batch.js";
import { makeFolder } from "../experiment/temporary-folder.js";
import { fakeTable } from "./fake-tables.js";

/** Two scenarios, two replicates, two networks; the batches in the order given. */
async function fillRun(order: number[]): Promise<Database> {
  const folder = makeFolder();
  await createRunFile(folder, {});
  const database = await openRun(folder, "write");
  for (const replicate of order) {
    const tables = ["zebra", "ant"].flatMap((scenario, s) => ["N2", "N1"].map((network, n) => fakeTable(scenario, 0, replicate, network, 1000 * s + 100 * replicate + 10 * n)));
    await writeBatch(database, { draw: 0, replicate }, tables);
  }
  return database;
}

async function listRows(database: Database): Promise<string[]> {
  const rows: string[] = [];
  await scanTallies(database, { tallies: ["b", "a"] }, ({ scenario, draw, replicate, network, period, group, values }) => void rows.push([scenario, draw, replicate, network, period, group, ...values].join(" ")));
  return rows;
}

async function sum(query: SumQuery): Promise<(at: [number, number, number, number, number]) => number[]> {
  const database = await fillRun([0, 1]);
  const sums = await sumTallies(database, (await readShape(database))!, query);
  database.close();
  return (at) => [...sums.values.slice(locateSums(sums, ...at), locateSums(sums, ...at) + query.tallies.length)];
}

describe("tallies", () => {
  test("are read in the order of the plan, whatever order the batches were finished in", async () => {
    const [forth, back] = [await fillRun([0, 1]), await fillRun([1, 0])];
    const rows = await listRows(forth);
    expect(rows).toEqual(await listRows(back));
    expect(rows.length).toBe(2 * 2 * 2 * 2 * 3);
    expect((await readShape(back))!.groups).toEqual(["all", "quintile 1", "practice N2a", "practice N1a"]);
    // Scenario 0 (zebra), draw 0, replicate 0, network 0 (N2), period 1, group 0 (all), b, a; then quintile 1.
    expect(rows.slice(0, 2)).toEqual(["0 0 0 0 1 0 10 0", "0 0 0 0 1 1 5 1"]);
    forth.close();
    back.close();
  });

  test("are summed over periods and networks for each scenario, pair and group", async () => {
    const at = await sum({ tallies: ["a", "b"] });
    // all: rows 0 and 3 of each network: (0 + 3) + (10 + 13) = 26; in the second scenario and replicate 4 x 1100 more.
    expect(at([0, 0, 0, 0, 0])).toEqual([26, 40]);
    expect(at([1, 1, 0, 0, 0])).toEqual([4426, 40]);
    expect(at([0, 0, 0, 0, 1])).toEqual([30, 20]);
  });

  test("of a practice come from its own network; a tally without meaning has no value", async () => {
    const at = await sum({ tallies: ["a", "b"] });
    expect(at([0, 0, 0, 0, 2])).toEqual([2 + 5, NaN]);
    expect(at([0, 0, 0, 0, 3])).toEqual([12 + 15, NaN]);
  });

  test("are summed for each network and each period, or only over the first periods", async () => {
    const each = await sum({ tallies: ["a"], each: ["network", "period"], groups: ["all"] });
    expect([0, 1].flatMap((network) => [0, 1].flatMap((period) => each([0, 0, network, period, 0])))).toEqual([0, 3, 10, 13]);
    const first = await sum({ tallies: ["a"], periods: 1, groups: ["all"] });
    expect(first([0, 0, 0, 0, 0])).toEqual([10]);
  });
});
