/** The rows of a publisher's file, and why some of them were passed over. */
export interface RowTally {
  rows: number;
  /** Rows by the reason for which they were passed over, in the words of `passedOver`. */
  passed: Map<string, number>;
  /** The dates that the rows carry, ISO. */
  dates: Set<string>;
}

/** A tally of a file of which no row has been read. */
export function startTally(): RowTally {
  return { rows: 0, passed: new Map(), dates: new Set() };
}

/** Counts rows that were passed over for one reason. */
export function passOver(tally: RowTally, why: string, rows = 1): void {
  if (rows > 0) tally.passed.set(why, (tally.passed.get(why) ?? 0) + rows);
}

/** Rows that were used: all but those passed over. */
export function countUsed(tally: RowTally): number {
  return [...tally.passed.values()].reduce((left, rows) => left - rows, tally.rows);
}
