import { counter } from "../../random/counter.js";
import { isAccepted, nextCandidate } from "../../random/thinning.js";
import { threefry2x32 } from "../../random/threefry.js";
import { patient } from "../agents/patient.js";
import { decisions } from "../decisions.js";
import { stages, type NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { isOutOfReach, offerReferral } from "./admit-patient.js";
import { weeksToMeeting } from "./begin-need.js";
import { beginPatient, dischargePatient } from "./begin-patient.js";
import { countPerson } from "./count.js";
import { isNeedAllowed } from "./criteria.js";
import { isServedBy } from "./serving.js";
import { defineStep } from "./step.js";

const coming = patient.behaviours.coming_directly;
const words = new Int32Array(2);
const toUnit = (word: number): number => ((word >>> 0) + 0.5) * 2.3283064365386963e-10; // 2^-32

export const outreach = defineStep({
  step: "outreach",
  about: "People in need meet the link worker outside the surgery, whether they come to it or not; some of them come to her of themselves",
  parts: ["people", "needs", "patients", "followed", "windows", "service", "columns", "counts"],
  flows: [
    { flow: "meeting", reads: ["need", "pathway", "staff", "consulting_lately", "pcn.outreach"], writes: ["pathway", "consulting_lately", "reached", "patient", "patient.met_in_the_street", "tally.met", "tally.met_weeks", "tally.consulted_or_met"] },
    { flow: "coming", reads: ["need", "pathway", "staff", "consulting_lately", "pausing", "patient.coming_directly", "practice.referral_criteria"], writes: ["referrals_of_the_year", "pathway", "queue", "followed", "consulting_lately", "patient", "patient.being_referred", "patient.weeks_waited", "tally.met_weeks", "tally.offered", "tally.offered_other_routes", "tally.offered_directly", "tally.referred", "tally.referred_other_routes", "tally.referred_directly"] },
  ],
  run(place, state) {
    const { needs, patients, columns, week } = state;
    for (let row = 0; row < needs.size; row++) while (needs.nextMeeting[row] < week + 1) perhapsMeet(place, state, row);
    for (let row = 0; row < columns.patient.size; row++) if (patients.stage[row] === stages.met) goOn(place, state, row);
    for (let row = 0; row < columns.patient.size; row++) if (patients.stage[row] === stages.met) countPerson(state.counts, place, "met_weeks", patients.person[row]);
  },
});

type Parts = Pick<NetworkState, "people" | "needs" | "patients" | "followed" | "windows" | "service" | "columns" | "counts" | "week">;

/** A time at which somebody in need is where the link worker could be: she is there as far as there is outreach, and anybody in post to do it. */
function perhapsMeet(place: Place, state: Parts, row: number): void {
  const { people, needs, patients, columns, counts, week } = state;
  const person = needs.person[row];
  const at = needs.nextMeeting[row];
  ask(place, person, decisions.meetingOutside, people.needs[person] - 1, ++needs.meetings[row]);
  needs.nextMeeting[row] = at + weeksToMeeting(place.values, toUnit(words[0]));
  if (toUnit(words[1]) >= columns.pcn.levers.outreach[0] || !isServed(place, state, person)) return;
  countPerson(counts, place, "met", person);
  if (needs.reached[row] === 0) countPerson(counts, place, "consulted_or_met", person);
  needs.reached[row] = 1;
  const known = people.patientRow[person];
  const patientRow = known >= 0 ? known : beginPatient(place, state, person);
  columns.patient.events.met_in_the_street[patientRow] += 1;
  if (known >= 0 && patients.stage[known] !== stages.met) return;
  patients.met[patientRow] = week;
  if (known >= 0) return;
  patients.stage[patientRow] = stages.met;
  planComing(place, state, patientRow, row, at);
}

/** A week in the life of somebody met: she comes, forgets it, or is no longer in need. */
function goOn(place: Place, state: Parts, patientRow: number): void {
  const { people, needs, patients, columns, week } = state;
  const person = patients.person[patientRow];
  const row = people.needRow[person];
  if (row < 0 || needs.eased[row] === 1 || week - patients.met[patientRow] >= place.values.met_forgotten) return dischargePatient(state, patientRow);
  while (patients.nextComing[patientRow] < week + 1 && patients.stage[patientRow] === stages.met) {
    const comes = isAccepted(columns.patient.factors.coming_directly[patientRow], coming.ceiling, toUnit(planComing(place, state, patientRow, row, patients.nextComing[patientRow])));
    if (!comes || state.service.paused || isOutOfReach(place, state, person) || !isServed(place, state, person)) continue;
    if (isNeedAllowed(place, state, row)) offerReferral(place, state, person, -1, true, "direct");
  }
}

/** Sets the next time at which she may come; returns the word that says whether she does. */
function planComing(place: Place, { people, needs, patients }: Parts, patientRow: number, row: number, from: number): number {
  const person = patients.person[patientRow];
  ask(place, person, decisions.comingDirectly, people.needs[person] - 1, needs.comings[row]++);
  patients.nextComing[patientRow] = nextCandidate(from, (coming.usual * coming.ceiling) / 52, toUnit(words[0]));
  return words[1];
}

function isServed(place: Place, { columns }: Parts, person: number): boolean {
  for (let post = 0; post < place.posts; post++) if (isServedBy(place, columns, place.practiceOf[person], post)) return true;
  return false;
}

function ask(place: Place, person: number, decision: number, need: number, occasion: number): void {
  const practice = place.practiceOf[person];
  threefry2x32(place.practiceKeys.k0[practice], place.practiceKeys.k1[practice], place.ordinalOf[person], counter(decision, need, occasion), words);
}
