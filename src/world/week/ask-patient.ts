import { counter } from "../../random/counter.js";
import { uniform } from "../../random/threefry.js";
import type { Patients } from "../state/network-state.js";
import type { Place } from "../state/place.js";

/** The luck of a patient in one decision about this referral, on its nth occasion. */
export function askPatient(place: Place, patients: Patients, row: number, decision: number, occasion: number): number {
  const person = patients.person[row];
  const practice = place.practiceOf[person];
  return uniform(place.practiceKeys.k0[practice], place.practiceKeys.k1[practice], place.ordinalOf[person], counter(decision, patients.referral[row], occasion));
}
