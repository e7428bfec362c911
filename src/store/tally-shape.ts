import type { Database } from "./open-database.js";
import { readMeta } from "./meta.js";
import type { TallyTable } from "./tallies.js";

/** What all batches of a run have in common. Lists are in the order in which they are read and answered. */
export interface TallyShape {
  scenarios: string[];
  networks: string[];
  /** `all`, the quintiles, then every practice, each once. */
  groups: string[];
  tallies: string[];
  /** Weeks in each period. */
  weeks: number[];
}

/** The shape that the tables of one batch show. */
export function describeShape(tables: readonly TallyTable[]): TallyShape {
  const unique = (names: readonly string[]): string[] => [...new Set(names)];
  const groups = unique(tables.flatMap((table) => [...table.groups]));
  const isPlace = (group: string): boolean => /^(?:practice|post) /.test(group);
  return {
    scenarios: unique(tables.map((table) => table.scenario)),
    networks: unique(tables.map((table) => table.network)),
    groups: [...groups.filter((group) => !isPlace(group)), ...groups.filter(isPlace)],
    tallies: [...tables[0].tallies],
    weeks: [...tables[0].weeks],
  };
}

/** The shape of a run, or null before its first batch is finished. */
export async function readShape(database: Database): Promise<TallyShape | null> {
  return readMeta<TallyShape>(database, "shape");
}
