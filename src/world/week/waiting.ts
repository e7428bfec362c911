import { exponential } from "../../random/exponential.js";
import { hasRung } from "../../random/hazard-clock.js";
import { decisions } from "../decisions.js";
import { stages, type NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import type { TallyName } from "../tallies.js";
import { dischargePatient } from "./begin-patient.js";
import { askPatient } from "./ask-luck.js";
import { closeCase } from "./close-case.js";
import { countPerson } from "./count.js";
import { isServedBy } from "./serving.js";
import { orderByLot } from "./due-appointments.js";
import { defineStep } from "./step.js";

export const waiting = defineStep({
  step: "waiting",
  about: "First calls to people referred before this week, giving up, losing touch, and passing on the cases of those who left",
  parts: ["people", "needs", "patients", "followed", "closings", "posts", "service", "columns", "counts"],
  flows: [
    { flow: "people waiting", reads: ["pathway", "queue"], writes: ["pathway", "queue", "patient", "tally.sent_back", "tally.not_reached", "tally.gave_up", "tally.left_waiting_weeks"] },
    { flow: "touch lost", reads: ["pathway", "cases"], writes: ["pathway", "cases", "closings", "patient", "tally.lost_touch", "tally.closed", "tally.closed_spell_weeks"] },
    { flow: "news kept", reads: ["closings", "patient.person_centred_lately", "need", "followed", "consulting_lately"], writes: ["news"] },
    { flow: "cases passed on", reads: ["staff", "cases"], writes: ["cases"] },
    { flow: "pausing", reads: ["wait_heard", "pausing"], writes: ["pausing"] },
  ],
  run(place, state) {
    const { patients, columns, week } = state;
    const left: number[] = [];
    for (let row = 0; row < columns.patient.size; row++) {
      if (patients.stage[row] === stages.open) loseTouch(place, state, row);
      if (patients.stage[row] === stages.open && columns.patient.one.link_worker[row] < 0) left.push(row);
      if (patients.stage[row] !== stages.waiting) continue;
      if (patients.due[row] < 0 && patients.referred[row] < week) call(place, state, row);
      if (patients.stage[row] === stages.waiting) loseHeart(place, state, row);
    }
    for (const row of orderByLot(patients, left)) takeOver(place, state, row);
    const { values } = place;
    if (state.service.waitHeard > values.pause_above) state.service.paused = true;
    else if (state.service.waitHeard < values.pause_below) state.service.paused = false;
  },
});

type Parts = Pick<NetworkState, "people" | "needs" | "patients" | "followed" | "closings" | "posts" | "service" | "columns" | "counts" | "week">;

/** Takes somebody off the queue without having been seen. */
export function stopWaiting(place: Place, state: Pick<NetworkState, "people" | "patients" | "columns" | "counts" | "week">, row: number, why: TallyName): void {
  const person = state.patients.person[row];
  countPerson(state.counts, place, why, person);
  countPerson(state.counts, place, "left_waiting_weeks", person, state.week - state.patients.referred[row]);
  dischargePatient(state, row);
}

function call(place: Place, state: Parts, row: number): void {
  const { patients, week } = state;
  const { values } = place;
  if (patients.suitable[row] === 0 && askPatient(place, patients, row, decisions.sentBack, 0) < values.sent_back) return stopWaiting(place, state, row, "sent_back");
  if (askPatient(place, patients, row, decisions.firstCall, 0) < values.not_reached + values.declines_first_call) return stopWaiting(place, state, row, "not_reached");
  patients.due[row] = week + (askPatient(place, patients, row, decisions.firstLead, 0) < 0.5 ? 0 : 1);
}

function loseHeart(place: Place, state: Parts, row: number): void {
  const { patients, week } = state;
  if (week - patients.referred[row] <= place.values.gives_up_after) return;
  patients.patience[row] += place.values.gives_up;
  if (hasRung(patients.patience[row], exponential(askPatient(place, patients, row, decisions.givingUp, 0)))) stopWaiting(place, state, row, "gave_up");
}

/** Somebody already seen whose next contact is long overdue stops coming, as readily as somebody who waits for the first gives up. */
function loseTouch(place: Place, state: Parts, row: number): void {
  const { patients, week } = state;
  if (patients.ending[row] === 1 || week - patients.due[row] <= place.values.gives_up_after) return;
  patients.patience[row] += place.values.gives_up;
  if (!hasRung(patients.patience[row], exponential(askPatient(place, patients, row, decisions.losingTouch, 0)))) return;
  countPerson(state.counts, place, "lost_touch", patients.person[row]);
  closeCase(place, state, row);
}

/** A case without anybody goes to whoever serves the practice and has the fewest cases for her hours. */
function takeOver(place: Place, state: Parts, row: number): void {
  const { columns, patients } = state;
  const practice = columns.patient.one.practice[row];
  const cases = new Float64Array(place.posts);
  for (let other = 0; other < columns.patient.size; other++) {
    const holder = patients.stage[other] === stages.open ? columns.patient.one.link_worker[other] : -1;
    if (holder >= 0) cases[holder] += 1;
  }
  let best = -1;
  for (let post = 0; post < place.posts; post++) {
    if (!isServedBy(place, columns, practice, post)) continue;
    const more = best < 0 ? -1 : cases[post] / state.posts.fte[post] - cases[best] / state.posts.fte[best];
    if (more < 0 || (more === 0 && place.postOrder[post] < place.postOrder[best])) best = post;
  }
  columns.patient.one.link_worker[row] = best;
}
