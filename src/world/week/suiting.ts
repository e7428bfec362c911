import type { NetworkState, Patients } from "../state/network-state.js";
import type { Place } from "../state/place.js";

type Parts = Pick<NetworkState, "columns">;

/** True where the need of a patient is the kind that the link worker knows most about: the first specialism is none of them. */
export function isSpecialist({ columns }: Parts, row: number, post: number): boolean {
  return columns.link_worker.facts.specialism[post] === columns.patient.facts.need[row] + 1;
}

/** True where a link worker suits a patient: she knows most about such needs, or is experienced enough for any. */
export function suits(place: Place, state: Parts, row: number, post: number): boolean {
  return isSpecialist(state, row, post) || state.columns.link_worker.facts.experience[post] >= place.values.suits_from;
}

/** What the first contact's being with somebody who suits, or with another, makes of the odds of coming back; 1 on average as usual. */
export function comingBackOfSuiting({ values }: Place, patients: Patients, row: number): number {
  return patients.suited[row] > 0 ? values.suited_back : values.unsuited_back;
}

/** What it makes of the benefit of contacts, by the share of them that were with somebody who suits; 1 on average as usual. */
export function benefitOfSuiting({ values }: Place, patients: Patients, row: number): number {
  const share = patients.suited[row] / patients.contacts[row];
  return values.unsuited_benefit + share * (values.suited_benefit - values.unsuited_benefit);
}
