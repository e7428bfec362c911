import { runKey } from "../../../src/random/keys.js";
import type { LeverChange } from "../../../src/scenario/scenario.js";
import type { NetworkSetting } from "../../../src/setting/setting.js";
import { usualValues } from "../../../src/world/levels.js";
import { branchState, runWeek } from "../../../src/world/run-week.js";
import { setLevers } from "../../../src/world/set-levers.js";
import type { NetworkState } from "../../../src/world/state/network-state.js";
import { openNetwork } from "../../../src/world/state/open-network.js";
import type { Place } from "../../../src/world/state/place.js";
import { steps } from "../../../src/world/week/index.js";
import type { Step } from "../../../src/world/week/step.js";
import { demonstration, openBelonging } from "../../simulate/demonstration.js";

const [network] = demonstration.networks;
/** Kinds of need for which places are taken up by people who come otherwise: too few for anybody else, if groups were as small as the others. */
const advice: readonly string[] = ["money", "housing"];
const small: NetworkSetting = { ...network, practices: network.practices.map((one) => ({ ...one, listSize: one.listSize / 20, adults: Math.round(one.adults / 20) })), groups: network.groups.map((one) => ({ ...one, places: one.serves.every((kind) => advice.includes(kind)) ? one.places : Math.ceil(one.places / 8) })), levers: [["framing", "structural_support"] as const, ["vcse_funding", 1_500] as const].map(([lever, value]) => ({ lever, value, practices: null, fromWeek: 0 })) };
const values = { ...usualValues, other_routes: 0.6, met: 8, closing_small: 0.7, closing_large: 2, tells_back: 0.9, weeks_to_fill: 2, first_minutes: 75, group_returns: 8, pause_above: 2, pause_below: 1.8, wait_heard: 1, gives_up: 0.2, hours_at_work: 20, budget_headroom: 1, managers_hours: 14, pause_basic_share: 0.9, pause_basic_weeks: 5, weeks_in_place: 60, others_in_advice: 0.8, leaves_list: 0.015, introductions: 0.9, introductions_further: 0.8, basic_met: 0.3, basic_met_structural: 6, basic_met_effort: 3 };

const change = (lever: string, value: LeverChange["value"], fromWeek: number): LeverChange => ({ lever, value, practices: null, fromWeek });

/** Levers set in the weeks gone through, again and again, so that each step has something of its own to do. */
const changes: LeverChange[] = Array.from({ length: 12 }, (_, n) => 33 + 12 * n).flatMap((week) => [
  change("practices_per_link_worker", 1, week),
  change("link_workers", 0.9, week + 2),
  change("link_workers", 3.2, week + 3),
  change("co_location_days", 3, week + 3),
  change("practices_per_link_worker", null, week + 5),
  change("need_weighted_allocation", 0.8, week + 6),
  change("co_location_days", null, week + 9),
  change("link_workers", 0.5, week + 10),
  change("link_workers", null, week + 11),
  change("need_weighted_allocation", 0, week + 11),
]);

/**
 * Goes through weeks of a small, busy network (posts changing hands, groups closing, a queue) and shows each step the state
 * just before it, to be branched and not to be touched. The step itself then runs.
 */
export function goThroughSteps(weeks: number, look: (step: Step, place: Place, state: NetworkState, week: number) => void): void {
  const { place, state } = openNetwork(small, runKey("steps", 0, 0), values, changes);
  const theory = openBelonging();
  const think = (): void => {
    theory(state.columns);
    state.columns.link_worker.factors.leaving.fill(8);
    state.columns.referrer.factors.referring.fill(3);
    state.columns.referrer.factors.referring_wrongly.fill(2.5);
    state.columns.patient.factors.coming_directly.fill(4);
    state.columns.patient.factors.consulting.fill(1.5);
    state.columns.link_worker.states.intention_to_leave[0] = 0.7;
    state.columns.placement.states.inclusion[0] = state.columns.placement.states.adjustment[0] = 0.8;
  };
  for (let week = 0; week < 30; week++) runWeek(place, state, { changes, shocks: [] }, week, think);
  for (let week = 30; week < 30 + weeks; week++) {
    // A week is lived twice: once step by step on a branch, once as the world runs it.
    const branch = branchState(state);
    setLevers(place, branch, changes, week);
    for (const agent of Object.values(branch.columns)) for (const counts of Object.values(agent.events)) counts.fill(0);
    for (const step of steps) {
      look(step, place, branch, week);
      step.run(place, branch);
    }
    runWeek(place, state, { changes, shocks: [] }, week, think);
  }
}
