/** What a run leaves behind: integer tallies in wide rows, one for each period and group. */

/** The tallies of one scenario, draw, replicate and network. */
export interface TallyTable {
  scenario: string;
  draw: number;
  replicate: number;
  network: string;
  /** Names of the columns, in order. */
  tallies: readonly string[];
  /** `all`, `quintile 1` (most deprived) to `quintile 5`, and `practice <code>`, in order. */
  groups: readonly string[];
  periods: number;
  /** Weeks in each period. */
  weeks: readonly number[];
  /** values[(period * groups.length + group) * tallies.length + tally]; NaN where a tally has no meaning in a group. */
  values: Float64Array;
}
