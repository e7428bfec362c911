/** What is read of the tables of a trial, so that a pattern can be held against it. */
export interface Reading {
  metric: string;
  /** The name under which the scenario is run. */
  scenario: string;
  /** Everybody of a group of the tables together (`all`, `quintile 1`), or each unit of a kind by itself. */
  where: { together: string } | { each: UnitKind };
  /** Months of the run, both included; the first is 1. */
  first: number;
  last: number;
}

/** Units that a spread or an association is looked at across, by the first word of their groups; a network is its own table. */
export type UnitKind = "practice" | "post" | "network";

/** The numerator and the denominator of a metric; NaN where they have no meaning. */
export interface Counts {
  numerator: number;
  denominator: number;
}

/** Answers a reading: one pair of counts for what is taken together, one for each unit otherwise, in the order of the tables. */
export type Look = (reading: Reading) => readonly Counts[];

/** One text for one reading. */
export function keyOfReading({ metric, scenario, where, first, last }: Reading): string {
  return JSON.stringify([metric, scenario, where, first, last]);
}
