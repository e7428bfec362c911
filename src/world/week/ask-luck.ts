/**
 * Who asks what of luck: each function names whose luck it is and which question, and so makes the key and the counter. Neither the week
 * nor a row that may be given to somebody else is ever part of a question (see `src/random/counter.ts`).
 */
import { counter } from "../../random/counter.js";
import { uniform } from "../../random/threefry.js";
import type { Needs } from "../state/needs.js";
import type { Patients, Posts } from "../state/network-state.js";
import type { Place } from "../state/place.js";

/** The luck of one adult in one decision. `episode` is which of her needs, or of the offers made to her, it concerns; `occasion` which time within that. */
export function askPerson(place: Place, person: number, decision: number, episode: number, occasion = 0): number {
  const practice = place.practiceOf[person];
  return uniform(place.practiceKeys.k0[practice], place.practiceKeys.k1[practice], place.ordinalOf[person], counter(decision, episode, occasion));
}

/** The luck of somebody in need in one decision about this need, on its nth occasion. */
export function askNeed(place: Place, needs: Needs, row: number, decision: number, occasion: number): number {
  const practice = needs.practice[row];
  return uniform(place.practiceKeys.k0[practice], place.practiceKeys.k1[practice], needs.ordinal[row], counter(decision, needs.episode[row], occasion));
}

/** The luck of a patient in one decision about this referral, on its nth occasion. */
export function askPatient(place: Place, patients: Patients, row: number, decision: number, occasion: number): number {
  return askPerson(place, patients.person[row], decision, patients.referral[row], occasion);
}

/** The luck of one referrer, known by her place within the practice. */
export function askReferrer(place: Place, referrer: number, decision: number, occasion: number): number {
  const practice = place.practiceOfReferrer[referrer];
  return uniform(place.practiceKeys.k0[practice], place.practiceKeys.k1[practice], referrer - place.firstReferrer[practice], counter(decision, 0, occasion));
}

/** The luck of whoever holds the post in one decision. */
export function askPost(place: Place, posts: Posts, post: number, decision: number): number {
  return uniform(place.postKeys.k0[post], place.postKeys.k1[post], 0, counter(decision, posts.occupant[post], 0));
}

/** The luck of whoever is in a placement, on the nth occasion since she took it up. */
export function askPlacement(place: Place, posts: Posts, at: number, decision: number, occasion: number): number {
  return uniform(place.placementKeys.k0[at], place.placementKeys.k1[at], 0, counter(decision, posts.occupant[place.postOfPlacement[at]], occasion));
}

/** The luck of a referrer and whoever is in the placement, on the nth occasion since she took it up. */
export function askRelationship(place: Place, posts: Posts, i: number, decision: number, occasion: number): number {
  const occupant = posts.occupant[place.postOfPlacement[place.placementOfRelationship[i]]];
  return uniform(place.relationshipKeys.k0[i], place.relationshipKeys.k1[i], 0, counter(decision, occupant, occasion));
}

/** The luck of the network as a whole on the nth occasion. */
export function askNetwork(place: Place, decision: number, occasion: number): number {
  return uniform(place.key.k0, place.key.k1, 0, counter(decision, 0, occasion));
}

/** The luck of one group on the nth occasion. */
export function askGroup(place: Place, group: number, decision: number, occasion: number): number {
  return uniform(place.groupKeys.k0[group], place.groupKeys.k1[group], 0, counter(decision, 0, occasion));
}

/** The luck of whoever holds a post with one group, on the nth occasion since she took it up. `i` is the row of the acquaintance. */
export function askAcquaintance(place: Place, posts: Posts, i: number, decision: number, occasion: number): number {
  return uniform(place.acquaintanceKeys.k0[i], place.acquaintanceKeys.k1[i], 0, counter(decision, posts.occupant[Math.floor(i / place.groups)], occasion));
}

/** The luck of a patient with one group, at the nth introduction of a referral. */
export function askPatientOfGroup(place: Place, person: number, group: number, decision: number, referral: number, n: number): number {
  const practice = place.practiceOf[person];
  return uniform(place.groupKeys.k0[group] ^ place.practiceKeys.k0[practice], place.groupKeys.k1[group] ^ place.practiceKeys.k1[practice], place.ordinalOf[person], counter(decision, referral, n));
}
