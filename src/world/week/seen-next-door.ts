import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askPatient } from "./ask-luck.js";
import { countPractice } from "./count.js";
import { findPlacement } from "./placements.js";

/**
 * An appointment is missed: whoever works next door, one of those who refer, by lot, may see that she sits there alone. It can only be seen
 * of somebody placed here, and in the building: as likely as her appointments here are held in it this week.
 * `occasion` says which of the appointments of this referral it is.
 */
export function perhapsSeeMissed(place: Place, state: Pick<NetworkState, "patients" | "placements" | "columns" | "counts">, row: number, post: number, occasion: number): void {
  const { patients, placements, columns } = state;
  const practice = columns.patient.one.practice[row];
  const at = findPlacement(place, columns, post, practice);
  if (at < 0) return;
  if (askPatient(place, patients, row, decisions.missedSeen, occasion) >= place.values.missed_seen * placements.inBuilding[at]) return;
  const referrers = place.firstReferrer[practice + 1] - place.firstReferrer[practice];
  const nextDoor = place.firstReferrer[practice] + Math.floor(askPatient(place, patients, row, decisions.nextDoor, occasion) * referrers);
  columns.referrer.events.missed_appointment_seen[nextDoor] += 1;
  countPractice(state.counts, place, "missed_seen", practice);
}
