import { agents } from "../agents/index.js";
import type { NetworkState } from "../state/network-state.js";
import { placementAt, relationshipsAt, type Place } from "../state/place.js";
import { clearWindowRow } from "../state/window.js";
import { decisions } from "../decisions.js";
import { beginAcquaintances, endAcquaintances } from "./acquaintances.js";
import { begin } from "./begin-agent.js";
import { describeOccupant } from "./describe-occupant.js";
import { openPlacement, setPlacementAlive } from "./open-placement.js";

type Parts = Pick<NetworkState, "posts" | "placements" | "meetings" | "windows" | "acquaintances" | "columns" | "week">;

/** Nobody holds the post any more: what was thought of her, how far she was let in and what she knew of groups end with her. */
export function endPost(place: Place, state: Parts, post: number): void {
  state.columns.link_worker.alive[post] = 0;
  for (let practice = 0; practice < place.practices; practice++) setPlacementAlive(place, state, placementAt(place, post, practice), 0);
  state.posts.leavingSpent[post] = 0;
  state.posts.recruitingSpent[post] = 0;
  state.posts.overdrawn[post] = 0;
  endAcquaintances(place, state, post);
}

/** Somebody else holds the post from the week given, with every state at its start, and starts wherever it has days. */
export function fillPost(place: Place, state: Parts, post: number, from: number): void {
  const { columns, posts, placements, windows } = state;
  posts.occupant[post] += 1;
  posts.started[post] = from;
  posts.leavingSpent[post] = 0;
  columns.link_worker.alive[post] = 1;
  begin(columns.link_worker, agents.link_worker, post);
  const { facts } = columns.link_worker;
  describeOccupant(place, state, post);
  for (const lately of [facts.load, facts.hours_left, facts.supervision_lately, facts.training_lately, facts.demands_beyond_hours]) lately[post] = NaN;
  clearWindowRow(windows.starts, post);
  beginAcquaintances(place, state, post, from, decisions.handedOn, place.values.handed_on);
  for (let practice = 0; practice < place.practices; practice++) {
    const at = placementAt(place, post, practice);
    forgetOccasions(place, state, at);
    if (placements.days[at] > 0) openPlacement(place, state, at, from);
  }
}

/** Occasions are counted anew for each holder, and run on where she comes back to a practice. */
function forgetOccasions(place: Place, { meetings }: Pick<NetworkState, "meetings">, at: number): void {
  meetings.invitations[at] = 0;
  meetings.held[at] = 0;
  const { first, end } = relationshipsAt(place, at);
  meetings.talks.fill(0, first, end);
}
