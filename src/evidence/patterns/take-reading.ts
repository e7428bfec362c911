import type { TallyTable } from "../../store/tallies.js";
import type { Metric } from "../../vocabulary/vocabulary.js";
import { keyOfReading, type Counts, type Reading, type UnitKind } from "./reading.js";

/** What the networks of one batch answer to the readings asked of it, by the key of each. */
export type Answers = ReadonlyMap<string, readonly Counts[]>;

/** Takes from the tables of one batch what the readings ask for. Periods of the tables are months. */
export function takeReadings(tables: readonly TallyTable[], readings: readonly Reading[], metrics: Readonly<Record<string, Metric>>): Answers {
  return new Map(readings.map((reading) => [keyOfReading(reading), takeReading(tables, reading, metrics[reading.metric])]));
}

function takeReading(tables: readonly TallyTable[], { scenario, where, first, last }: Reading, metric: Metric): Counts[] {
  const own = tables.filter((table) => table.scenario === scenario);
  const count = (table: TallyTable, group: string): Counts => ({
    numerator: sumTally(table, metric.numerator, group, first, last),
    denominator: sumTally(table, metric.denominator, group, first, last),
  });
  if ("each" in where) return own.flatMap((table) => listUnits(table, where.each).map((group) => count(table, group)));
  return [addCounts(own.filter((table) => table.groups.includes(where.together)).map((table) => count(table, where.together)))];
}

/** The groups of a table that are units of a kind, in its order. */
function listUnits(table: TallyTable, kind: UnitKind): string[] {
  return kind === "network" ? ["all"] : table.groups.filter((group) => group.startsWith(`${kind} `));
}

/** Adds up counts of the same thing in several places. */
export function addCounts(counts: readonly Counts[]): Counts {
  return counts.reduce((sum, { numerator, denominator }) => ({ numerator: sum.numerator + numerator, denominator: sum.denominator + denominator }), { numerator: 0, denominator: 0 });
}

function sumTally(table: TallyTable, tally: string, group: string, first: number, last: number): number {
  const column = table.tallies.indexOf(tally);
  const row = table.groups.indexOf(group);
  let sum = 0;
  for (let period = first - 1; period < last; period++) sum += table.values[(period * table.groups.length + row) * table.tallies.length + column];
  return sum;
}
