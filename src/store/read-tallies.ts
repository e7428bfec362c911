import { readJournal, type Pair } from "./journal.js";
import type { Database } from "./open-database.js";
import { scanTallies, type TallyQuery, type TallyRow } from "./scan-tallies.js";
import type { TallyShape } from "./tally-shape.js";

/** Where sums are laid: over all networks together, or for each; over all periods together, or for each. */
export interface SumQuery extends TallyQuery {
  each?: readonly ("network" | "period")[];
}

/** Sums of tallies, dense. NaN: no such row was recorded, or the tally has no meaning in that group. */
export interface TallySums {
  scenarios: readonly string[];
  pairs: readonly Pair[];
  /** One entry, `all`, unless sums are wanted for each network. */
  networks: readonly string[];
  /** One entry, 0, unless sums are wanted for each period; then 1, 2, … */
  periods: readonly number[];
  groups: readonly string[];
  tallies: readonly string[];
  /** Indexed by `sumAt`: scenario, pair, network, period, group, tally. */
  values: Float64Array;
}

/** Where one cell of `TallySums.values` begins: its tallies follow one another. */
export function locateSums(sums: TallySums, scenario: number, pair: number, network: number, period: number, group: number): number {
  const { pairs, networks, periods, groups, tallies } = sums;
  return ((((scenario * pairs.length + pair) * networks.length + network) * periods.length + period) * groups.length + group) * tallies.length;
}

/**
 * Sums tallies over networks and periods, or for each of them, for every scenario, pair and group. Sums are made here and not in SQL:
 * integers below 2^53 add up exactly, in any order.
 */
export async function sumTallies(database: Database, shape: TallyShape, query: SumQuery): Promise<TallySums> {
  const pairs = await readJournal(database);
  const each = new Set(query.each ?? []);
  const periodCount = Math.min(shape.weeks.length, query.periods ?? shape.weeks.length);
  const keep = (names: readonly string[], wanted: readonly string[] | undefined): string[] => names.filter((name) => wanted?.includes(name) ?? true);
  const sums: TallySums = {
    scenarios: keep(shape.scenarios, query.scenarios),
    pairs,
    networks: each.has("network") ? shape.networks : ["all"],
    periods: each.has("period") ? Array.from({ length: periodCount }, (_, index) => index + 1) : [0],
    groups: keep(shape.groups, query.groups),
    tallies: query.tallies,
    values: new Float64Array(0),
  };
  const cells = [sums.scenarios, pairs, sums.networks, sums.periods, sums.groups, sums.tallies].reduce((product, list) => product * list.length, 1);
  sums.values = new Float64Array(cells).fill(NaN);
  const untouched = new Uint8Array(cells / Math.max(1, sums.tallies.length)).fill(1);
  const scenarioAt = shape.scenarios.map((name) => sums.scenarios.indexOf(name));
  const groupAt = shape.groups.map((name) => sums.groups.indexOf(name));
  const pairAt = new Map(pairs.map((pair, index) => [keyOf(pair), index]));

  await scanTallies(database, query, (row: TallyRow) => {
    const pair = pairAt.get(keyOf(row));
    if (pair === undefined) return;
    const network = each.has("network") ? row.network : 0;
    const period = each.has("period") ? row.period - 1 : 0;
    const start = locateSums(sums, scenarioAt[row.scenario], pair, network, period, groupAt[row.group]);
    const cell = start / sums.tallies.length;
    for (let tally = 0; tally < row.values.length; tally += 1) {
      sums.values[start + tally] = untouched[cell] === 1 ? row.values[tally] : sums.values[start + tally] + row.values[tally];
    }
    untouched[cell] = 0;
  });
  return sums;
}

/** One number for a pair: draws and replicates are well below 2^20 each. */
function keyOf(pair: Pair): number {
  return pair.draw * 1_048_576 + pair.replicate;
}
