import type { DuckDBDataChunk } from "@duckdb/node-api";
import type { Database } from "./open-database.js";
import { readShape } from "./tally-shape.js";
import { quoteName } from "./write-batch.js";

/** Which rows and columns of the tally table to read. */
export interface TallyQuery {
  /** The tallies wanted, in this order; each must be in the run's shape. */
  tallies: readonly string[];
  /** Groups wanted; all if left out. */
  groups?: readonly string[];
  /** Periods 1 to this one; all if left out. */
  periods?: number;
  /** Scenarios wanted; all if left out. */
  scenarios?: readonly string[];
}

/** One row. `scenario`, `network` and `group` are indices into the shape of the run. The object is used again for the next row. */
export interface TallyRow {
  scenario: number;
  draw: number;
  replicate: number;
  network: number;
  /** Counted from 1. */
  period: number;
  group: number;
  values: Float64Array;
}

/**
 * Reads tallies row by row, in the order of scenario (as planned), draw, replicate, network, period and group, whatever order the batches
 * were finished in. Streams: memory does not grow with the run; a visitor may return a promise to be waited for. About 0.5 microseconds a row and 20 nanoseconds a value.
 */
export async function scanTallies(database: Database, query: TallyQuery, visit: (row: TallyRow) => void | Promise<void>): Promise<void> {
  const shape = await readShape(database);
  const row: TallyRow = { scenario: 0, draw: 0, replicate: 0, network: 0, period: 0, group: 0, values: new Float64Array(query.tallies.length) };
  for (const [index, scenario] of (shape?.scenarios ?? []).entries()) {
    if (query.scenarios !== undefined && !query.scenarios.includes(scenario)) continue;
    row.scenario = index;
    const result = await database.connection.stream(spellQuery(scenario, query)); // one at a time: a sixth of the rows is sorted in a sixth of the memory
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) break;
      await visitChunk(chunk, row, visit);
    }
  }
}

const keys = ["draw", "replicate", "enum_code(network)", "period", 'enum_code("group")'];

function spellQuery(scenario: string, query: TallyQuery): string {
  const columns = [...keys, ...query.tallies.map(quoteName)].join(", ");
  const conditions = [listCondition("scenario", [scenario]), listCondition('"group"', query.groups), query.periods === undefined ? "true" : `period <= ${query.periods}`];
  return `SELECT ${columns} FROM tally WHERE ${conditions.join(" AND ")} ORDER BY draw, replicate, network, period, "group"`;
}

async function visitChunk(chunk: DuckDBDataChunk, row: TallyRow, visit: (row: TallyRow) => void | Promise<void>): Promise<void> {
  const [draw, replicate, network, period, group, ...tallies] = Array.from({ length: chunk.columnCount }, (_, column) => chunk.getColumnVector(column));
  for (let at = 0; at < chunk.rowCount; at += 1) {
    row.draw = draw.getItem(at) as number;
    row.replicate = replicate.getItem(at) as number;
    row.network = network.getItem(at) as number;
    row.period = period.getItem(at) as number;
    row.group = group.getItem(at) as number;
    for (let tally = 0; tally < tallies.length; tally += 1) row.values[tally] = tallies[tally].getItem(at) as number;
    const waiting = visit(row);
    if (waiting !== undefined) await waiting;
  }
}

function listCondition(column: string, names: readonly string[] | undefined): string {
  if (names === undefined) return "true";
  if (names.length === 0) return "false";
  return `${column} IN (${names.map((name) => `'${name.replaceAll("'", "''")}'`).join(", ")})`;
}
