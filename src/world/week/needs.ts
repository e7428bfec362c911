import { counter } from "../../random/counter.js";
import { exponential } from "../../random/exponential.js";
import { uniform } from "../../random/threefry.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
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
  const practice = place.practiceOf[person];
  const k0 = place.practiceKeys.k0[practice];
  const k1 = place.practiceKeys.k1[practice];
  const identity = place.ordinalOf[person];
  const accepted = uniform(k0, k1, identity, counter(decisions.needAccepted, 0, n)) * needCeiling < 1;
  people.nextNeed[person] += exponential(uniform(k0, k1, identity, counter(decisions.needArises, 0, n + 1))) / (rate * needCeiling);
  if (accepted && people.needRow[person] < 0) beginNeed(place, state, person, 1 - place.values.passing_share);
}
