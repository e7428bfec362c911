import type { Scenario } from "../scenario/scenario.js";
import type { Columns } from "../vocabulary/columns.js";
import { applyShocks } from "./apply-shocks.js";
import { setLevers } from "./set-levers.js";
import type { NetworkState } from "./state/network-state.js";
import type { Place } from "./state/place.js";
import { turnWindow } from "./state/window.js";
import { steps } from "./week/index.js";

/** A scenario in which nothing is changed. */
export const asUsual: Pick<Scenario, "changes" | "shocks"> = { changes: [], shocks: [] };

/**
 * One week of one network, in the order of the printed week:
 *   1. levers and shocks in force, last week's events forgotten
 *   2. the world's steps
 *   3. theory, told of the columns; without one nobody's reasoning changes
 *   4. the week ends
 * `week` is counted from the end of the warm-up, for the levers.
 */
export function runWeek(place: Place, state: NetworkState, scenario: Pick<Scenario, "changes" | "shocks">, week: number, theory?: (columns: Columns) => void): void {
  setLevers(place, state, scenario.changes, week);
  applyShocks(place, state, scenario.shocks, week);
  for (const agent of Object.values(state.columns)) for (const counts of Object.values(agent.events)) counts.fill(0);
  for (const step of steps) step.run(place, state);
  theory?.(state.columns);
  for (const window of Object.values(state.windows)) turnWindow(window);
  state.week += 1;
}

/** A copy that goes its own way: nothing that changes is shared. */
export function branchState(state: NetworkState): NetworkState {
  return structuredClone(state);
}
