import { sumTallies } from "../store/read-tallies.js";
import { readFinishedRun } from "./open-answers.js";

/** Sums of tallies over the horizon and all networks: totals[scenario][tally] is one number for each pair. */
export interface RunTotals {
  scenarios: string[];
  /** Weeks of the horizon, and periods that make it up. */
  weeks: number;
  totals: Record<string, Record<string, number[]>>;
}

/** Counts rather than ratios, such as for the stages of a funnel. A tally that the run did not record is left out. */
export async function readTotals(folder: string, tallies: readonly string[], group = "all"): Promise<RunTotals> {
  return readFinishedRun(folder, undefined, async ({ database, shape }) => {
    const known = tallies.filter((tally) => shape.tallies.includes(tally));
    const sums = await sumTallies(database, shape, { tallies: known, groups: [group] });
    const totals: RunTotals["totals"] = {};
    sums.scenarios.forEach((scenario, at) => {
      totals[scenario] = {};
      known.forEach((tally, column) => {
        totals[scenario][tally] = sums.pairs.map((_, pair) => sums.values[(at * sums.pairs.length + pair) * known.length + column]);
      });
    });
    return { scenarios: [...sums.scenarios], weeks: shape.weeks.reduce((sum, weeks) => sum + weeks, 0), totals };
  });
}
