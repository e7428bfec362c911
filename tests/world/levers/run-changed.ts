import type { LeverChange } from "../../../src/scenario/scenario.js";
import { tallyNames, type TallyName } from "../../../src/world/tallies.js";
import { demonstration } from "../../simulate/demonstration.js";
import { watchNetwork, type Watched, type Week } from "../../simulate/watched-network.js";

/** One lever, for all practices from the first week. */
export const setTo = (lever: string, value: LeverChange["value"]): LeverChange => ({ lever, value, practices: null, fromWeek: 0 });

/** What to run: the demonstration network unless another is given, in so many copies that differ in luck alone. */
interface Asked extends Partial<Omit<Watched, "replicate">> {
  copies?: number;
  look?: (week: Week) => void;
}

/** Totals of all tallies over all weeks and copies. */
export function runChanged({ copies = 3, network = demonstration.networks[0], weeks = 104, look, ...rest }: Asked): Record<TallyName, number> {
  const totals = Object.fromEntries(tallyNames.map((name) => [name, 0])) as Record<TallyName, number>;
  for (let replicate = 0; replicate < copies; replicate++) {
    watchNetwork({ network, weeks, replicate, ...rest }, (week) => {
      for (const name of tallyNames) totals[name] += week.count(name);
      look?.(week);
    });
  }
  return totals;
}
