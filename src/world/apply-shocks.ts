import type { Shock } from "../scenario/scenario.js";
import type { NetworkState } from "./state/network-state.js";
import { spreadWhole, type Place } from "./state/place.js";

type Parts = Pick<NetworkState, "posts" | "groups" | "surroundings" | "columns">;

/**
 * Marks what the shocks of the week will do: a departure makes a link worker leave at the end of it, in the staff step; a
 * closing shuts a group in the groups step; a cut takes places from groups at once, for good, though nobody is sent away;
 * hard times hold from their week on, a surge of needs for its weeks.
 * In a network without the post or the group that is named, or with nobody there, nothing happens. `week` is counted from
 * the end of the warm-up.
 */
export function applyShocks(place: Place, state: Parts, shocks: readonly Shock[], week: number): void {
  state.posts.mustLeave.fill(0);
  setTimes(place, state, shocks, week);
  state.groups.mustClose.fill(0);
  for (const shock of shocks) {
    if (shock.week !== week) continue;
    if (shock.what === "departure") mark(state.posts.mustLeave, shock.post === null ? findLargestPost(place, state) : place.postIds.indexOf(shock.post));
    if (shock.what === "group_closing") mark(state.groups.mustClose, shock.group === null ? findMostUsed(place, state) : place.network.groups.findIndex(({ id }) => id === shock.group));
    if (shock.what === "funding_cut") cutPlaces(place, state, shock.share);
  }
}

function mark(marks: Uint8Array, row: number): void {
  if (row >= 0) marks[row] = 1;
}

/** How hard times are, from the last week in which they changed, and how often needs arise, by all surges going on. */
function setTimes(place: Place, { surroundings, columns }: Parts, shocks: readonly Shock[], week: number): void {
  surroundings.hardship = place.values.hardship_usual;
  surroundings.arising = 1;
  let since = -1;
  for (const shock of shocks) {
    if (shock.what === "surge" && shock.week <= week && week < shock.week + shock.weeks) surroundings.arising *= shock.times;
    if (shock.what !== "hardship" || shock.week > week || shock.week < since) continue;
    // Of two in one week the harder holds, in whatever order they are written.
    surroundings.hardship = shock.week === since ? Math.max(surroundings.hardship, shock.level) : shock.level;
    since = shock.week;
  }
  columns.pcn.facts.hardship[0] = surroundings.hardship;
}

/** The held post with the most hours, the first by id among equals; -1 where nobody is in post. */
function findLargestPost(place: Place, { posts, columns }: Parts): number {
  const held = Array.from(posts.fte.keys()).filter((post) => columns.link_worker.alive[post] === 1);
  return held.sort((a, b) => posts.fte[b] - posts.fte[a] || place.postOrder[a] - place.postOrder[b])[0] ?? -1;
}

/** The open group that most of the people introduced are with, the first by id among equals; -1 where none is open. */
function findMostUsed(place: Place, { columns, groups }: Parts): number {
  const open = place.network.groups.map(({ id }, g) => ({ id, g })).filter(({ g }) => columns.group.alive[g] === 1);
  const [first] = open.sort((a, b) => groups.used[b.g] - groups.used[a.g] || (a.id < b.id ? -1 : 1));
  return first?.g ?? -1;
}

/** Takes a share of the places of every group: whole ones, as many in all as the share comes to, those with the largest remainders first. */
function cutPlaces(place: Place, { groups }: Parts, share: number): void {
  const total = groups.places.reduce((sum, places) => sum + places, 0);
  if (total === 0) return;
  const cuts = spreadWhole(Math.round(total * share), Array.from(groups.places, (places) => places / total), place.groupOrder);
  cuts.forEach((cut, g) => {
    groups.places[g] = Math.max(0, groups.places[g] - cut);
    groups.cut[g] = 1 - (1 - groups.cut[g]) * (1 - share);
  });
}
