import { decisions } from "../decisions.js";
import { stages, type NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askPatient } from "./ask-luck.js";
import { endCase } from "./close-case.js";
import { countPerson } from "./count.js";

/** Her open cases when she goes: some wait for somebody to take them on, the others are closed. */
export function handOver(place: Place, state: Pick<NetworkState, "people" | "patients" | "columns" | "counts" | "week">, post: number): void {
  const { patients, columns } = state;
  for (let row = 0; row < columns.patient.size; row++) {
    if (patients.stage[row] !== stages.open || columns.patient.one.link_worker[row] !== post) continue;
    columns.patient.one.link_worker[row] = -1;
    if (askPatient(place, patients, row, decisions.passedOn, 0) >= place.values.passed_on) endCase(place, state, row);
    else countPerson(state.counts, place, "passed_on", patients.person[row]);
  }
}
