import type { Database } from "./open-database.js";

/**
 * What a run says of itself, one JSON text under each key: `fingerprint` (what a resumed run must agree with), `plan`, `metrics`,
 * `shape` (of the tallies), `version`. A later command needs nothing but the run folder.
 */
export async function writeMeta(database: Database, key: string, value: unknown): Promise<void> {
  await database.connection.run("INSERT OR REPLACE INTO meta VALUES ($1, $2)", [key, JSON.stringify(value)]);
}

/** The value under a key, or null where there is none. The caller says what it is: only this room writes it. */
export async function readMeta<T>(database: Database, key: string): Promise<T | null> {
  const reader = await database.connection.runAndReadAll("SELECT value FROM meta WHERE key = $1 ORDER BY key", [key]);
  if (reader.currentRowCount === 0) return null;
  return JSON.parse(String(reader.value(0, 0))) as T;
}
