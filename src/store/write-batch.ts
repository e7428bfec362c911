import type { DuckDBAppender, DuckDBDataChunk, DuckDBType } from "@duckdb/node-api";
import type { Pair } from "./journal.js";
import { writeMeta } from "./meta.js";
import type { Database } from "./open-database.js";
import type { TallyTable } from "./tallies.js";
import { describeShape, readShape, type TallyShape } from "./tally-shape.js";
import { runTransaction } from "./transaction.js";

/** Columns that say what a row of the tally table is about; one DOUBLE for each tally follows. */
const keyColumns = ["scenario", "draw", "replicate", "network", "period", '"group"'] as const;

/** A name as SQL wants it: quoted, so that no name is mistaken for a word of the language. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Stores one finished batch, the tables of all its scenarios and networks, and enters it in the journal: one transaction, so that a batch
 * is there whole or not at all. The first batch makes the table. Names are enumerations in the order of the plan, which is also the order
 * in which they are read.
 */
export async function writeBatch(database: Database, pair: Pair, tables: readonly TallyTable[]): Promise<void> {
  await runTransaction(database, async () => {
    if ((await readShape(database)) === null) await createTallyTable(database, describeShape(tables));
    const appender = await database.connection.createAppender("tally");
    const duckdb = await import("@duckdb/node-api");
    let rows = 0;
    for (const table of tables) rows += appendTable(appender, table, (types, count) => duckdb.DuckDBDataChunk.create(types, count));
    appender.closeSync();
    await database.connection.run("INSERT INTO journal VALUES ($1, $2, $3)", [pair.draw, pair.replicate, rows]);
  });
}

async function createTallyTable(database: Database, shape: TallyShape): Promise<void> {
  const list = (names: readonly string[]): string => names.map((name) => `'${name.replaceAll("'", "''")}'`).join(", ");
  await database.connection.run(`CREATE TYPE scenario_name AS ENUM (${list(shape.scenarios)})`);
  await database.connection.run(`CREATE TYPE network_name AS ENUM (${list(shape.networks)})`);
  await database.connection.run(`CREATE TYPE group_name AS ENUM (${list(shape.groups)})`);
  const keys = 'scenario scenario_name, draw INTEGER, replicate INTEGER, network network_name, period INTEGER, "group" group_name';
  const tallies = shape.tallies.map((name) => `, ${quoteName(name)} DOUBLE`).join("");
  await database.connection.run(`CREATE TABLE tally (${keys}${tallies})`);
  await writeMeta(database, "shape", shape);
}

/** The most rows that DuckDB takes in one piece. */
const mostRows = 2048;

function appendTable(appender: DuckDBAppender, table: TallyTable, create: (types: DuckDBType[], count: number) => DuckDBDataChunk): number {
  const types = Array.from({ length: appender.columnCount }, (_, column) => appender.columnType(column));
  if (types.length !== keyColumns.length + table.tallies.length) throw new Error(`A batch has ${table.tallies.length} tallies where the run has ${types.length - keyColumns.length}.`);
  const groups = table.groups.length;
  const rows = table.periods * groups;
  for (let from = 0; from < rows; from += mostRows) {
    const count = Math.min(mostRows, rows - from);
    const chunk = create(types, count);
    const fill = (column: number, valueOf: (row: number) => string | number): void => {
      chunk.setColumnValues(column, Array.from({ length: count }, (_, at) => valueOf(from + at)));
    };
    fill(0, () => table.scenario);
    fill(1, () => table.draw);
    fill(2, () => table.replicate);
    fill(3, () => table.network);
    fill(4, (row) => Math.floor(row / groups) + 1);
    fill(5, (row) => table.groups[row % groups]);
    for (let tally = 0; tally < table.tallies.length; tally += 1) {
      fill(keyColumns.length + tally, (row) => table.values[row * table.tallies.length + tally]);
    }
    appender.appendDataChunk(chunk);
  }
  return rows;
}
