import { runKey } from "../../src/random/keys.js";
import type { NetworkSetting } from "../../src/setting/setting.js";
import type { Columns } from "../../src/vocabulary/columns.js";
import type { LeverChange, Scenario } from "../../src/scenario/scenario.js";
import { usualValues, type Values } from "../../src/world/levels.js";
import { runWeek } from "../../src/world/run-week.js";
import type { NetworkState } from "../../src/world/state/network-state.js";
import { openNetwork } from "../../src/world/state/open-network.js";
import type { Place } from "../../src/world/state/place.js";
import { tallies, tallyNames, tallyRow, type TallyName } from "../../src/world/tallies.js";
import { takeCounts, groupNames } from "../../src/world/take-counts.js";

/** What a test may look at after each week. */
export interface Week {
  week: number;
  place: Place;
  state: NetworkState;
  /** A tally of this week, over the whole network or in one group. */
  count: (tally: TallyName, group?: string) => number;
}

/** What to run: the usual values, no theory and no changes unless said. */
export interface Watched {
  network: NetworkSetting;
  weeks: number;
  replicate?: number;
  values?: Values;
  changes?: LeverChange[];
  shocks?: Scenario["shocks"];
  theory?: (columns: Columns) => void;
}

/** Runs a network from its opening, and shows it after each week with the counts of that week alone. */
export function watchNetwork({ network, weeks, replicate = 0, values = usualValues, changes = [], shocks = [], theory }: Watched, look: (week: Week) => void): void {
  const { place, state } = openNetwork(network, runKey("watched", 0, replicate), values, changes);
  const groups = groupNames(place);
  const counts = new Float64Array(groups.length * tallyNames.length);
  const count: Week["count"] = (tally, group = "all") => counts[groups.indexOf(group) * tallyNames.length + tallyRow(tally)];
  for (let week = 0; week < weeks; week++) {
    runWeek(place, state, { changes, shocks }, week, theory);
    takeCounts(place, state, counts, 0);
    look({ week, place, state, count });
  }
}

/** Names of the tallies that are kept by practice and quintile. */
export const personTallies = tallyNames.filter((name) => tallies[name].scope === "person");
