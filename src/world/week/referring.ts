import { counter } from "../../random/counter.js";
import { isAccepted, nextCandidate } from "../../random/thinning.js";
import { threefry2x32, toUnit } from "../../random/threefry.js";
import { bendOdds } from "../../statistics/odds.js";
import { referrer as referrerKind } from "../agents/referrer.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { addToWindow } from "../state/window.js";
import { isOutOfReach, offerReferral } from "./admit-patient.js";
import { askNeed, askPerson, askReferrer } from "./ask-luck.js";
import { findKind, otherRouteCeiling, weeksToOtherRoute } from "./begin-need.js";
import { consider, consultationFates } from "./consulting.js";
import { noteConsultation } from "./consultation-history.js";
import { atQuintile } from "./by-quintile.js";
import { countPerson } from "./count.js";
import { defineStep } from "./step.js";
import { isAllowed, isNeedAllowed } from "./criteria.js";
import { isFollowed } from "./follow.js";
import { tiltBySeverity, waitBrake, wrongCeiling } from "./referring-levels.js";

type Parts = Pick<NetworkState, "people" | "needs" | "patients" | "followed" | "referrers" | "windows" | "service" | "columns" | "counts" | "week">;

const usualRecognising = referrerKind.behaviours.recognising_need.usual;
const usualReferring = referrerKind.behaviours.referring.usual;
const words = new Int32Array(2);

export const referring = defineStep({
  step: "referring",
  about: "GP consultations of people in need: recognising, offering, agreeing; other routes; people sent whom the service cannot help",
  parts: ["people", "needs", "patients", "followed", "referrers", "windows", "service", "columns", "counts"],
  flows: [{ reads: ["need", "pathway", "followed", "consulting_lately", "patient.agreeing", "referrer.recognising_need", "referrer.referring", "referrer.referring_wrongly", "practice.referral_criteria", "wait_heard", "pausing"], writes: ["consulting_seen", "referrals_of_the_year", "pathway", "queue", "followed", "consulting_lately", "reached", "own_patients", "referrer.refusal", "referrer.refusals_lately", "referrer.referrals_lately", "patient", "patient.basic_need", "patient.need", "patient.capital", "patient.being_referred", "tally.consultations_in_need", "tally.recognised", "tally.allowed", "tally.refused", "tally.offered", "tally.offered_unsuitable", "tally.offered_other_routes", "tally.referred", "tally.referred_other_routes", "tally.consulted_or_met", "tally.consultations_avoided", "tally.consultations_created"] }],
  run(place, state) {
    // 0. Whoever recognises more and offers more readily does more of the referring.
    const done = state.columns.referrer.weights!.referring;
    for (let i = 0; i < place.referrers; i++) done[i] = state.referrers.propensity[i] * bendOdds(usualRecognising, state.columns.referrer.factors.recognising_need[i]);
    // 1. Consultations of people in need, in the order of the needs; who is met does not depend on that order.
    for (let row = 0; row < state.needs.size; row++) {
      while (state.needs.nextConsultation[row] < state.week + 1) consult(place, state, row, consider(place, state, row));
      while (state.needs.nextOtherRoute[row] < state.week + 1) comeByOtherRoute(place, state, row);
    }
    // 2. People sent whom the service cannot help.
    for (let referrer = 0; referrer < place.referrers; referrer++) {
      while (state.referrers.nextWrong[referrer] < state.week + 1) sendWrongly(place, state, referrer);
    }
  },
});

/** What becomes of a candidate consultation: it is noted, and somebody in need may be recognised, allowed, offered. */
function consult(place: Place, state: Parts, row: number, fate: number): void {
  const { needs, counts, week } = state;
  if (fate === consultationFates.none) return;
  const person = needs.person[row];
  noteFate(place, state, person, fate);
  if (fate === consultationFates.avoided) return;
  noteConsultation(needs, row, week);
  if (needs.eased[row] === 1) return;
  countPerson(counts, place, "consultations_in_need", person);
  if (needs.reached[row] === 0) countPerson(counts, place, "consulted_or_met", person);
  needs.reached[row] = 1;
  const referrer = chooseReferrer(place, person, askNeed(place, needs, row, decisions.consultationReferrer, needs.consultations[row]));
  addToWindow(state.windows.othersConsulting, referrer, 1);
  if (!isOutOfReach(place, state, person)) recognise(place, state, row, person, referrer);
}

/** Sets down, of somebody followed, what the service made of a consultation. */
function noteFate(place: Place, state: Parts, person: number, fate: number): void {
  const { people, followed, counts, windows } = state;
  const at = people.followedRow[person];
  if (at < 0) return;
  if (fate === consultationFates.avoided) countPerson(counts, place, "consultations_avoided", person);
  if (fate === consultationFates.created) countPerson(counts, place, "consultations_created", person);
  if (!isFollowed(state, at)) return;
  if (fate === consultationFates.avoided) followed.avoided[at] += 1;
  else followed.after[at] += 1;
  if (fate === consultationFates.created) followed.created[at] += 1;
  if (fate !== consultationFates.avoided && followed.referrer[at] >= 0) addToWindow(windows.ownConsultations, followed.referrer[at], 1);
}

