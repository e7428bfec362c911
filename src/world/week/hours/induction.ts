import type { NetworkState } from "../../state/network-state.js";
import { placementAt, type Place } from "../../state/place.js";
import { countPractice } from "../count.js";

/**
 * Hours of induction this week, in proportion to days: from each practice in her first weeks there, whether she is new to the post or was
 * only given days there. Her placements note what they gave, and what of their own staff's time it took.
 */
export function giveInduction(place: Place, state: Pick<NetworkState, "placements" | "columns" | "counts" | "week">, post: number): number {
  const { columns, placements, week } = state;
  const { values } = place;
  const first = placementAt(place, post, 0);
  let days = 0;
  for (let at = first; at < first + place.practices; at++) days += placements.days[at];
  let sum = 0;
  for (let at = first; at < first + place.practices; at++) {
    if (placements.days[at] === 0 || week - placements.started[at] >= values.induction_weeks) continue;
    const practice = place.practiceOfPlacement[at];
    const quality = columns.practice.levers.induction_quality[practice];
    columns.placement.facts.induction_given[at] += quality / values.induction_weeks;
    countPractice(state.counts, place, "practice_pence", practice, Math.round((quality * values.induction_practice_hours * values.cost_of_practice_hour * 100) / values.induction_weeks));
    sum += (quality * values.induction_hours * placements.days[at]) / days / values.induction_weeks;
  }
  return sum;
}
