import type { Columns, Ties } from "../../vocabulary/columns.js";
import type { Place } from "./place.js";

/**
 * Ties anew all that hangs on placements: who works where, and with whom. Only placements with days are tied; those of a
 * vacant post are, with nobody in them.
 */
export function tiePlacements(place: Place, columns: Columns, days: Float64Array): void {
  const { referrer, placement, practice, pcn, link_worker: worker } = columns;
  const placements = range(place.placements).filter((at) => days[at] > 0);
  const relationships = range(place.relationships).filter((i) => days[place.placementOfRelationship[i]] > 0);
  pcn.many.placements = groupBy(1, placements, () => 0);
  practice.many.placements = groupBy(place.practices, placements, (at) => place.practiceOfPlacement[at]);
  practice.many.link_workers = groupBy(place.practices, placements, (at) => place.practiceOfPlacement[at], (at) => place.postOfPlacement[at]);
  worker.many.placements = groupBy(place.posts, placements, (at) => place.postOfPlacement[at]);
  worker.many.practices = groupBy(place.posts, placements, (at) => place.postOfPlacement[at], (at) => place.practiceOfPlacement[at]);
  worker.many.relationships = groupBy(place.posts, relationships, (i) => place.postOfPlacement[place.placementOfRelationship[i]]);
  referrer.many.relationships = groupBy(place.referrers, relationships, (i) => place.referrerOfRelationship[i]);
  referrer.many.placements = groupBy(place.referrers, relationships, (i) => place.referrerOfRelationship[i], (i) => place.placementOfRelationship[i]);
  placement.many.relationships = groupBy(place.placements, relationships, (i) => place.placementOfRelationship[i]);
}

/** Ties from each of `owners` rows to the members that belong to it, members in the order given. */
export function groupBy(owners: number, items: readonly number[], ownerOf: (item: number) => number, memberOf: (item: number) => number = (item) => item): Ties {
  const offsets = new Int32Array(owners + 1);
  for (const item of items) offsets[ownerOf(item) + 1] += 1;
  for (let i = 0; i < owners; i++) offsets[i + 1] += offsets[i];
  const next = offsets.slice(0, owners);
  const members = new Int32Array(items.length);
  for (const item of items) members[next[ownerOf(item)]++] = memberOf(item);
  return { offsets, members };
}

/** 0 up to, not including, n. */
export function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}