function recognise(place: Place, state: Parts, row: number, person: number, referrer: number): void {
  const { needs, people, columns, counts, week } = state;
  const ask = (decision: number): number => askNeed(place, needs, row, decision, needs.consultations[row]);
  const { factors } = columns.referrer;
  if (ask(decisions.recognising) >= bendOdds(usualRecognising, factors.recognising_need[referrer])) return;
  countPerson(counts, place, "recognised", person);
  const allowed = isNeedAllowed(place, state, row);
  if (allowed) countPerson(counts, place, "allowed", person);
  if (state.service.paused) return;
  const chance = bendOdds(Math.min(0.95, usualReferring * state.referrers.propensity[referrer]), factors.referring[referrer] * waitBrake(place.values, state.service.waitHeard) * tiltBySeverity(place, needs.severity[row]));
  if (ask(decisions.offering) >= chance) return;
  if (allowed) {
    offerReferral(place, state, person, referrer, true);
  } else {
    people.offered[person] = week;
    countPerson(counts, place, "refused", person);
    columns.referrer.events.refusal[referrer] += 1;
    addToWindow(state.windows.refusals, referrer, 1);
  }
}

/** The person's usual clinician in half of her consultations, otherwise anybody of the practice. */
function chooseReferrer(place: Place, person: number, u: number): number {
  const practice = place.practiceOf[person];
  const first = place.firstReferrer[practice];
  const count = place.firstReferrer[practice + 1] - first;
  const { usual_referrer: share } = place.values;
  if (u >= share) return first + Math.min(count - 1, Math.floor(((u - share) / (1 - share)) * count));
  const usual = askPerson(place, person, decisions.usualReferrer, 0);
  return first + Math.min(count - 1, Math.floor(usual * count));
}

function comeByOtherRoute(place: Place, state: Parts, row: number): void {
  const { needs, people } = state;
  const person = needs.person[row];
  const practice = place.practiceOf[person];
  const need = people.needs[person] - 1;
  const occasion = ++needs.otherRoutes[row];
  threefry2x32(place.practiceKeys.k0[practice], place.practiceKeys.k1[practice], place.ordinalOf[person], counter(decisions.otherRoute, need, occasion), words);
  needs.nextOtherRoute[row] += weeksToOtherRoute(place.values, toUnit(words[0]));
  const tilt = Math.min(otherRouteCeiling, tiltBySeverity(place, needs.severity[row]));
  if (!isAccepted(tilt, otherRouteCeiling, toUnit(words[1])) || isOutOfReach(place, state, person) || state.service.paused) return;
  if (isNeedAllowed(place, state, row)) offerReferral(place, state, person, -1, true, "other");
}

function sendWrongly(place: Place, state: Parts, referrer: number): void {
  const { referrers, columns } = state;
  const practice = place.practiceOfReferrer[referrer];
  const n = ++referrers.wrongs[referrer];
  const ask = (decision: number): number => askReferrer(place, referrer, decision, n);
  referrers.nextWrong[referrer] = nextCandidate(referrers.nextWrong[referrer], referrers.wrongly[referrer], ask(decisions.wrongReferral));
  const brake = waitBrake(place.values, state.service.waitHeard);
  if (!isAccepted(columns.referrer.factors.referring_wrongly[referrer] * brake, wrongCeiling, ask(decisions.wrongAccepted)) || state.service.paused) return;
  const person = chooseWrongly(place, referrer, n);
  if (person < 0 || isOutOfReach(place, state, person)) return;
  const seeming = { kind: findKind(ask(decisions.wrongNeed)), basic: 0, complexity: ask(decisions.wrongAllowed) };
  if (isAllowed(place, columns.practice.levers.referral_criteria[practice], person, seeming)) offerReferral(place, state, person, referrer, false);
}

/**
 * Whom a referrer sends wrongly: somebody of the practice, with the same tilt by deprivation as need itself (assumed;
 * F68 tells of people with needs too great for her). Adults are drawn until one is accepted; -1 after many tries.
 */
function chooseWrongly(place: Place, referrer: number, n: number): number {
  const practice = place.practiceOfReferrer[referrer];
  const first = place.firstAdult[practice];
  const count = place.firstAdult[practice + 1] - first;
  const most = atQuintile(place.values, "need", 0);
  for (let attempt = 0; attempt < 64; attempt++) {
    threefry2x32(place.practiceKeys.k0[practice], place.practiceKeys.k1[practice], referrer - place.firstReferrer[practice], counter(decisions.wrongPerson, attempt, n), words);
    const person = first + Math.floor(toUnit(words[0]) * count);
    if (isAccepted(atQuintile(place.values, "need", place.quintileOf[person]), most, toUnit(words[1]))) return person;
  }
  return -1;
}
