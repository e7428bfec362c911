import { exp, log } from "../../random/exp-log.js";
import { bendOdds } from "../../statistics/odds.js";
import { patient } from "../agents/patient.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { acquaintanceRow, hearOf } from "./acquaintances.js";
import { askPerson } from "./ask-luck.js";
import { countPerson } from "./count.js";
import { findCase, leavePlace } from "./keep-place.js";

/** Weeks after which somebody counts as still going. */
export const stayingWeeks = 13;
const { usual } = patient.behaviours.staying;

type Parts = Pick<NetworkState, "people" | "patients" | "posts" | "places" | "groups" | "acquaintances" | "columns" | "counts" | "week">;

/**
 * Somebody who has a place goes when she has lived through her own keyed hazard. In the first 13 weeks that is the hazard
 * of not staying, spread evenly: h = -log(chance)/13 a week, bent while her case is open. After them it is the one at
 * which places are kept for the usual time on average. In whole weeks: (1 - p)/(1 - exp(-h)) of them fall into the first 13,
 * p/(1 - exp(-later)) come after, and the two add up to the weeks in place.
 */
export function stayOrGo(place: Place, state: Parts): void {
  const { places, columns, counts, week } = state;
  const early = weeklyHazard(usual);
  const later = -log(1 - usual / (place.values.weeks_in_place - (1 - usual) / (1 - exp(-early))));
  for (let at = places.size - 1; at >= 0; at--) {
    if (columns.group.alive[places.group[at]] === 0) {
      countPerson(counts, place, "place_lost", places.person[at]);
      leavePlace(state, at);
      continue;
    }
    if (places.since[at] === week) continue;
    places.left[at] -= places.stayed[at] === 1 ? later : earlyHazard(state, at, early);
    const isGoing = places.left[at] <= 0;
    if (places.stayed[at] === 0 && (isGoing || week - places.since[at] >= stayingWeeks)) perhapsTell(place, state, at);
    if (isGoing) {
      countPerson(counts, place, "place_given_up", places.person[at]);
      leavePlace(state, at);
    } else if (places.stayed[at] === 0 && week - places.since[at] >= stayingWeeks) {
      places.stayed[at] = 1;
      if (places.first[at] === 1) countPerson(counts, place, "staying", places.person[at]);
    }
  }
}

/** Hazard of a week at which the chance of staying for all 13 is as given. */
function weeklyHazard(chance: number): number {
  return -log(chance) / stayingWeeks;
}

function earlyHazard(state: Parts, at: number, early: number): number {
  const row = findCase(state, state.places.person[at], state.places.referral[at]);
  const factor = row < 0 ? 1 : state.columns.patient.factors.staying[row];
  return factor === 1 ? early : weeklyHazard(bendOdds(usual, factor));
}

/** Now and then the group tells the link worker who introduced somebody how she gets on, if that link worker is still in post. */
function perhapsTell(place: Place, state: Parts, at: number): void {
  const { places, posts, columns, counts } = state;
  const post = places.post[at];
  if (columns.link_worker.alive[post] === 0 || posts.occupant[post] !== places.occupant[at]) return;
  if (askPerson(place, places.person[at], decisions.tellingBack, places.referral[at], places.introduction[at]) >= place.values.tells_back) return;
  const i = acquaintanceRow(place, post, places.group[at]);
  hearOf(place, state, i);
  columns.acquaintance.events.group_reports_back[i] += 1;
  countPerson(counts, place, "told_back", places.person[at]);
}
