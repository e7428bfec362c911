import { exponential } from "../../random/exponential.js";
import { bendOdds } from "../../statistics/odds.js";
import { patient } from "../agents/patient.js";
import { decisions } from "../decisions.js";
import { stages, type Introduced, type NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { lengthenColumns, removeRow } from "../state/rows.js";
import { askPerson } from "./ask-luck.js";
import { countNetwork, countPerson } from "./count.js";

type Parts = Pick<NetworkState, "people" | "patients" | "posts" | "places" | "lists" | "groups" | "columns" | "counts" | "week">;

/** Who is introduced to which group, by whom, and at which of the introductions of her referral. */
export interface Introduction {
  person: number;
  referral: number;
  introduction: number;
  group: number;
  post: number;
  occupant: number;
  /** Week in which she was introduced. */
  since: number;
}

/** A place is offered to somebody introduced: taken up, bent while her case is open, or not. */
export function offerPlace(place: Place, state: Parts, introduction: Introduction): void {
  const { columns, counts, week } = state;
  const { person, referral, introduction: n, group, since } = introduction;
  countPerson(counts, place, "place_offers", person);
  countPerson(counts, place, "place_wait_weeks", person, week - since);
  if (place.adviceShare[group] === 1) {
    countNetwork(counts, place, "advice_offers");
    countNetwork(counts, place, "advice_wait_weeks", week - since);
  }
  const row = findCase(state, person, referral);
  const factor = row < 0 ? 1 : columns.patient.factors.connecting[row];
  if (askPerson(place, person, decisions.connecting, referral, n) >= bendOdds(patient.behaviours.connecting.usual, factor)) return;
  countPerson(counts, place, "taken_up", person);
  const { places, groups } = state;
  const at = append(places, { ...introduction, since: week });
  places.left[at] = exponential(askPerson(place, person, decisions.placeLength, referral, n));
  places.stayed[at] = 0;
  places.first[at] = connect(place, state, person, referral) ? 1 : 0;
  groups.used[group] += 1;
}

/** Puts somebody on the list of a full group. */
export function joinList(place: Place, state: Parts, introduction: Introduction): void {
  const { lists, groups } = state;
  const { person, referral, introduction: n, group } = introduction;
  const at = append(lists, introduction);
  lists.left[at] = exponential(askPerson(place, person, decisions.leavingList, referral, n));
  lists.lot[at] = askPerson(place, person, decisions.placeOnList, referral, n);
  lists.first[at] = isConnected(state, person, referral) ? 0 : 1;
  groups.listed[group] += 1;
  countPerson(state.counts, place, "list_joined", person);
}

/** True where the person is on the list of any group. */
export function isListed({ lists }: Pick<NetworkState, "lists">, person: number): boolean {
  for (let at = 0; at < lists.size; at++) if (lists.person[at] === person) return true;
  return false;
}

/** Takes somebody off a list. */
export function leaveList({ lists, groups }: Pick<NetworkState, "lists" | "groups">, at: number): void {
  groups.listed[lists.group[at]] -= 1;
  removeRow(lists, at);
}

/** Takes somebody out of a group. */
export function leavePlace({ places, groups }: Pick<NetworkState, "places" | "groups">, at: number): void {
  groups.used[places.group[at]] -= 1;
  removeRow(places, at);
}

/** Row of the open case that came of that referral, or -1 once it is closed. */
export function findCase({ people, patients }: Pick<NetworkState, "people" | "patients">, person: number, referral: number): number {
  const row = people.patientRow[person];
  return row >= 0 && patients.referral[row] === referral && patients.stage[row] === stages.open ? row : -1;
}

/** Sets down that a referral has connected somebody. True where it had not before: she is counted once. */
function connect(place: Place, state: Parts, person: number, referral: number): boolean {
  const { lists, patients, counts } = state;
  const row = findCase(state, person, referral);
  const waiting = findWaiting(state, person, referral);
  const isFirst = row >= 0 ? patients.connected[row] === 0 : waiting >= 0 && lists.first[waiting] === 1;
  if (row >= 0) patients.connected[row] = 1;
  if (waiting >= 0) lists.first[waiting] = 0;
  if (isFirst) countPerson(counts, place, "connected", person);
  return isFirst;
}

function isConnected(state: Parts, person: number, referral: number): boolean {
  const row = findCase(state, person, referral);
  return row >= 0 && state.patients.connected[row] === 1;
}

function findWaiting({ lists }: Parts, person: number, referral: number): number {
  for (let at = 0; at < lists.size; at++) if (lists.person[at] === person && lists.referral[at] === referral) return at;
  return -1;
}

function append(table: Introduced, { group, person, referral, introduction, post, occupant, since }: Introduction): number {
  const at = table.size++;
  if (at >= table.group.length) lengthenColumns(table);
  table.group[at] = group;
  table.person[at] = person;
  table.referral[at] = referral;
  table.introduction[at] = introduction;
  table.post[at] = post;
  table.occupant[at] = occupant;
  table.since[at] = since;
  return at;
}
