import type { Database } from "./open-database.js";

/** A draw of the theory's parameters and a replicate of luck under it: every scenario was run with both, so differences are paired. */
export interface Pair {
  draw: number;
  replicate: number;
}

/** The batches that are finished, in the order of draw and replicate. */
export async function readJournal(database: Database): Promise<Pair[]> {
  const reader = await database.connection.runAndReadAll("SELECT draw, replicate FROM journal ORDER BY draw, replicate");
  return reader.getRows().map(([draw, replicate]) => ({ draw: Number(draw), replicate: Number(replicate) }));
}
