import { scanTallies } from "../store/scan-tallies.js";
import type { TallyTable } from "../store/tallies.js";
import { ranOtherwise } from "./messages.js";
import type { FinishedRun } from "./open-answers.js";

/**
 * Holds tables that were run again to those that are stored, to the bit: an explanation of other numbers than those of the run would explain
 * nothing. Compared are all tallies of the whole network, period by period. Throws ProblemError (exit 4) where any differs.
 */
export async function holdToStored({ database, shape }: FinishedRun, tables: readonly TallyTable[], folder: string): Promise<void> {
  const scenarios = [...new Set(tables.map(({ scenario }) => scenario))];
  let compared = 0;
  await scanTallies(database, { tallies: shape.tallies, groups: ["all"], scenarios }, ({ scenario, draw, replicate, network, period, values }) => {
    const table = tables.find((one) => one.scenario === shape.scenarios[scenario] && one.draw === draw && one.replicate === replicate && one.network === shape.networks[network]);
    if (table === undefined) return;
    const start = ((period - 1) * table.groups.length + table.groups.indexOf("all")) * table.tallies.length;
    compared += 1;
    if (shape.tallies.some((tally, at) => table.values[start + table.tallies.indexOf(tally)] !== values[at])) throw ranOtherwise(folder);
  });
  if (compared !== tables.length * shape.weeks.length) throw ranOtherwise(folder);
}
