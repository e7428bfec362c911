import { bendOdds } from "../../statistics/odds.js";
import { linkWorker } from "../agents/link-worker.js";
import { patient } from "../agents/patient.js";
import { decisions } from "../decisions.js";
import { stages, type NetworkState } from "../state/network-state.js";
import { placementAt, type Place } from "../state/place.js";
import { addToWindow } from "../state/window.js";
import { askPatient } from "./ask-luck.js";
import { atQuintile } from "./by-quintile.js";
import { chooseLinkWorker } from "./choose-link-worker.js";
import { closeCase } from "./close-case.js";
import { countPerson, countPost } from "./count.js";
import { listFurther, listNewPeople } from "./due-appointments.js";
import { spendHours } from "./hours/activities.js";
import { caseWorkHours, chanceOfRecording, contactHours, slotHours } from "./hours/contact-hours.js";
import { planNextContact, weeksToNext } from "./plan-next-contact.js";
import { defineStep } from "./step.js";
import { isPutFirst, putLikelyFirst } from "./put-first.js";
import { perhapsSeeMissed } from "./seen-next-door.js";
import { suits } from "./suiting.js";
import { stopWaiting } from "./waiting.js";

export const contacts = defineStep({
  step: "contacts",
  about: "Appointments held and missed, with people waiting and people already seen, as far as the hours reach",
  parts: ["people", "needs", "patients", "followed", "closings", "surroundings", "posts", "placements", "time", "service", "windows", "columns", "counts"],
  flows: [
    {
      flow: "appointments",
      reads: ["pathway", "queue", "cases", "hours", "staff", "pcn.allocating_by_skill", "link_worker.specialism", "link_worker.experience", "patient.need", "pcn.appointment_minutes", "pcn.data_burden", "pcn.outcome_payment", "pcn.framing", "link_worker.recording", "link_worker.assessing", "link_worker.time_per_contact", "link_worker.closing_early", "link_worker.choosing_likelier_improvers", "patient.capital", "patient.attending", "patient.coming_back", "patient.dropping_out", "patient.basic_need", "pcn.statutory_wait"],
      writes: ["sent_outside", "pathway", "queue", "cases", "closings", "hours", "patient", "link_worker.starts_lately", "patient.contact_had", "patient.contacts_so_far", "patient.weeks_waited", "tally.seen", "tally.wait_weeks", "tally.left_waiting_weeks", "tally.contacts", "tally.contacts_recorded", "tally.appointments", "tally.missed", "tally.lost_first", "tally.engaged", "tally.taken_first", "tally.closed_early", "tally.closed", "tally.closed_spell_weeks", "tally.patient_minutes_used"],
    },
    { flow: "who suits", reads: ["patient.contact_had", "pathway", "link_worker.specialism", "link_worker.experience", "patient.need"], writes: ["tally.contacts_suited"] },
    { flow: "where they were held", reads: ["patient.contact_had", "pathway", "staff", "rooms"], writes: ["tally.contacts_in_surgery", "tally.contacts_elsewhere"] },
    { flow: "news kept", reads: ["closings", "patient.person_centred_lately", "need", "followed", "consulting_lately"], writes: ["news"] },
    { flow: "seen next door", reads: ["pathway", "staff", "rooms"], writes: ["referrer.missed_appointment_seen", "tally.missed_seen"] },
    { flow: "their manner", reads: ["patient.contact_had", "pathway", "link_worker.being_person_centred", "patient.person_centred_lately"], writes: ["patient.person_centred_lately", "tally.contacts_person_centred"] },
    { flow: "what is heard of waits", reads: ["queue", "pathway", "wait_heard"], writes: ["wait_heard", "pcn.wait_lately"] },
  ],
  run(place, state) {
    const { patients, columns, posts, week } = state;
    // 1. Cases whose work is done are closed in the week after the last contact.
    for (let row = 0; row < columns.patient.size; row++) if (patients.stage[row] === stages.open && patients.ending[row] === 1 && patients.due[row] <= week) closeCase(place, state, row);
    // 2. People waiting, from the hours kept for them.
    const used = new Float64Array(place.posts);
    const waitingOn = meetNewPeople(place, state, putLikelyFirst(place, state, listNewPeople(state)), posts.newPeopleHours, used);
    // 3. People already seen, from the other hours.
    for (const row of listFurther(state)) {
      const post = columns.patient.one.link_worker[row];
      if (posts.furtherHours[post] > 0) posts.furtherHours[post] -= use(used, post, meetAgain(place, state, row));
    }
    // 4. Hours left over go to people still waiting.
    meetNewPeople(place, state, waitingOn, posts.furtherHours, used);
    for (let post = 0; post < place.posts; post++) {
      const stillOwed = columns.link_worker.alive[post] === 1 ? Math.max(0, posts.overdrawn[post] - posts.patientHours[post]) : 0;
      posts.overdrawn[post] = stillOwed + Math.max(0, -posts.newPeopleHours[post]) + Math.max(0, -posts.furtherHours[post]);
      countPost(state.counts, place, "patient_minutes_used", post, Math.round(used[post] * 60));
    }
    hearOfWaits(state);
  },
});

