import { isAccepted, nextCandidate } from "../../random/thinning.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askPerson } from "./ask-luck.js";
import { beginNeed, endNeed } from "./begin-need.js";
import { needRate } from "./by-quintile.js";
import { defineStep } from "./step.js";

/** Ceiling of the rate at which needs arise, in times the usual. */
export const needCeiling = 3;

/** People in a block that is passed over while nobody in it is due. */
export const needBlock = 32;

export const needs = defineStep({
  step: "needs",
  about: "Needs that are not medical arise and ease",
  parts: ["people", "needs"],
  flows: [{ reads: ["need"], writes: ["need"] }],
  run(place, state) {
    const { people, needs: rows, week } = state;
    for (let row = rows.size - 1; row >= 0; row--) if (rows.ends[row] <= week) endNeed(state, row);
    const rate = [0, 1, 2, 3, 4].map((quintile) => needRate(place.values, quintile));
    // Few people are due in a week: blocks in which nobody is are passed over.
    for (let block = 0; block < people.soonestNeed.length; block++) {
      if (people.soonestNeed[block] >= week + 1) continue;
      const end = Math.min(place.adults, (block + 1) * needBlock);
      let soonest = Infinity;
      for (let person = block * needBlock; person < end; person++) {
        while (people.nextNeed[person] < week + 1) perhapsBegin(place, state, person, rate[place.quintileOf[person]]);
        soonest = Math.min(soonest, people.nextNeed[person]);
      }
      people.soonestNeed[block] = soonest;
    }
  },
});

/** One time at which a need may arise: accepted at the usual rate, if the person has none. */
function perhapsBegin(place: Place, state: Pick<NetworkState, "people" | "needs" | "week">, person: number, rate: number): void {
  const { people } = state;
  const n = people.needCandidates[person]++;
  const accepted = isAccepted(1, needCeiling, askPerson(place, person, decisions.needAccepted, 0, n));
  people.nextNeed[person] = nextCandidate(people.nextNeed[person], rate * needCeiling, askPerson(place, person, decisions.needArises, 0, n + 1));
  if (accepted && people.needRow[person] < 0) beginNeed(place, state, person, 1 - place.values.passing_share);
}
