import { isAccepted, nextCandidate } from "../../random/thinning.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askPerson } from "./ask-luck.js";
import { exp, log } from "../../random/exp-log.js";
import { followedWeeks } from "../state/followed.js";
import { beginNeed, easeNeed, endNeed } from "./begin-need.js";
import { needRates } from "./by-quintile.js";
import { countPerson } from "./count.js";
import { defineStep } from "./step.js";

/** Ceiling of the rate at which needs arise, in times the usual: a surge three times the usual, in the hardest times. */
export const needCeiling = 5;

/** People in a block that is passed over while nobody in it is due. */
export const needBlock = 8;

export const needs = defineStep({
  step: "needs",
  about: "Needs that are not medical arise and ease",
  parts: ["people", "needs", "followed", "surroundings", "counts"],
  flows: [{ reads: ["need", "followed", "pcn.hardship", "surge"], writes: ["need", "consulting_lately", "reached", "followed", "tally.needs_begun"] }],
  run(place, state) {
    const { people, needs: rows, week } = state;
    for (let row = rows.size - 1; row >= 0; row--) if (rows.ends[row] <= week) pass(place, state, row);
    const rate = needRates(place.values);
    const arising = arisingRate(place, state);
    // Few people are due in a week: blocks in which nobody is are passed over.
    for (let block = 0; block < people.soonestNeed.length; block++) {
      if (people.soonestNeed[block] >= week + 1) continue;
      const end = Math.min(place.adults, (block + 1) * needBlock);
      let soonest = Infinity;
      for (let person = block * needBlock; person < end; person++) {
        while (people.nextNeed[person] < week + 1) perhapsBegin(place, state, person, rate[place.quintileOf[person]], arising);
        soonest = Math.min(soonest, people.nextNeed[person]);
      }
      people.soonestNeed[block] = soonest;
    }
  },
});

type Parts = Pick<NetworkState, "people" | "needs" | "followed" | "surroundings" | "counts" | "week">;

/** A need has passed: it ends, or is kept as eased while its person is followed. */
function pass(place: Place, state: Parts, row: number): void {
  const { people, needs, followed, week } = state;
  const at = people.followedRow[needs.person[row]];
  const until = at < 0 ? week : followed.since[at] + followedWeeks;
  if (until <= week) endNeed(place, state, row);
  else easeNeed(place, state, row, until);
}

/** How often needs arise as times are, in times the usual. */
function arisingRate(place: Place, { surroundings }: Parts): number {
  const { hardship_usual: usual, hardship_need: most } = place.values;
  return Math.min(needCeiling, surroundings.arising * exp((log(most) * (surroundings.hardship - usual)) / (1 - usual)));
}

/** One time at which a need may arise: accepted at the rate of the times, if the person has none. */
function perhapsBegin(place: Place, state: Parts, person: number, rate: number, arising: number): void {
  const { people, needs } = state;
  const n = people.needCandidates[person]++;
  const accepted = isAccepted(arising, needCeiling, askPerson(place, person, decisions.needAccepted, 0, n));
  people.nextNeed[person] = nextCandidate(people.nextNeed[person], rate * needCeiling, askPerson(place, person, decisions.needArises, 0, n + 1));
  const row = people.needRow[person];
  if (!accepted || (row >= 0 && needs.eased[row] === 0)) return;
  countPerson(state.counts, place, "needs_begun", person);
  beginNeed(place, state, person, 1 - place.values.passing_share);
}
