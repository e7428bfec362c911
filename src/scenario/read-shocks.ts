import { atPlace, code, mapOf, oneOf, optional, placeProblem, wholeNumber, type Placed } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import type { Setting } from "../setting/setting.js";
import { sayPostNotThere } from "./messages.js";
import type { Shock } from "./scenario.js";

/** Latest week in which a shock may come: fifty years. */
const latestWeek = 2600;

/** A shock as written, with the place of the post that it names. */
export type PlacedShock = Omit<Shock, "post"> & { post: Placed<string> | null };

/** Reads `{what: departure, week: 26, post: DEMO-P1}`; without a post it is the one with the most hours. */
export const shockReader = mapOf({ what: oneOf<Shock["what"]>(["departure"]), week: wholeNumber(0, latestWeek), post: optional(atPlace(code("the id of a post"))) }, "what, week and perhaps a post");

/** Posts named in a shock are in the setting. */
export function checkShocks(shocks: readonly PlacedShock[], setting: Setting, problems: ProblemList): void {
  const known = setting.networks.flatMap((network) => network.posts.map((post) => post.id));
  for (const { post } of shocks) if (post !== null && !known.includes(post.value)) problems.add(placeProblem(sayPostNotThere(post.value, setting.name, known), post.place));
}
