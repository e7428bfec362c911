import { counter } from "../../random/counter.js";
import { exponential } from "../../random/exponential.js";
import { uniform } from "../../random/threefry.js";
import { decisions } from "../decisions.js";
import { beginNeed, endNeed } from "./begin-need.js";
import { needRate } from "./by-quintile.js";
import { defineStep } from "./step.js";

/** Ceiling of the rate at which needs arise, in times the usual. */
const ceiling = 3;

export const needs = defineStep({
  step: "needs",
  about: "Needs that are not medical arise and ease",
  parts: ["people", "needs"],
  flows: [{ reads: ["need"], writes: ["need"] }],
  run(place, state) {
    const { people, needs: rows, week } = state;
    for (let row = rows.size - 1; row >= 0; row--) if (rows.ends[row] <= week) endNeed(state, row);
    const rate = [0, 1, 2, 3, 4].map((quintile) => needRate(place.values, quintile));
    for (let person = 0; person < place.adults; person++) {
      while (people.nextNeed[person] < week + 1) {
        const n = people.needCandidates[person]++;
        const practice = place.practiceOf[person];
        const k0 = place.practiceKeys.k0[practice];
        const k1 = place.practiceKeys.k1[practice];
        const identity = place.ordinalOf[person];
        const accepted = uniform(k0, k1, identity, counter(decisions.needAccepted, 0, n)) * ceiling < 1;
        people.nextNeed[person] += exponential(uniform(k0, k1, identity, counter(decisions.needArises, 0, n + 1))) / (rate[place.quintileOf[person]] * ceiling);
        if (accepted && people.needRow[person] < 0) beginNeed(place, state, person, 1 - place.values.passing_share);
      }
    }
  },
});
