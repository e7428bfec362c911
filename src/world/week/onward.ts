import { bendOdds } from "../../statistics/odds.js";
import { group } from "../agents/group.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { addToWindow } from "../state/window.js";
import { acquaintanceRow } from "./acquaintances.js";
import { askPatient, askPatientOfGroup } from "./ask-luck.js";
import { chooseGroup, chooseNext } from "./choose-group.js";
import { countPerson } from "./count.js";
import { orderByLot } from "./due-appointments.js";
import { isListed, joinList, offerPlace, type Introduction } from "./keep-place.js";
import { defineStep } from "./step.js";

export const onward = defineStep({
  step: "onward",
  about: "Introductions to groups that come to mind for what the patient needs: taken on, put on a list, passed on or refused",
  parts: ["people", "patients", "posts", "places", "lists", "acquaintances", "groups", "windows", "columns", "counts"],
  flows: [
    {
      flow: "introductions",
      reads: ["pathway", "cases", "staff", "acquaintance", "patient.contact_had", "patient.need", "patient.connecting", "acquaintance.signposting", "places", "group.taking_referrals", "group.keeping_referrals"],
      writes: ["places", "acquaintance", "pathway", "group.referrals_lately", "group.referral_beyond_places", "tally.introductions", "tally.introductions_small", "tally.none_in_mind", "tally.no_place", "tally.sent_to_group", "tally.sent_beyond_places", "tally.refused_by_group", "tally.list_joined", "tally.place_offers", "tally.advice_offers", "tally.taken_up", "tally.connected"],
    },
  ],
  run(place, state) {
    const { patients, columns } = state;
    const rows: number[] = [];
    for (let row = 0; row < columns.patient.size; row++) {
      if (patients.hadContact[row] === 0) continue;
      patients.hadContact[row] = 0;
      if (patients.suitable[row] === 0 || columns.patient.one.link_worker[row] < 0) continue;
      const looking = patients.connected[row] === 1 ? place.values.introductions_further : place.values.introductions;
      if (askPatient(place, patients, row, decisions.introducing, patients.contacts[row]) < looking) rows.push(row);
    }
    // Whoever comes first may take the last place, so the order must not hang on rows, which are filled as they fall empty.
    for (const row of orderByLot(patients, rows)) introduce(place, state, row);
  },
});

type Parts = Pick<NetworkState, "people" | "patients" | "posts" | "places" | "lists" | "acquaintances" | "groups" | "windows" | "columns" | "counts" | "week">;

/**
 * One introduction. A full group that takes the person on keeps her on its own list, if it is large, or passes her on to the
 * next that came to mind and has a place; a small one always passes on.
 */
function introduce(place: Place, state: Parts, row: number): void {
  const { patients, columns, counts, groups, posts, week } = state;
  const person = patients.person[row];
  const n = patients.introductions[row]++;
  const chosen = chooseGroup(place, state, row, n);
  if (chosen < 0) return countPerson(counts, place, "none_in_mind", person);
  if (!isTakenOn(place, state, row, chosen, n)) return;
  const post = columns.patient.one.link_worker[row];
  const introduction: Introduction = { person, referral: patients.referral[row], introduction: n, group: chosen, post, occupant: posts.occupant[post], since: week };
  if (groups.used[chosen] >= groups.room[chosen]) {
    if (isKept(place, state, row, chosen, n)) {
      countIntroduction(place, state, row, chosen);
      return joinList(place, state, introduction);
    }
    introduction.group = chooseNext(place, state, chosen);
    if (introduction.group < 0) return countPerson(counts, place, "no_place", person);
    if (!isTakenOn(place, state, row, introduction.group, n)) return;
  }
  countIntroduction(place, state, row, introduction.group);
  offerPlace(place, state, introduction);
}

/** Somebody is sent to a group: it counts her among those sent, without a place for her if it has none, and takes her on or not. */
function isTakenOn(place: Place, state: Parts, row: number, g: number, n: number): boolean {
  const { patients, columns, counts, groups, windows } = state;
  const person = patients.person[row];
  addToWindow(windows.groupReferrals, g, 1);
  state.acquaintances.lastLink[acquaintanceRow(place, columns.patient.one.link_worker[row], g)] = state.week;
  countPerson(counts, place, "sent_to_group", person);
  if (groups.used[g] >= groups.room[g]) {
    addToWindow(windows.beyondPlaces, g, 1);
    columns.group.events.referral_beyond_places[g] += 1;
    countPerson(counts, place, "sent_beyond_places", person);
  }
  const taking = bendOdds(group.behaviours.taking_referrals.usual, columns.group.factors.taking_referrals[g]);
  if (askPatientOfGroup(place, person, g, decisions.takenOn, patients.referral[row], n) < taking) return true;
  countPerson(counts, place, "refused_by_group", person);
  return false;
}

/** A large group without a place keeps the person on its list, unless she is on one already. */
function isKept(place: Place, state: Parts, row: number, g: number, n: number): boolean {
  const { patients, columns } = state;
  if (place.isSmall[g] === 1 || isListed(state, patients.person[row])) return false;
  const keeping = bendOdds(group.behaviours.keeping_referrals.usual, columns.group.factors.keeping_referrals[g]);
  return askPatientOfGroup(place, patients.person[row], g, decisions.keptOnList, patients.referral[row], n) < keeping;
}

function countIntroduction(place: Place, { patients, columns, counts }: Parts, row: number, g: number): void {
  columns.patient.one.group[row] = g;
  countPerson(counts, place, "introductions", patients.person[row]);
  if (place.isSmall[g] === 1) countPerson(counts, place, "introductions_small", patients.person[row]);
}
