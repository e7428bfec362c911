import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { dischargePatient } from "./begin-patient.js";
import { countPerson } from "./count.js";

/** Closes an open case. */
export function closeCase(place: Place, state: Pick<NetworkState, "people" | "patients" | "columns" | "counts" | "week">, row: number): void {
  const person = state.patients.person[row];
  countPerson(state.counts, place, "closed", person);
  countPerson(state.counts, place, "closed_spell_weeks", person, state.week - state.patients.seen[row]);
  dischargePatient(state, row);
}
