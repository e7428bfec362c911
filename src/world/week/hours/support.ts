import type { NetworkState } from "../../state/network-state.js";
import type { Place } from "../../state/place.js";

type Parts = Pick<NetworkState, "posts" | "columns">;

/** Supervision that a link worker is given this week, of a full measure: what the network asks for, as far as her employer sees to it. */
export function supervisionGiven({ columns }: Pick<NetworkState, "columns">, post: number): number {
  return Math.min(1, columns.pcn.levers.supervision[0] * columns.employer.factors.supervising[columns.link_worker.one.employer[post]]);
}

/**
 * Training that she can take up this week, of a full measure: what is on offer, as far as the hours that were lately left would hold it
 * (F45: training on offer to people with no time for it is not training had). In her first week nothing is known to stand in its way.
 */
export function trainingTakenUp(place: Place, { posts, columns }: Parts, post: number): number {
  const offered = columns.pcn.levers.training[0];
  const asked = place.values.training_hours * offered * posts.fte[post];
  const left = columns.link_worker.facts.hours_left[post];
  return asked === 0 || Number.isNaN(left) ? offered : offered * Math.min(1, left / asked);
}
