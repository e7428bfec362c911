import type { Closings } from "../state/inside-practices.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { lengthenColumns } from "../state/rows.js";
import { dischargePatient } from "./begin-patient.js";
import { countPerson } from "./count.js";

type Parts = Pick<NetworkState, "people" | "patients" | "closings" | "columns" | "counts" | "week">;

/** Closes an open case, and keeps what there is to tell of it while somebody holds it who can. */
export function closeCase(place: Place, state: Parts, row: number): void {
  const person = state.patients.person[row];
  countPerson(state.counts, place, "closed", person);
  countPerson(state.counts, place, "closed_spell_weeks", person, state.week - state.patients.seen[row]);
  if (state.columns.patient.one.link_worker[row] >= 0) keepNews(state.closings, state, row);
  dischargePatient(state, row);
}

function keepNews(closings: Closings, state: Parts, row: number): void {
  const { link_worker: holder, referrer } = state.columns.patient.one;
  const at = closings.size++;
  if (at >= closings.person.length) lengthenColumns(closings);
  closings.person[at] = state.patients.person[row];
  closings.referral[at] = state.patients.referral[row];
  closings.post[at] = holder[row];
  closings.referrer[at] = referrer[row];
  closings.benefit[at] = findBenefit(state, row);
}

/** What the support did for her as far as anybody here can see; where nothing was measured, half for each: her contacts followed her, she found a group. */
function findBenefit({ patients, columns }: Parts, row: number): number {
  const { benefit, person_centred_lately: centred } = columns.patient.facts;
  return Number.isNaN(benefit[row]) ? (centred[row] + patients.connected[row]) / 2 : benefit[row];
}
