import type { TheoryRun } from "../compile/theory-run.js";
import type { Scenario } from "../scenario/scenario.js";
import type { Columns } from "../vocabulary/columns.js";
import type { NetworkState } from "../world/state/network-state.js";
import type { Place } from "../world/state/place.js";

/** Somebody who looks on while a scenario runs. She asks nothing of luck and changes nothing, so the run is the same without her. */
export interface Watcher {
  /** In each week, when the world has taken its steps and theory has moved nothing yet. Never called where there is no theory. */
  beforeTheory(columns: Columns, theory: TheoryRun): void;
  /** After each week. `week` is counted from the end of the warm-up; the state's own week is already the next. */
  afterWeek(state: NetworkState, week: number): void;
}

/** Opens a watcher of one scenario, with the state that it branches from. */
export type OpenWatcher = (place: Place, state: NetworkState, scenario: Scenario) => Watcher;
