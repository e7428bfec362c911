import type { AgentColumns } from "../../vocabulary/columns.js";
import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { agents } from "../agents/index.js";
import type { NetworkState } from "../state/network-state.js";
import { relationshipsOf, type Place } from "../state/place.js";
import { clearWindowRow } from "../state/window.js";

type Parts = Pick<NetworkState, "posts" | "windows" | "columns">;

/** Nobody holds the post any more: what was thought of her and how far she was let in end with her. */
export function endPost(place: Place, state: Parts, post: number): void {
  setAlive(place, state, post, 0);
  state.posts.leavingSpent[post] = 0;
  state.posts.recruitingSpent[post] = 0;
  state.posts.overdrawn[post] = 0;
}

/** Somebody holds the post from the week given, with every state at its start. */
export function fillPost(place: Place, state: Parts, post: number, from: number): void {
  const { columns, posts, windows } = state;
  posts.started[post] = from;
  posts.leavingSpent[post] = 0;
  setAlive(place, state, post, 1);
  begin(columns.link_worker, agents.link_worker, post);
  const { facts } = columns.link_worker;
  for (const lately of [facts.load, facts.hours_left, facts.supervision_lately, facts.training_lately, facts.demands_beyond_hours]) lately[post] = NaN;
  clearWindowRow(windows.starts, post);
  for (let at = place.firstPlacement[post]; at < place.firstPlacement[post + 1]; at++) begin(columns.placement, agents.placement, at);
  const { first, end } = relationshipsOf(place, post);
  for (let i = first; i < end; i++) begin(columns.relationship, agents.relationship, i);
  for (let i = post * place.groups; i < (post + 1) * place.groups; i++) begin(columns.acquaintance, agents.acquaintance, i);
}

function setAlive(place: Place, { columns }: Parts, post: number, alive: 0 | 1): void {
  columns.link_worker.alive[post] = alive;
  for (let at = place.firstPlacement[post]; at < place.firstPlacement[post + 1]; at++) columns.placement.alive[at] = alive;
  const { first, end } = relationshipsOf(place, post);
  columns.relationship.alive.fill(alive, first, end);
  columns.acquaintance.alive.fill(alive, post * place.groups, (post + 1) * place.groups);
}

function begin(columns: AgentColumns, kind: AgentKind, row: number): void {
  for (const [name, { start }] of Object.entries(kind.states)) columns.states[name][row] = start;
  for (const name of Object.keys(kind.behaviours)) columns.factors[name][row] = 1;
}
