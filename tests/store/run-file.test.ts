import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createRunFile } from "../../src/store/create-run-file.js";
import { readParameterDraws, readSettled, writeParameterDraws, writeSettled } from "../../src/store/draws.js";
import { readJournal } from "../../src/store/journal.js";
import { readMeta, writeMeta } from "../../src/store/meta.js";
import { openRun } from "../../src/store/open-database.js";
import { readShape } from "../../src/store/tally-shape.js";
import { writeBatch } from "../../src/store/write-batch.js";
import { makeFolder } from "../experiment/temporary-folder.js";
import { fakeTable } from "./fake-tables.js";

describe("a run file", () => {
  test("keeps what a run says of itself, its draws and its settled levels", async () => {
    const folder = makeFolder();
    await createRunFile(folder, { version: "1.2.3" });
    const database = await openRun(folder, "write");
    await writeMeta(database, "plan", { name: 'with "quotes" and ünïcode' });
    const draws = [{ draw: 0, values: { a: 0.1, b: 1 / 3 } }, { draw: 1, values: { a: 5e-324, b: -2 } }];
    await writeParameterDraws(database, draws);
    await writeParameterDraws(database, draws);
    const settled = { settled: { "x#0": { usual: 0.1 + 0.2, centre: 1 } }, drift: {}, level: {} };
    await writeSettled(database, 1, settled);
    expect(await readMeta(database, "version")).toBe("1.2.3");
    expect(await readMeta(database, "plan")).toEqual({ name: 'with "quotes" and ünïcode' });
    expect(await readMeta(database, "absent")).toBe(null);
    expect(await readParameterDraws(database)).toEqual(draws);
    expect([...(await readSettled(database))]).toEqual([[1, settled]]);
    expect(await readShape(database)).toBe(null);
    database.close();
  });

  test("that is not there, or is none, is told in a sentence", async () => {
    const folder = makeFolder();
    await expect(openRun(folder, "read")).rejects.toMatchObject({ exitCode: 2, message: `There is no run in "${folder}": it holds no run.duckdb.` });
    writeFileSync(join(folder, "run.duckdb"), "not a database, but long enough to be read as one".repeat(500));
    await expect(openRun(folder, "read")).rejects.toMatchObject({ exitCode: 3, message: `The file run.duckdb in "${folder}" is not one that realist wrote, or it is damaged.` });
  });

  test("left by a process that died in the middle of a batch holds the batches before it, whole, and takes the next", async () => {
    const folder = makeFolder();
    const script = fileURLToPath(new URL("./die-in-transaction.mjs", import.meta.url));
    expect(spawnSync(process.execPath, [script, folder]).signal).toBe("SIGKILL");
    const database = await openRun(folder, "write");
    expect(await readJournal(database)).toEqual([{ draw: 0, replicate: 0 }]);
    const count = async (): Promise<unknown> => (await database.connection.runAndReadAll("SELECT count(*) FROM tally")).value(0, 0);
    expect(await count()).toBe(6n);
    await writeBatch(database, { draw: 0, replicate: 1 }, [fakeTable("s", 0, 1, "N", 0)]);
    expect(await count()).toBe(12n);
    database.close();
  });
});