/** Later appointments are asked about apart from first ones, of which none has had so many. */
const laterAppointments = 512;

type Parts = Pick<NetworkState, "people" | "needs" | "patients" | "followed" | "closings" | "surroundings" | "posts" | "placements" | "time" | "service" | "windows" | "columns" | "counts" | "week">;

function use(used: Float64Array, post: number, taken: number): number {
  used[post] += taken;
  return taken;
}

/** Holds first appointments while hours last; returns the rows for whom they did not. */
function meetNewPeople(place: Place, state: Parts, queue: readonly number[], hoursOf: Float64Array, used: Float64Array): number[] {
  const left: number[] = [];
  for (const row of queue) {
    const best = chooseLinkWorker(place, state, row, hoursOf);
    if (best < 0) left.push(row);
    else hoursOf[best] -= use(used, best, meetFirst(place, state, row, best));
  }
  return left;
}

/** The chance that an appointment is missed, from what it usually is: the odds of keeping it are what theory bends. */
function chanceOfMissing(columns: Parts["columns"], row: number, usual: number): number {
  return 1 - bendOdds(1 - usual, columns.patient.factors.attending[row]);
}

/** One first appointment. Returns the hours that it took. */
function meetFirst(place: Place, state: Parts, row: number, post: number): number {
  const { patients, columns, counts, week } = state;
  const person = patients.person[row];
  const waited = week - patients.referred[row];
  countPerson(counts, place, "appointments", person);
  const missing = Math.min(0.6, atQuintile(place.values, "missed", place.quintileOf[person]) + place.values.missed_per_week * waited);
  if (askPatient(place, patients, row, decisions.missingFirst, patients.missedFirst[row]) < chanceOfMissing(columns, row, missing)) {
    countPerson(counts, place, "missed", person);
    perhapsSeeMissed(place, state, row, post, patients.missedFirst[row]);
    const bookedAgain = askPatient(place, patients, row, decisions.bookingAgain, patients.missedFirst[row]) < place.values.booked_again;
    patients.missedFirst[row] += 1;
    if (bookedAgain) patients.due[row] = week + 1 + (askPatient(place, patients, row, decisions.rebookLead, patients.missedFirst[row]) < 0.5 ? 0 : 1);
    else stopWaiting(place, state, row, "lost_first");
    return loseSlot(place, state, post, true);
  }
  patients.stage[row] = stages.open;
  patients.seen[row] = week;
  patients.patience[row] = 0;
  columns.patient.one.link_worker[row] = post;
  columns.patient.facts.weeks_waited[row] = waited;
  if (isPutFirst(place, state, row)) countPerson(counts, place, "taken_first", person);
  countPerson(counts, place, "seen", person);
  countPerson(counts, place, "wait_weeks", person, waited);
  countPerson(counts, place, "left_waiting_weeks", person, waited);
  addToWindow(state.windows.starts, post, 1);
  state.service.seenNow += 1;
  state.service.waitedNow += waited;
  return haveContact(place, state, row, post);
}

