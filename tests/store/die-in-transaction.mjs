/** Stores one batch, begins a second and is killed before it is committed: `node die-in-transaction.mjs FOLDER`. */
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { createRunFile } from "../../dist/src/store/create-run-file.js";
import { openRun } from "../../dist/src/store/open-database.js";
import { runTransaction } from "../../dist/src/store/transaction.js";
import { writeBatch } from "../../dist/src/store/write-batch.js";

const folder = process.argv[2];
const groups = ["all", "quintile 1", "practice Na"];
const table = (replicate) => ({ scenario: "s", draw: 0, replicate, network: "N", tallies: ["a", "b"], groups, periods: 2, weeks: [4, 4], values: new Float64Array(12).fill(1) });

await createRunFile(folder, {});
const database = await openRun(folder, "write");
await writeBatch(database, { draw: 0, replicate: 0 }, [table(0)]);
await runTransaction(database, async () => {
  const appender = await database.connection.createAppender("tally");
  for (let row = 0; row < 50_000; row += 1) {
    appender.appendEnum("s", appender.columnType(0));
    appender.appendInteger(0);
    appender.appendInteger(1);
    appender.appendEnum("N", appender.columnType(3));
    appender.appendInteger(row);
    appender.appendEnum("all", appender.columnType(5));
    appender.appendDouble(row);
    appender.appendDouble(row);
    appender.endRow();
  }
  appender.flushSync();
  process.kill(process.pid, "SIGKILL");
  await setTimeout(10_000);
});
