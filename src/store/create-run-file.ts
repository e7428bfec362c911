import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { explainDiskFault } from "./explain-disk-fault.js";
import { writeMeta } from "./meta.js";
import { openDatabase, runFile } from "./open-database.js";

const tables = [
  "CREATE TABLE meta (key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)",
  "CREATE TABLE parameter_draw (draw INTEGER NOT NULL, parameter VARCHAR NOT NULL, value DOUBLE NOT NULL)",
  "CREATE TABLE settled (draw INTEGER PRIMARY KEY, settled VARCHAR NOT NULL)",
  "CREATE TABLE journal (draw INTEGER NOT NULL, replicate INTEGER NOT NULL, row_count INTEGER NOT NULL, PRIMARY KEY (draw, replicate))",
];

/**
 * Makes the run file of a folder, with its tables and what the run says of itself. It is written under another name and then renamed:
 * whoever finds a run file finds a whole one, wherever the process was killed. The table of tallies comes with the first batch.
 *
 * Throws ProblemError where the folder cannot be written.
 */
export async function createRunFile(folder: string, meta: Record<string, unknown>): Promise<void> {
  const draft = `${runFile}.draft`;
  for (const name of [draft, `${draft}.wal`]) rmSync(join(folder, name), { force: true });
  const database = await openDatabase(folder, draft, "write");
  try {
    for (const table of tables) await database.connection.run(table);
    for (const [key, value] of Object.entries(meta)) await writeMeta(database, key, value);
    await database.connection.run("CHECKPOINT");
  } catch (fault) {
    throw explainDiskFault(fault, folder);
  } finally {
    database.close();
  }
  if (existsSync(join(folder, `${draft}.wal`))) throw new Error("A fresh run file still had a log beside it.");
  renameSync(join(folder, draft), join(folder, runFile));
}
