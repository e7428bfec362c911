import { bendOdds } from "../../statistics/odds.js";
import { decisions } from "../decisions.js";
import { stages, type NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { addToWindow } from "../state/window.js";
import { askPerson } from "./ask-luck.js";
import { beginPatient } from "./begin-patient.js";
import { atQuintile } from "./by-quintile.js";
import { countPerson } from "./count.js";
import { beginFollowing } from "./follow.js";

type Parts = Pick<NetworkState, "people" | "needs" | "patients" | "followed" | "windows" | "columns" | "counts" | "week">;

/** True where somebody is with the service already or was offered it lately. */
export function isOutOfReach(place: Place, state: Pick<NetworkState, "people" | "patients" | "week">, person: number): boolean {
  const row = state.people.patientRow[person];
  return (row >= 0 && state.patients.stage[row] !== stages.met) || state.week - state.people.offered[person] < place.values.not_again_within;
}

/** By which way an offer came: from a referrer, by another route, or because somebody who had met the link worker came to her. */
export type Route = "referrer" | "other" | "direct";

/**
 * Offers a referral: it is agreed or declined on the spot; whoever comes of herself has agreed. What theory makes of somebody whom the link
 * worker has met before bends her agreeing. `referrer` is -1 for other routes.
 */
export function offerReferral(place: Place, state: Parts, person: number, referrer: number, suitable: boolean, route: Route = "referrer"): void {
  const { people, counts, week } = state;
  const n = people.referrals[person]++;
  people.offered[person] = week;
  countPerson(counts, place, "offered", person);
  if (route !== "referrer") countPerson(counts, place, "offered_other_routes", person);
  if (route === "direct") countPerson(counts, place, "offered_directly", person);
  if (!suitable) countPerson(counts, place, "offered_unsuitable", person);
  if (route !== "direct" && askPerson(place, person, decisions.agreeing, n) < decliningChance(place, state, person)) return;
  countPerson(counts, place, "referred", person);
  if (route !== "referrer") countPerson(counts, place, "referred_other_routes", person);
  if (route === "direct") countPerson(counts, place, "referred_directly", person);
  addToWindow(state.windows.practicesReferrals, place.practiceOf[person], 1);
  if (referrer >= 0) {
    addToWindow(state.windows.referrals, referrer, 1);
    addToWindow(state.windows.yearsReferrals, referrer, 1);
  }
  admitPatient(place, state, person, referrer, suitable, n);
}

function decliningChance(place: Place, { people, columns }: Pick<Parts, "people" | "columns">, person: number): number {
  const usual = atQuintile(place.values, "declined", place.quintileOf[person]);
  const row = people.patientRow[person];
  return row < 0 ? usual : 1 - bendOdds(1 - usual, columns.patient.factors.agreeing[row]);
}

function admitPatient(place: Place, state: Parts, person: number, referrer: number, suitable: boolean, referral: number): void {
  const { people, patients, week } = state;
  const agent = state.columns.patient;
  const row = people.patientRow[person] >= 0 ? people.patientRow[person] : beginPatient(place, state, person);
  agent.one.referrer[row] = referrer;
  agent.facts.weeks_waited[row] = 0;
  agent.events.being_referred[row] = 1;
  patients.stage[row] = stages.waiting;
  patients.referral[row] = referral;
  patients.suitable[row] = suitable ? 1 : 0;
  patients.contactsAllowed[row] = askPerson(place, person, decisions.wrongContacts, referral) < 0.5 ? 1 : 2;
  patients.referred[row] = week;
  patients.priority[row] = askPerson(place, person, decisions.queuePriority, referral);
  if (suitable && people.needRow[person] >= 0) beginFollowing(place, state, person, referrer);
}
