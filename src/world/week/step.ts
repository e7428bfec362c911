import type { WeekStep } from "../../vocabulary/vocabulary.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";

/** A step of the week: what it reads and writes, in words that people can follow, and what it does. */
export interface Step extends WeekStep {
  run(place: Place, state: NetworkState): void;
}

/**
 * Declares a step. `parts` are the parts of the state that it may touch: the body receives only those, so a step that
 * reaches for more does not compile.
 */
export function defineStep<const Part extends keyof NetworkState>(
  declared: WeekStep & { parts: readonly Part[]; run(place: Place, state: Pick<NetworkState, Part | "week">): void },
): Step {
  return { step: declared.step, about: declared.about, reads: declared.reads, writes: declared.writes, run: (place, state) => declared.run(place, state) };
}
