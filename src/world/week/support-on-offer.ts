import { needKinds, patient } from "../agents/patient.js";
import { levers } from "../levers/index.js";
import { stages, type NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { findPlacement } from "./placements.js";
import { defineStep } from "./step.js";

const [none, clinical] = ["none", "clinical"].map((word) => (levers.room.words as readonly string[]).indexOf(word));
const atPractice = (levers.base.words as readonly string[]).indexOf("practice");
const nearMedicine = ["low_mood", "healthy_living"].map((kind) => (needKinds as readonly string[]).indexOf(kind));

/** What people expect who are to be seen in a consulting room. */
const inClinical = patient.states.expectation.start;

export const supportOnOffer = defineStep({
  step: "support on offer",
  about: "Whether what each patient is offered comes to her as part of her surgery, how far it is other than medical, and what she expects at first: a doctor's room makes people expect a doctor",
  parts: ["patients", "columns"],
  flows: [
    { flow: "as part of what", reads: ["staff", "cases", "placement.room", "link_worker.base"], writes: ["patient.offered_as"] },
    { flow: "what it is", reads: ["cases", "patient.need"], writes: ["patient.support_on_offer"] },
    { flow: "what is expected", reads: ["staff", "cases", "patient.being_referred", "placement.room", "link_worker.base"], writes: ["patient.expectation"] },
  ],
  run(place, state) {
    const { patients, columns } = state;
    const { facts, states, events, one } = columns.patient;
    const placed = columns.practice.levers.room.map((_, practice) => findPlaced(place, state, practice));
    for (let row = 0; row < columns.patient.size; row++) {
      if (patients.stage[row] === stages.none) continue;
      const practice = one.practice[row];
      const post = one.link_worker[row] >= 0 ? one.link_worker[row] : placed[practice];
      const at = post >= 0 ? findPlacement(place, columns, post, practice) : -1;
      const room = at >= 0 && columns.link_worker.levers.base[post] === atPractice ? columns.placement.facts.room[at] : none;
      facts.offered_as[row] = room === none ? 0 : 1;
      facts.support_on_offer[row] = place.values.support_offered - (nearMedicine.includes(facts.need[row]) ? place.values.support_near_medicine : 0);
      if (events.being_referred[row] > 0) states.expectation[row] = room === clinical ? inClinical : place.values.expected_otherwise;
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
