import { specialisms } from "../agents/link-worker.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askPost } from "./ask-luck.js";

/** Who takes up a post: how far her earlier work bears on this one, whether clinicians know her qualification, what she knows most about. */
export function describeOccupant(place: Place, { posts, columns }: Pick<NetworkState, "posts" | "columns">, post: number): void {
  const { experience, qualified, specialism } = columns.link_worker.facts;
  experience[post] = askPost(place, posts, post, decisions.experience);
  qualified[post] = askPost(place, posts, post, decisions.qualification) < place.values.qualified ? 1 : 0;
  const u = askPost(place, posts, post, decisions.specialism);
  const { no_specialism: none } = place.values;
  specialism[post] = u < none ? 0 : 1 + Math.min(specialisms.length - 2, Math.floor(((u - none) / (1 - none)) * (specialisms.length - 1)));
}
