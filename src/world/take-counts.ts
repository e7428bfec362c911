import type { NetworkState } from "./state/network-state.js";
import type { Place } from "./state/place.js";
import { tallies, tallyNames } from "./tallies.js";

/** The groups of a network in the order of their rows: all, five quintiles, its practices, its posts. */
export function groupNames(place: Place): string[] {
  return ["all", ...[1, 2, 3, 4, 5].map((q) => `quintile ${q}`), ...place.network.practices.map((practice) => `practice ${practice.code}`), ...place.postIds.map((id) => `post ${id}`)];
}

/**
 * Writes the counts of the period that ends, one row of tallies for each group, from `at` on, and starts counting anew.
 * A tally that has no meaning in a group is NaN there.
 */
export function takeCounts(place: Place, state: NetworkState, values: Float64Array, at: number): void {
  const { cells } = place;
  const firstPost = place.practices * 5;
  const width = tallyNames.length;
  tallyNames.forEach((name, tally) => {
    const { scope } = tallies[name];
    const cell = (practice: number, quintile: number): number => state.counts[tally * cells + practice * 5 + quintile];
    let all = 0;
    for (let i = 0; i < cells; i++) all += state.counts[tally * cells + i];
    values[at + tally] = all;
    for (let q = 0; q < 5; q++) {
      let sum = 0;
      for (let p = 0; p < place.practices; p++) sum += cell(p, q);
      values[at + (1 + q) * width + tally] = scope === "person" ? sum : NaN;
    }
    for (let p = 0; p < place.practices; p++) {
      let sum = 0;
      for (let q = 0; q < 5; q++) sum += cell(p, q);
      values[at + (6 + p) * width + tally] = scope === "network" || scope === "post" ? NaN : sum;
    }
    for (let post = 0; post < place.posts; post++) values[at + (6 + place.practices + post) * width + tally] = scope === "post" ? state.counts[tally * cells + firstPost + post] : NaN;
  });
  state.counts.fill(0);
}
