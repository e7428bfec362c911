import { log } from "../../random/exp-log.js";
import { exponential } from "../../random/exponential.js";
import { normal } from "../../random/normal.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askReferrer } from "./ask-luck.js";
import { countPractice } from "./count.js";
import { defineStep } from "./step.js";

export const perceiving = defineStep({
  step: "perceiving",
  about: "How full the days of those who refer are, and how many consultations they believe gone",
  parts: ["moods", "windows", "columns", "counts"],
  flows: [
    { flow: "workload", reads: [], writes: ["referrer.workload", "tally.workload_ppm"] },
    { flow: "consultations believed gone", reads: ["own_patients", "consulting_seen"], writes: ["referrer.avoided_as_perceived", "tally.perceiving_weeks", "tally.avoided_perceived_ppm"] },
  ],
  run(place, state) {
    for (let practice = 0; practice < place.practices; practice++) {
      const usual = usualWorkload(place, practice);
      for (let i = place.firstReferrer[practice]; i < place.firstReferrer[practice + 1]; i++) {
        moveOn(place, state, i);
        const workload = toDegree(usual + place.values.workload_swing * state.moods.swing[i]);
        state.columns.referrer.facts.workload[i] = workload;
        countPractice(state.counts, place, "workload_ppm", practice, Math.round(workload * 1e6));
        perceive(place, state, practice, i);
      }
    }
  },
});

type Parts = Pick<NetworkState, "moods" | "windows" | "columns" | "counts" | "week">;

const toDegree = (value: number): number => Math.min(1, Math.max(0, value));

/** A referrer's load has its times: each lasts for a while, by their own clock, and the next owes nothing to it. */
function moveOn(place: Place, { moods, week }: Parts, i: number): void {
  while (moods.next[i] <= week) {
    const n = moods.changes[i]++;
    moods.swing[i] = normal(askReferrer(place, i, decisions.workloadSwing, n));
    moods.blur[i] = normal(askReferrer(place, i, decisions.perception, n));
    moods.next[i] += exponential(askReferrer(place, i, decisions.workloadChange, n)) * place.values.workload_weeks;
  }
}

/** Fuller where each has more people, and more of them in deprived places. */
function usualWorkload(place: Place, practice: number): number {
  const { workload_usual: usual, workload_by_list: byList, people_per_referrer: people, workload_by_deprivation: byDeprivation } = place.values;
  const { listSize, referrers, quintiles } = place.network.practices[practice];
  const deprivation = quintiles.reduce((sum, share, q) => sum + share * (1 - q / 4), 0);
  return usual + (byList * log(listSize / referrers / people)) / Math.LN2 + byDeprivation * (deprivation - 0.5) * 2;
}

/**
 * What seems gone: consultations of those they had sent, as they were before less as they are, over all for what is not medical, and the
 * error that anybody makes who counts in the head. People are sent when they come often, and would come less often in any case: nobody sees that.
 */
function perceive(place: Place, { moods, windows, columns, counts }: Parts, practice: number, i: number): void {
  const { avoided_as_perceived: perceived } = columns.referrer.facts;
  const others = windows.othersConsulting.sum[i];
  if (others === 0) {
    perceived[i] = NaN;
    return;
  }
  const before = windows.ownBefore.sum[i] / 13;
  const gone = before === 0 ? 0 : (before - windows.ownConsultations.sum[i]) / others + place.values.perception_noise * moods.blur[i];
  perceived[i] = toDegree(gone);
  countPractice(counts, place, "perceiving_weeks", practice);
  countPractice(counts, place, "avoided_perceived_ppm", practice, Math.round(perceived[i] * 1e6));
}
