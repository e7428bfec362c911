import { atPlace, code, mapByWord, number, optional, placeProblem, wholeNumber, type Placed } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import type { Setting } from "../setting/setting.js";
import { sayGroupNotThere, sayPostNotThere } from "./messages.js";
import type { Departure, FundingCut, GroupClosing, Hardship, Shock, Surge } from "./scenario.js";

/** Latest week in which a shock may come: fifty years. */
const latestWeek = 2600;

/** Most times as often as usual that needs may arise: the world has to keep times ready at which they could. */
const mostTimes = 3;

/** A shock as written, with the place of what it names. */
export type PlacedShock = (Omit<Departure, "post"> & { post: Placed<string> | null }) | (Omit<GroupClosing, "group"> & { group: Placed<string> | null }) | FundingCut | Surge | Hardship;

const week = wholeNumber(0, latestWeek);

/** Reads `{what: departure, week: 26, post: DEMO-P1}`: what happens, when, and what belongs to it. Each kind has keys of its own. */
export const shockReader = mapByWord(
  "what",
  {
    departure: { week, post: optional(atPlace(code("the id of a post"))) },
    group_closing: { week, group: optional(atPlace(code("the id of a group"))) },
    funding_cut: { week, share: number(0, 1, "a share, 0 to 1") },
    surge: { week, weeks: wholeNumber(1, latestWeek, "a number of weeks"), times: number(0, mostTimes, `how many times as often, 0 to ${mostTimes}`) },
    hardship: { week, level: number(0, 1, "a degree, 0 to 1") },
  },
  "what, week, and what belongs to it",
);

/** Posts and groups named in a shock are in the setting. */
export function checkShocks(shocks: readonly PlacedShock[], setting: Setting, problems: ProblemList): void {
  const posts = setting.networks.flatMap((network) => network.posts.map(({ id }) => id));
  const groups = setting.networks.flatMap((network) => network.groups.map(({ id }) => id));
  for (const shock of shocks) {
    if (shock.what === "departure" && shock.post !== null && !posts.includes(shock.post.value)) problems.add(placeProblem(sayPostNotThere(shock.post.value, setting.name, posts), shock.post.place));
    if (shock.what === "group_closing" && shock.group !== null && !groups.includes(shock.group.value)) problems.add(placeProblem(sayGroupNotThere(shock.group.value, setting.name, groups), shock.group.place));
  }
}

/** The shock without the places in the file. */
export function bareShock(shock: PlacedShock): Shock {
  if (shock.what === "departure") return { ...shock, post: shock.post?.value ?? null };
  if (shock.what === "group_closing") return { ...shock, group: shock.group?.value ?? null };
  return shock;
}
