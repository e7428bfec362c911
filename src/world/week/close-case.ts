import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { lengthenColumns } from "../state/rows.js";
import { dischargePatient } from "./begin-patient.js";
import { countPerson } from "./count.js";
import { fullBenefit } from "./follow.js";
import { findWellbeing, readScale } from "./wellbeing.js";

type Parts = Pick<NetworkState, "people" | "patients" | "columns" | "counts" | "week">;
type Knowing = Parts & Pick<NetworkState, "needs" | "followed" | "closings">;

/** Closes an open case, and keeps what there is to tell of it while somebody holds it who can. */
export function closeCase(place: Place, state: Knowing, row: number): void {
  if (state.columns.patient.one.link_worker[row] >= 0) keepNews(place, state, row);
  endCase(place, state, row);
}

/** Closes an open case of which nobody is left to tell. */
export function endCase(place: Place, state: Parts, row: number): void {
  const person = state.patients.person[row];
  countPerson(state.counts, place, "closed", person);
  countPerson(state.counts, place, "closed_spell_weeks", person, state.week - state.patients.seen[row]);
  dischargePatient(state, row);
}

function keepNews(place: Place, state: Knowing, row: number): void {
  const { closings } = state;
  const { link_worker: holder, referrer } = state.columns.patient.one;
  const at = closings.size++;
  if (at >= closings.person.length) lengthenColumns(closings);
  closings.person[at] = state.patients.person[row];
  closings.referral[at] = state.patients.referral[row];
  closings.post[at] = holder[row];
  closings.referrer[at] = referrer[row];
  closings.better[at] = findBetter(place, state, row);
}

/**
 * How much better she is than when she was referred, as anybody here can see: what would have come of itself is in it, since nobody sees a
 * person twice, with the service and without. Where she was not followed, half for each: her contacts followed her, she found a group.
 */
function findBetter(place: Place, { people, needs, followed, patients, columns, week }: Knowing, row: number): number {
  const person = patients.person[row];
  const at = people.followedRow[person];
  if (at < 0) return (columns.patient.facts.person_centred_lately[row] + patients.connected[row]) / 2;
  const now = findWellbeing(place, { needs }, people.needRow[person], week) + followed.benefit[at];
  return Math.min(1, Math.max(0, (readScale(now) - readScale(followed.wellbeing[at])) / 1000 / fullBenefit));
}
