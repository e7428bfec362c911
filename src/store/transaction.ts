import type { Database } from "./open-database.js";

/** Runs `work` as one transaction: all of it is in the file afterwards, or, whatever happens, nothing of it. */
export async function runTransaction(database: Database, work: () => Promise<void>): Promise<void> {
  await database.connection.run("BEGIN");
  try {
    await work();
    await database.connection.run("COMMIT");
  } catch (fault) {
    await database.connection.run("ROLLBACK").catch(() => undefined);
    throw fault;
  }
}
