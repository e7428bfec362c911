import { agents } from "../agents/index.js";
import type { NetworkState } from "../state/network-state.js";
import { relationshipsAt, type Place } from "../state/place.js";
import { addToWindow } from "../state/window.js";
import { begin } from "./begin-agent.js";
import { beginClocks } from "./meeting.js";

type Parts = Pick<NetworkState, "posts" | "placements" | "meetings" | "windows" | "columns">;

/** She starts in a practice in the week given: a new face there, with everything between her and it at its start. */
export function openPlacement(place: Place, state: Parts, at: number, from: number): void {
  const { columns, placements, windows } = state;
  const practice = place.practiceOfPlacement[at];
  begin(columns.placement, agents.placement, at);
  const { first, end } = relationshipsAt(place, at);
  for (let i = first; i < end; i++) begin(columns.relationship, agents.relationship, i);
  placements.started[at] = from;
  columns.placement.facts.induction_given[at] = 0;
  columns.placement.facts.in_room[at] = NaN;
  setPlacementAlive(place, state, at, 1);
  beginClocks(place, state, at, from);
  columns.practice.events.new_face[practice] += 1;
  addToWindow(windows.newFaces, practice, 1);
  for (let i = place.firstReferrer[practice]; i < place.firstReferrer[practice + 1]; i++) columns.referrer.events.new_face[i] += 1;
}

/** A placement, and what referrers there have with her, is there (1) or ends (0). */
export function setPlacementAlive(place: Place, { columns }: Pick<NetworkState, "columns">, at: number, alive: 0 | 1): void {
  columns.placement.alive[at] = alive;
  const { first, end } = relationshipsAt(place, at);
  columns.relationship.alive.fill(alive, first, end);
}
