import type { Shock } from "../scenario/scenario.js";
import type { NetworkState } from "./state/network-state.js";
import type { Place } from "./state/place.js";

/**
 * Marks what the shocks of the week will do. A departure makes a link worker leave at the end of it, in the staff step;
 * in a network without the post that it names, or with nobody in post, nothing happens. `week` is counted from the end
 * of the warm-up.
 */
export function applyShocks(place: Place, state: Pick<NetworkState, "posts" | "columns">, shocks: readonly Shock[], week: number): void {
  state.posts.mustLeave.fill(0);
  for (const shock of shocks) {
    if (shock.week !== week) continue;
    const post = shock.post === null ? findLargestPost(place, state) : place.network.posts.findIndex(({ id }) => id === shock.post);
    if (post >= 0) state.posts.mustLeave[post] = 1;
  }
}

/** The held post with the most hours, the first by id among equals; -1 where nobody is in post. */
function findLargestPost(place: Place, { columns }: Pick<NetworkState, "columns">): number {
  const held = place.network.posts.map(({ id }, post) => ({ id, post })).filter(({ post }) => columns.link_worker.alive[post] === 1);
  const [first] = held.sort((a, b) => place.fte[b.post] - place.fte[a.post] || (a.id < b.id ? -1 : 1));
  return first?.post ?? -1;
}
