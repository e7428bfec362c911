import type { LeverChange } from "../../../src/scenario/scenario.js";
import type { NetworkSetting } from "../../../src/setting/setting.js";
import type { Columns } from "../../../src/vocabulary/columns.js";
import { tallyNames, type TallyName } from "../../../src/world/tallies.js";
import { demonstration } from "../../simulate/demonstration.js";
import { watchNetwork } from "../../simulate/watched-network.js";

/** The demonstration with a quarter of its people: nobody waits for want of hours, so that what a lever takes is seen by itself. */
const [whole] = demonstration.networks;
export const quiet: NetworkSetting = { ...whole, levers: [], practices: whole.practices.map((one) => ({ ...one, listSize: one.listSize / 4, adults: Math.round(one.adults / 4) })) };

/** Full-time equivalents and link workers of that network, and the placements that they have: nobody leaves. */
export const staff = { fte: 1.9, people: 2, placements: 5, practices: 5, referrersEach: whole.practices.map(({ referrers }) => referrers) };

function stay(columns: Columns): void {
  columns.link_worker.factors.leaving.fill(0);
}

/** Sums of every tally over `weeks` weeks that follow 26 others, with the levers changed throughout (or from a week on). */
export function runQuiet(levers: Record<string, LeverChange["value"]>, { fromWeek = 0, weeks = 52, network = quiet }: { fromWeek?: number; weeks?: number; network?: NetworkSetting } = {}): Record<TallyName, number> {
  const sums = Object.fromEntries(tallyNames.map((name) => [name, 0])) as Record<TallyName, number>;
  const changes = Object.entries(levers).map(([lever, value]): LeverChange => ({ lever, value, practices: null, fromWeek }));
  watchNetwork({ network, weeks: 26 + weeks, changes, theory: stay }, ({ week, count }) => {
    if (week >= 26) for (const name of tallyNames) sums[name] += count(name);
  });
  return sums;
}
