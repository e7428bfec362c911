import type { NetworkState, Window } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { countNetwork } from "./count.js";
import { defineStep } from "./step.js";

export const countingSpread = defineStep({
  step: "counting spread",
  about: "How far practices, and those who refer, differ in what they referred over a year is counted",
  parts: ["windows", "counts"],
  flows: [{ reads: ["referrals_of_the_year"], writes: ["tally.practice_spread_ppm", "tally.practice_spread_weeks", "tally.referrer_spread_ppm", "tally.referrer_spread_weeks"] }],
  run(place, state) {
    const { practicesReferrals, yearsReferrals } = state.windows;
    countSpread(place, state, practicesReferrals, (p) => place.network.practices[p].listSize, "practice_spread");
    countSpread(place, state, yearsReferrals, () => 1, "referrer_spread");
  },
});

/** The coefficient of variation, by the sample's standard deviation (n - 1), where two or more can be compared and somebody was referred. */
function countSpread(place: Place, { counts }: Pick<NetworkState, "counts">, window: Window, sizeOf: (row: number) => number, spread: "practice_spread" | "referrer_spread"): void {
  const n = window.sum.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += window.sum[i] / sizeOf(i);
  if (n < 2 || sum === 0) return;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (window.sum[i] / sizeOf(i) - mean) * (window.sum[i] / sizeOf(i) - mean);
  countNetwork(counts, place, `${spread}_weeks`);
  countNetwork(counts, place, `${spread}_ppm`, Math.round((Math.sqrt(squares / (n - 1)) / mean) * 1e6));
}