/** One further appointment. Returns the hours that it took. */
function meetAgain(place: Place, state: Parts, row: number): number {
  const { patients, columns, counts, week } = state;
  const person = patients.person[row];
  const post = columns.patient.one.link_worker[row];
  countPerson(counts, place, "appointments", person);
  const appointment = patients.contacts[row] + patients.missedFurther[row];
  if (askPatient(place, patients, row, decisions.missingFurther, appointment) < chanceOfMissing(columns, row, atQuintile(place.values, "missed", place.quintileOf[person]))) {
    countPerson(counts, place, "missed", person);
    perhapsSeeMissed(place, state, row, post, laterAppointments + appointment);
    patients.missedFurther[row] += 1;
    const dropping = bendOdds(patient.behaviours.dropping_out.usual, columns.patient.factors.dropping_out[row]);
    if (askPatient(place, patients, row, decisions.droppingOut, appointment) < dropping) closeCase(place, state, row);
    else patients.due[row] = week + weeksToNext(place, patients, row, patients.contacts[row] + patients.missedFurther[row]);
    return loseSlot(place, state, post, false);
  }
  return haveContact(place, state, row, post);
}

/** A missed appointment: part of its time cannot be used otherwise. */
function loseSlot(place: Place, state: Parts, post: number, isFirst: boolean): number {
  const lost = slotHours(place, state.columns, isFirst) * place.values.slot_lost;
  spendHours(state, post, "missed", lost);
  return lost;
}

/** A contact, whatever its place among them. Returns the hours that it took, case work included. */
function haveContact(place: Place, state: Parts, row: number, post: number): number {
  const { patients, columns, counts } = state;
  const { facts, events } = columns.patient;
  const person = patients.person[row];
  const n = ++patients.contacts[row];
  patients.hadContact[row] = 1;
  events.contact_had[row] += 1;
  countPerson(counts, place, "contacts", person);
  const at = placementAt(place, post, columns.patient.one.practice[row]);
  const isHere = columns.placement.alive[at] === 1 && askPatient(place, patients, row, decisions.contactPlace, n) < state.placements.inBuilding[at];
  countPerson(counts, place, isHere ? "contacts_in_surgery" : "contacts_elsewhere", person);
  const centred = bendOdds(linkWorker.behaviours.being_person_centred.usual, columns.link_worker.factors.being_person_centred[post]);
  if (askPatient(place, patients, row, decisions.beingPersonCentred, n) < centred) {
    patients.personCentred[row] += 1;
    countPerson(counts, place, "contacts_person_centred", person);
  }
  facts.person_centred_lately[row] = patients.personCentred[row] / n;
  facts.contacts_so_far[row] = n;
  if (n === 3) countPerson(counts, place, "engaged", person);
  if (suits(place, state, row, post)) {
    patients.suited[row] += 1;
    countPerson(counts, place, "contacts_suited", person);
  }
  planNextContact(place, state, row, post);
  return workOn(place, state, row, post, n);
}

/** The hours of the nth contact with somebody: meeting her, forms and all, and the case work that follows. */
function workOn(place: Place, state: Parts, row: number, post: number, n: number): number {
  const { patients, columns, time } = state;
  const met = contactHours(place, columns, post, n === 1);
  const isRecorded = askPatient(place, patients, row, decisions.recording, n) < chanceOfRecording(columns, post);
  if (isRecorded) countPerson(state.counts, place, "contacts_recorded", patients.person[row]);
  const after = caseWorkHours(place, columns, columns.patient.facts.basic_need[row], n === 1, isRecorded ? 1 : 0);
  time.assessing[post] += Math.min(met, (linkWorker.behaviours.assessing.usual * columns.link_worker.factors.assessing[post]) / 60);
  spendHours(state, post, n === 1 ? "first_contacts" : "further_contacts", met);
  spendHours(state, post, "case_work", after);
  return met + after;
}

/** The wait that people hear of: that of those just seen, or of those still waiting where nobody is seen, or none where nobody waits (else a pause would never end). */
function hearOfWaits(state: Parts): void {
  const { service, patients, columns, week } = state;
  let waited = service.waitedNow;
  let people = service.seenNow;
  if (people === 0) {
    for (let row = 0; row < columns.patient.size; row++) {
      if (patients.stage[row] !== stages.waiting) continue;
      people += 1;
      waited += week - patients.referred[row];
    }
  }
  service.waitHeard += ((people > 0 ? waited / people : 0) - service.waitHeard) / 8;
  service.seenNow = 0;
  service.waitedNow = 0;
  columns.pcn.facts.wait_lately[0] = service.waitHeard;
}
