import { exponential } from "../../random/exponential.js";
import { acquaintance } from "../agents/acquaintance.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askAcquaintance } from "./ask-luck.js";

type Parts = Pick<NetworkState, "posts" | "acquaintances" | "columns" | "week">;

const longAgo = -10_000;

/** Row of what whoever holds the post knows of a group. */
export function acquaintanceRow(place: Place, post: number, group: number): number {
  return post * place.groups + group;
}

/**
 * Winds up the clocks of whoever takes up the post in the week given: she knows, of the open groups that the last to hold
 * it knew, a share, each by her own luck with it.
 */
export function beginAcquaintances(place: Place, state: Parts, post: number, from: number, decision: number, share: number): void {
  const { acquaintances: own, columns, posts } = state;
  for (let g = 0; g < place.groups; g++) {
    const i = acquaintanceRow(place, post, g);
    own.heard[i] = 0;
    own.renewed[i] = 0;
    own.untilHeard[i] = exponential(askAcquaintance(place, posts, i, decisions.hearingOfGroup, 0));
    own.untilStale[i] = exponential(askAcquaintance(place, posts, i, decisions.goingStale, 0));
    own.lastHeard[i] = from;
    own.lastLink[i] = longAgo;
    const isTold = own.onList[i] === 1 && columns.group.alive[g] === 1 && askAcquaintance(place, posts, i, decision, 0) < share;
    begin(state, i, isTold ? 1 : 0);
    columns.acquaintance.facts.weeks_since_heard[i] = isTold ? 0 : NaN;
  }
}

/** What she knew goes with her; what she knew of is still on the list for whoever comes. */
export function endAcquaintances(place: Place, state: Parts, post: number): void {
  const { alive } = state.columns.acquaintance;
  for (let i = acquaintanceRow(place, post, 0); i < acquaintanceRow(place, post + 1, 0); i++) {
    state.acquaintances.onList[i] = alive[i];
    alive[i] = 0;
  }
}

/** Nobody knows a group that is gone, and whoever takes its place has to be got to know. */
export function forgetGroup(place: Place, state: Parts, group: number): void {
  for (let post = 0; post < place.posts; post++) {
    const i = acquaintanceRow(place, post, group);
    state.columns.acquaintance.alive[i] = 0;
    state.acquaintances.onList[i] = 0;
  }
}

/** She hears of an open group: what she knows of it is new again, and known if it was not. */
export function hearOf(place: Place, state: Parts, i: number): void {
  const { acquaintances: own, columns, posts, week } = state;
  if (columns.acquaintance.alive[i] === 0) begin(state, i, 1);
  own.lastHeard[i] = week;
  own.lastLink[i] = week;
  own.untilStale[i] = exponential(askAcquaintance(place, posts, i, decisions.goingStale, ++own.renewed[i]));
}

function begin({ columns }: Parts, i: number, alive: 0 | 1): void {
  const { acquaintance: rows } = columns;
  rows.alive[i] = alive;
  for (const name in acquaintance.states) rows.states[name][i] = acquaintance.states[name as keyof typeof acquaintance.states].start;
  for (const name in acquaintance.behaviours) rows.factors[name][i] = 1;
}
