import { bendOdds } from "../../statistics/odds.js";
import { pcn } from "../agents/pcn.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askPatient } from "./ask-luck.js";
import { isServedBy } from "./serving.js";
import { isSpecialist } from "./suiting.js";

type Parts = Pick<NetworkState, "patients" | "columns">;

/**
 * The post that sees somebody new, or -1 where nobody who serves her practice has hours left. Where several have, she goes to
 * whoever suits her best (by what she knows most about, then by experience) as often as the network allocates by skill, by the patient's own
 * luck; otherwise to whoever has most hours left. Equals are told apart by the order of posts.
 */
export function chooseLinkWorker(place: Place, state: Parts, row: number, hoursOf: Float64Array): number {
  const practice = state.columns.patient.one.practice[row];
  let most = -1;
  let fittest = -1;
  for (let post = 0; post < place.posts; post++) {
    if (hoursOf[post] <= 0 || !isServedBy(place, state.columns, practice, post)) continue;
    if (most < 0 || isBefore(place, post, most, hoursOf[post] - hoursOf[most])) most = post;
    if (fittest < 0 || isBefore(place, post, fittest, compareFit(state, row, post, fittest))) fittest = post;
  }
  return most === fittest || !isAllocatedBySkill(place, state, row) ? most : fittest;
}

function isBefore(place: Place, post: number, other: number, more: number): boolean {
  return more > 0 || (more === 0 && place.postOrder[post] < place.postOrder[other]);
}

/** Above 0 where one post suits a patient better than another. */
function compareFit(state: Parts, row: number, post: number, other: number): number {
  const { experience } = state.columns.link_worker.facts;
  const more = Number(isSpecialist(state, row, post)) - Number(isSpecialist(state, row, other));
  return more === 0 ? experience[post] - experience[other] : more;
}

function isAllocatedBySkill(place: Place, { patients, columns }: Parts, row: number): boolean {
  const chance = bendOdds(pcn.behaviours.allocating_by_skill.usual, columns.pcn.factors.allocating_by_skill[0]);
  return askPatient(place, patients, row, decisions.allocatingBySkill, 0) < chance;
}
