import { needKinds } from "../agents/patient.js";
import { levers } from "../levers/index.js";
import { stages, type NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { findPlacement } from "./placements.js";
import { defineStep } from "./step.js";

const [none, homely] = ["none", "homely"].map((word) => (levers.room.words as readonly string[]).indexOf(word));
const atPractice = (levers.base.words as readonly string[]).indexOf("practice");
const nearMedicine = ["low_mood", "healthy_living"].map((kind) => (needKinds as readonly string[]).indexOf(kind));

export const supportOnOffer = defineStep({
  step: "support on offer",
  about: "Whether what each patient is offered comes to her as part of her surgery, and how far it is other than medical",
  parts: ["patients", "columns"],
  flows: [{ reads: ["staff", "cases", "patient.need", "placement.room", "link_worker.base"], writes: ["patient.offered_as", "patient.support_on_offer"] }],
  run(place, state) {
    const { patients, columns } = state;
    const { facts, one } = columns.patient;
    const placed = columns.practice.levers.room.map((_, practice) => findPlaced(place, state, practice));
    for (let row = 0; row < columns.patient.size; row++) {
      if (patients.stage[row] === stages.none) continue;
      const practice = one.practice[row];
      const post = one.link_worker[row] >= 0 ? one.link_worker[row] : placed[practice];
      const at = post >= 0 ? findPlacement(place, columns, post, practice) : -1;
      const room = at >= 0 && columns.link_worker.levers.base[post] === atPractice ? columns.placement.facts.room[at] : none;
      facts.offered_as[row] = room === none ? 0 : 1;
      facts.support_on_offer[row] = supportIn(place, room, facts.need[row]);
    }
  },
});

/** The first link worker in post who is placed in the practice, by the order of ids; -1 where nobody is. */
function findPlaced(place: Place, { columns }: Pick<NetworkState, "columns">, practice: number): number {
  let first = -1;
  for (let post = 0; post < place.posts; post++) {
    if (columns.link_worker.alive[post] === 0 || findPlacement(place, columns, post, practice) < 0) continue;
    if (first < 0 || place.postOrder[post] < place.postOrder[first]) first = post;
  }
  return first;
}

function supportIn(place: Place, room: number, need: number): number {
  const { support_homely: inHomely, support_outside: outside, support_clinical: inClinical, support_near_medicine: near } = place.values;
  const byRoom = room === none ? outside : room === homely ? inHomely : inClinical;
  return byRoom - (nearMedicine.includes(need) ? near : 0);
}
