import type { NetworkState } from "../../state/network-state.js";
import type { Place } from "../../state/place.js";
import { countPractice } from "../count.js";

/**
 * A newcomer's hours of induction this week: none once its weeks are over. Her placements note what they gave, and what of their own staff's
 * time it took.
 */
export function giveInduction(place: Place, state: Pick<NetworkState, "posts" | "columns" | "counts" | "week">, post: number): number {
  const { columns, posts, week } = state;
  const { values } = place;
  if (week - posts.started[post] >= values.induction_weeks) return 0;
  let days = 0;
  for (let i = place.firstPlacement[post]; i < place.firstPlacement[post + 1]; i++) days += place.daysOfPlacement[i];
  let sum = 0;
  for (let i = place.firstPlacement[post]; i < place.firstPlacement[post + 1]; i++) {
    const practice = place.practiceOfPlacement[i];
    const quality = columns.practice.levers.induction_quality[practice];
    columns.placement.facts.induction_given[i] += quality / values.induction_weeks;
    countPractice(state.counts, place, "practice_pence", practice, Math.round((quality * values.induction_practice_hours * values.cost_of_practice_hour * 100) / values.induction_weeks));
    sum += (quality * values.induction_hours * place.daysOfPlacement[i]) / days / values.induction_weeks;
  }
  return sum;
}
