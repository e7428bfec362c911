import { exponential } from "../../random/exponential.js";
import { bendOdds } from "../../statistics/odds.js";
import { linkWorker } from "../agents/link-worker.js";
import { patient } from "../agents/patient.js";
import { decisions } from "../decisions.js";
import type { NetworkState, Patients } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { addToWindow } from "../state/window.js";
import { askPatient } from "./ask-luck.js";
import { countPerson } from "./count.js";
import { comingBackOfSuiting } from "./suiting.js";

/** After a contact: is there to be another, and when. */
export function planNextContact(place: Place, state: Pick<NetworkState, "patients" | "surroundings" | "windows" | "columns" | "counts" | "week">, row: number, post: number): void {
  const { patients, columns, week } = state;
  const n = patients.contacts[row];
  const goesOn = askPatient(place, patients, row, decisions.goingOn, n) < chanceOfAnother(place, state, row, n);
  const closedEarly = n >= 3 && askPatient(place, patients, row, decisions.closingEarly, n) < bendOdds(linkWorker.behaviours.closing_early.usual, columns.link_worker.factors.closing_early[post]);
  if (!goesOn || closedEarly) patients.ending[row] = 1;
  if (goesOn && closedEarly) countPerson(state.counts, place, "closed_early", patients.person[row]);
  patients.due[row] = week + (patients.ending[row] === 1 ? 1 : weeksToNext(place, patients, row, n + patients.missedFurther[row]));
  if (patients.ending[row] === 0 && n >= 2 && patients.paused[row] === 0) pause(place, state, row);
}

function chanceOfAnother(place: Place, state: Pick<NetworkState, "patients" | "columns">, row: number, n: number): number {
  const { patients, columns } = state;
  if (patients.suitable[row] === 0) return n < patients.contactsAllowed[row] ? 1 : 0;
  if (n === 1) return bendOdds(patient.behaviours.coming_back.usual, columns.patient.factors.coming_back[row] * comingBackOfSuiting(place, patients, row));
  if (n === 2) return place.values.second_on;
  return columns.patient.facts.basic_need[row] === 1 ? place.values.going_on_basic : place.values.going_on;
}

/** Weeks until the next appointment: 2, 3 or 4 (65, 30 and 5 %); with missed ones 2.8 between contacts held (assumed). */
export function weeksToNext(place: Place, patients: Patients, row: number, occasion: number): number {
  const u = askPatient(place, patients, row, decisions.gap, occasion);
  return u < 0.65 ? 2 : u < 0.95 ? 3 : 4;
}

/** Once, after the second contact, a case may pause for a decision outside or a place: as long as services outside now take. */
function pause(place: Place, state: Pick<NetworkState, "patients" | "surroundings" | "windows" | "columns">, row: number): void {
  const { patients, columns, surroundings, windows } = state;
  const { values } = place;
  const isBasic = columns.patient.facts.basic_need[row] === 1;
  patients.paused[row] = 1;
  if (askPatient(place, patients, row, decisions.pausing, 0) >= (isBasic ? values.pause_basic_share : values.pause_share)) return;
  const mean = (isBasic ? 1 : values.pause_weeks / values.pause_basic_weeks) * surroundings.wait;
  patients.due[row] += Math.round(exponential(askPatient(place, patients, row, decisions.pauseLength, 0)) * mean);
  patients.decision[row] = patients.due[row];
  addToWindow(windows.sentOutside, 0, 1);
}
