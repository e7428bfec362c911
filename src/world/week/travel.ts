import type { NetworkState } from "../state/network-state.js";
import { placementAt, type Place } from "../state/place.js";

/** Hours a week that whoever holds the post is on the way: between the practices that she serves. */
export function travelHours(place: Place, { posts, placements }: Pick<NetworkState, "posts" | "placements">, post: number): number {
  const { values } = place;
  let practices = 0;
  for (let practice = 0; practice < place.practices; practice++) if (placements.days[placementAt(place, post, practice)] > 0) practices += 1;
  return posts.fte[post] * (values.travel_hours + values.travel_further * Math.max(0, practices - 1));
}
