import type { WeekStep } from "../../vocabulary/vocabulary.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";

/** One thing that a step does, apart from the others: what it reads and what that reading can change. */
export interface Flow {
  /** A word for it; none where the step is a single flow. */
  flow?: string;
  reads: readonly string[];
  writes: readonly string[];
}

/** A step of the week: what it reads and writes in all, flow by flow, and what it does. */
export interface Step extends WeekStep {
  flows: readonly Flow[];
  run(place: Place, state: NetworkState): void;
}

/**
 * Declares a step. `parts` are the parts of the state that it may touch: the body receives only those, so a step that
 * reaches for more does not compile. `flows` stand in the order in which they happen: what an earlier one writes a
 * later one may read in the same week.
 */
export function defineStep<const Part extends keyof NetworkState>(declared: {
  step: string;
  about: string;
  parts: readonly Part[];
  flows: readonly Flow[];
  run(place: Place, state: Pick<NetworkState, Part | "week">): void;
}): Step {
  const { step, about, flows } = declared;
  const unite = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
  return { step, about, flows, reads: unite(flows.map(({ reads }) => reads)), writes: unite(flows.map(({ writes }) => writes)), run: (place, state) => declared.run(place, state) };
}

/** The rows that a step has in the published week: one for each flow. */
export function publishStep({ step, about, flows }: Step): WeekStep[] {
  return flows.map(({ flow, reads, writes }) => ({ step: flow === undefined ? step : `${step}: ${flow}`, about, reads, writes }));
}
