import { exp } from "../../random/exp-log.js";
import { bendOdds } from "../../statistics/odds.js";
import { linkWorker } from "../agents/link-worker.js";
import { decisions } from "../decisions.js";
import { followedWeeks } from "../state/followed.js";
import { stages, type NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { addToWindow } from "../state/window.js";
import { askPatient } from "./ask-luck.js";
import { countConsultations, noteConsultation } from "./consultation-history.js";
import { countPerson } from "./count.js";
import { countOutcome } from "./count-outcome.js";
import { endFollowing, finalBenefit, fullBenefit, isFollowed } from "./follow.js";
import { gatherFromGroups } from "./gather-from-groups.js";
import { defineStep } from "./step.js";
import { benefitOfSuiting } from "./suiting.js";

/** Contacts of each kind that add to the benefit. */
const contactsThatCount = 6;

export const outcomes = defineStep({
  step: "outcomes",
  about: "What the service does for the people it sees: benefit, wellbeing, GP consultations; those followed are counted 13 and 26 weeks after the referral",
  parts: ["people", "needs", "patients", "places", "followed", "windows", "columns", "counts"],
  flows: [
    {
      flow: "benefit",
      reads: ["pathway", "cases", "places", "followed", "need", "consulting_lately", "patient.person_centred_lately", "link_worker.sending_to_gp", "patient.consulting"],
      writes: ["followed", "consulting_lately", "own_patients", "patient.benefit", "patient.consultations_lately", "tally.seen_seldom", "tally.sent_to_gp", "tally.consultations_created", "tally.consultations_in_need", "tally.followed", "tally.gp_before", "tally.gp_after", "tally.gp_without", "tally.followed_engaged", "tally.gp_before_engaged", "tally.gp_after_engaged", "tally.gp_without_engaged", "tally.measured_13", "tally.wellbeing_change_13", "tally.wellbeing_benefit_13", "tally.measured", "tally.wellbeing_referred", "tally.wellbeing_change", "tally.wellbeing_without", "tally.wellbeing_benefit", "tally.benefited"],
    },
  ],
  run(place, state) {
    const { people, needs, followed, patients, columns, windows, week } = state;
    gatherFromGroups(place, state);
    const kept = 1 - exp(-1 / place.values.benefit_weeks);
    for (let at = followed.size - 1; at >= 0; at--) {
      const person = followed.person[at];
      const row = people.patientRow[person];
      const isServed = row >= 0 && (patients.stage[row] === stages.waiting || patients.stage[row] === stages.open);
      if (row >= 0 && patients.stage[row] === stages.open) gatherFromContacts(place, state, at, row);
      followed.benefit[at] += kept * (finalBenefit(place, followed, at) - followed.benefit[at]);
      const need = people.needRow[person];
      if (need >= 0) needs.effect[need] = exp(-place.values.consulting_by_benefit * followed.benefit[at]) * (isServed ? columns.patient.factors.consulting[row] : 1);
      if (isServed) columns.patient.facts.benefit[row] = Math.min(1, followed.benefit[at] / fullBenefit);
      if (followed.referrer[at] >= 0 && isFollowed(state, at)) addToWindow(windows.ownBefore, followed.referrer[at], followed.before13[at]);
      countOutcome(place, state, at);
      const age = week + 1 - followed.since[at];
      if (age >= followedWeeks && !isServed && (need < 0 || needs.eased[need] === 1 || age >= place.values.benefit_kept)) endFollowing(state, at);
    }
    for (let row = 0; row < columns.patient.size; row++) {
      const need = columns.patient.alive[row] === 1 ? people.needRow[patients.person[row]] : -1;
      if (need >= 0) columns.patient.facts.consultations_lately[row] = countConsultations(needs, need, week, 52);
    }
  },
});

type Parts = Pick<NetworkState, "people" | "needs" | "patients" | "followed" | "windows" | "columns" | "counts" | "week">;

/** What the contacts so far will have done; in the week of the first, she may be sent to the GP. */
function gatherFromContacts(place: Place, state: Parts, at: number, row: number): void {
  const { followed, patients, week } = state;
  const centred = patients.personCentred[row];
  const { benefit_centred: more, benefit_plain: less } = place.values;
  followed.fromContacts[at] = benefitOfSuiting(place, patients, row) * (more * Math.min(contactsThatCount, centred) + less * Math.min(contactsThatCount, patients.contacts[row] - centred));
  followed.seen[at] = 1;
  if (patients.contacts[row] >= 3) followed.engaged[at] = 1;
  if (patients.seen[row] !== week) return;
  if (place.people.seldom[followed.person[at]] === 1) countPerson(state.counts, place, "seen_seldom", followed.person[at]);
  perhapsSendToGp(place, state, at, row);
}

/** Somebody with a medical need that nobody had met is sent to the GP, and goes; some would have gone by themselves before long. */
function perhapsSendToGp(place: Place, state: Parts, at: number, row: number): void {
  const { people, needs, followed, columns, counts, windows, week } = state;
  const person = followed.person[at];
  const post = columns.patient.one.link_worker[row];
  const chance = bendOdds(linkWorker.behaviours.sending_to_gp.usual, columns.link_worker.factors.sending_to_gp[post]);
  if (askPatient(place, state.patients, row, decisions.sendingToGp, 0) >= chance) return;
  countPerson(counts, place, "sent_to_gp", person);
  if (askPatient(place, state.patients, row, decisions.sendingToGp, 1) >= place.values.sent_would_not_go) return;
  countPerson(counts, place, "consultations_created", person);
  const need = people.needRow[person];
  if (need >= 0) noteConsultation(needs, need, week);
  if (need >= 0 && needs.eased[need] === 0) countPerson(counts, place, "consultations_in_need", person);
  if (!isFollowed(state, at)) return;
  followed.after[at] += 1;
  followed.created[at] += 1;
  if (followed.referrer[at] >= 0) addToWindow(windows.ownConsultations, followed.referrer[at], 1);
}
