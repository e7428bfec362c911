import type { Columns } from "../../../vocabulary/columns.js";
import { bendOdds } from "../../../statistics/odds.js";
import { linkWorker } from "../../agents/link-worker.js";
import { levers } from "../../levers/index.js";
import type { Place } from "../../state/place.js";

const structural = levers.framing.words.indexOf("structural_support");

/** Hours of a first or a further contact as one link worker holds it: the appointment lever scales both, her own time per contact bends both. */
export function contactHours(place: Place, columns: Columns, post: number, isFirst: boolean): number {
  return slotHours(place, columns, isFirst) * columns.link_worker.factors.time_per_contact[post];
}

/** Hours that an appointment is booked for. */
export function slotHours(place: Place, { pcn }: Columns, isFirst: boolean): number {
  const { first_minutes: first, further_minutes: further } = place.values;
  return ((isFirst ? first : further) * pcn.levers.appointment_minutes[0]) / levers.appointment_minutes.usual / 60;
}

/** Chance that a link worker records a contact in full. */
export function chanceOfRecording({ link_worker: worker }: Columns, post: number): number {
  return bendOdds(linkWorker.behaviours.recording.usual, worker.factors.recording[post]);
}

/**
 * Hours of case work that belong to a contact: calls and letters, what structural support adds where a basic need is open (`basic` is 1), and
 * the record, of which `recorded` says how much is made (1, 0, or the chance of it).
 */
export function caseWorkHours(place: Place, { pcn }: Columns, basic: number, isFirst: boolean, recorded: number): number {
  const { values } = place;
  const { framing, data_burden: burden, outcome_payment: payment } = pcn.levers;
  const record = values.record_minutes + values.burden_minutes * burden[0] + values.claim_minutes * payment[0];
  const added = framing[0] === structural && basic === 1 ? values.structural_minutes : 0;
  return ((isFirst ? values.first_case_work : values.further_case_work) + added + recorded * record) / 60;
}

/** Hours that a contact can be expected to take in all. */
export function expectedHours(place: Place, columns: Columns, basic: number, post: number, isFirst: boolean): number {
  return contactHours(place, columns, post, isFirst) + caseWorkHours(place, columns, basic, isFirst, chanceOfRecording(columns, post));
}
