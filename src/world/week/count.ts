import { tallyRow, type TallyName } from "../tallies.js";
import type { Place } from "../state/place.js";

/** Adds n to a tally in the cell of a practice and quintile. */
export function countIn(counts: Float64Array, place: Place, tally: TallyName, practice: number, quintile: number, n = 1): void {
  counts[tallyRow(tally) * place.cells + practice * 5 + quintile] += n;
}

/** Adds n to a tally that is kept by post. */
export function countPost(counts: Float64Array, place: Place, tally: TallyName, post: number, n = 1): void {
  counts[tallyRow(tally) * place.cells + place.practices * 5 + post] += n;
}

/** Adds n to a tally in the cell of one adult. */
export function countPerson(counts: Float64Array, place: Place, tally: TallyName, person: number, n = 1): void {
  countIn(counts, place, tally, place.practiceOf[person], place.quintileOf[person], n);
}

/** Adds n to a tally that is kept by practice only. */
export function countPractice(counts: Float64Array, place: Place, tally: TallyName, practice: number, n = 1): void {
  countIn(counts, place, tally, practice, 0, n);
}

/** Adds n to a tally that is kept for the network only. */
export function countNetwork(counts: Float64Array, place: Place, tally: TallyName, n = 1): void {
  countIn(counts, place, tally, 0, 0, n);
}
