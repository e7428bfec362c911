import { counter } from "../../random/counter.js";
import { deriveKey, type Key } from "../../random/keys.js";
import { uniform } from "../../random/threefry.js";
import type { NetworkSetting } from "../../setting/setting.js";
import { employerKinds } from "../agents/employer.js";
import { needKinds } from "../agents/patient.js";
import { decisions } from "../decisions.js";
import type { Values } from "../levels.js";
import { atQuintile } from "../week/by-quintile.js";
import { findConsulting, type Consulting } from "../week/consulting.js";
import { drawAdult, openPeopleAtLarge, type PeopleAtLarge } from "./people-at-large.js";

/** Keys to the luck of many, column by column: k0[i] and k1[i]. */
export interface Keys {
  k0: Int32Array;
  k1: Int32Array;
}

/** Everything of a network that never changes during a run. Shared by all scenarios that branch from one warm-up. */
export interface Place {
  network: NetworkSetting;
  values: Values;
  consulting: Consulting;
  key: Key;
  /** Practices, referrers, posts, placements, relationships, groups and adults, counted. */
  practices: number;
  referrers: number;
  posts: number;
  placements: number;
  relationships: number;
  groups: number;
  adults: number;
  /** Cells in which each tally is counted: practice * 5 + quintile, then one for each post. */
  cells: number;

  /** By adult: practice, quintile (0 is most deprived), ordinal within the practice. */
  practiceOf: Uint16Array;
  quintileOf: Uint8Array;
  ordinalOf: Int32Array;
  people: PeopleAtLarge;
  /** By practice: first adult (one more entry than practices), first referrer likewise, keys. */
  firstAdult: Int32Array;
  firstReferrer: Int32Array;
  practiceKeys: Keys;
  /** By referrer. */
  practiceOfReferrer: Int32Array;
  /** By post; `employerOfPost` is the row of the employer, as the setting has it. */
  fte: Float64Array;
  employerOfPost: Int32Array;
  /** Place in the order of ids: what decides between equals. */
  postOrder: Int32Array;
  postKeys: Keys;
  firstPlacement: Int32Array;
  /** By placement. */
  postOfPlacement: Int32Array;
  practiceOfPlacement: Int32Array;
  daysOfPlacement: Float64Array;
  placementKeys: Keys;
  /** By relationship: a referrer and the placement in which they meet. */
  referrerOfRelationship: Int32Array;
  placementOfRelationship: Int32Array;
  /** By placement: its first relationship, with one more entry than placements. */
  firstRelationship: Int32Array;
  relationshipKeys: Keys;
  /** By group. */
  places: Float64Array;
  isSmall: Uint8Array;
  /** serves[group * kinds + kind] is 1 where the group serves that kind of need. */
  serves: Uint8Array;
  groupKeys: Keys;

  /** Registered people by cell (practice * 5 + quintile), and adults. */
  registeredByCell: Float64Array;
  adultsByCell: Float64Array;
  /** People that a place of its need sends to outside services in a year as usual. */
  usuallySent: number;
}

const keysFor = (keys: readonly Key[]): Keys => ({ k0: Int32Array.from(keys, (key) => key.k0), k1: Int32Array.from(keys, (key) => key.k1) });

/** Lays out one network. Identity comes from codes and ids, never from the order of rows in a file. */
export function layOutPlace(network: NetworkSetting, values: Values, key: Key): Place {
  const practiceKeys = network.practices.map((practice) => deriveKey(key, `practice ${practice.code}`));
  const firstAdult = cumulate(network.practices.map((practice) => practice.adults));
  const firstReferrer = cumulate(network.practices.map((practice) => practice.referrers));
  const adults = firstAdult[network.practices.length];
  const practiceOf = new Uint16Array(adults);
  const quintileOf = new Uint8Array(adults);
  const ordinalOf = new Int32Array(adults);
  const people = openPeopleAtLarge(adults);
  const adultsByCell = new Float64Array(network.practices.length * 5);
  const registeredByCell = new Float64Array(network.practices.length * 5);
  network.practices.forEach((practice, p) => {
    const cuts = practice.quintiles.map((_, q) => practice.quintiles.slice(0, q + 1).reduce((sum, share) => sum + share, 0));
    const { k0, k1 } = practiceKeys[p];
    for (let i = firstAdult[p]; i < firstAdult[p + 1]; i++) {
      const ordinal = i - firstAdult[p];
      const u = uniform(k0, k1, ordinal, counter(decisions.quintile, 0, 0));
      let q = 0;
      while (q < 4 && (u >= cuts[q] || practice.quintiles[q] === 0)) q++;
      practiceOf[i] = p;
      quintileOf[i] = q;
      ordinalOf[i] = ordinal;
      drawAdult(people, i, values, k0, k1, ordinal, q);
      adultsByCell[p * 5 + q] += 1;
    }
    spreadWhole(practice.listSize, practice.quintiles).forEach((people, q) => (registeredByCell[p * 5 + q] = people));
  });

  const placements = network.posts.flatMap((post, row) => post.placements.map((placement) => ({ post: row, practice: network.practices.findIndex((one) => one.code === placement.practice), days: placement.daysPerWeek })));
  const postKeys = network.posts.map((post) => deriveKey(key, `post ${post.id}`));
  const placementKeys = placements.map((one) => deriveKey(postKeys[one.post], `practice ${network.practices[one.practice].code}`));
  const relationships = placements.flatMap((one, placement) => Array.from({ length: network.practices[one.practice].referrers }, (_, n) => ({ placement, referrer: firstReferrer[one.practice] + n, n })));
  return {
    network,
    values,
    consulting: findConsulting(values),
    key,
    practices: network.practices.length,
    referrers: firstReferrer[network.practices.length],
    posts: network.posts.length,
    placements: placements.length,
    relationships: relationships.length,
    groups: network.groups.length,
    adults,
    cells: network.practices.length * 5 + network.posts.length,
    practiceOf,
    quintileOf,
    ordinalOf,
    people,
    firstAdult,
    firstReferrer,
    practiceKeys: keysFor(practiceKeys),
    practiceOfReferrer: Int32Array.from(network.practices.flatMap((practice, p) => Array.from({ length: practice.referrers }, () => p))),
    fte: Float64Array.from(network.posts, (post) => post.fte),
    employerOfPost: Int32Array.from(network.posts, (post) => employerKinds.indexOf(post.employer ?? "pcn")),
    postOrder: rankById(network.posts.map(({ id }) => id)),
    postKeys: keysFor(postKeys),
    firstPlacement: cumulate(network.posts.map((post) => post.placements.length)),
    postOfPlacement: Int32Array.from(placements, (one) => one.post),
    practiceOfPlacement: Int32Array.from(placements, (one) => one.practice),
    daysOfPlacement: Float64Array.from(placements, (one) => one.days),
    placementKeys: keysFor(placementKeys),
    referrerOfRelationship: Int32Array.from(relationships, (one) => one.referrer),
    placementOfRelationship: Int32Array.from(relationships, (one) => one.placement),
    firstRelationship: cumulate(placements.map((one) => network.practices[one.practice].referrers)),
    relationshipKeys: keysFor(relationships.map((one) => deriveKey(placementKeys[one.placement], one.n))),
    places: Float64Array.from(network.groups, (group) => group.places),
    isSmall: Uint8Array.from(network.groups, (group) => (group.size === "small" ? 1 : 0)),
    serves: Uint8Array.from(network.groups.flatMap((group) => needKinds.map((kind) => (group.serves.includes(kind) ? 1 : 0)))),
    groupKeys: keysFor(network.groups.map((group) => deriveKey(key, `group ${group.id}`))),
    registeredByCell,
    adultsByCell,
    usuallySent: Math.max(1, values.outside_usual * adultsByCell.reduce((sum, people, cell) => sum + people * atQuintile(values, "need", cell % 5), 0)),
  };
}

/** The relationships of whoever holds a post stand together: from `first` up to, not including, `end`. */
export function relationshipsOf(place: Place, post: number): { first: number; end: number } {
  return { first: place.firstRelationship[place.firstPlacement[post]], end: place.firstRelationship[place.firstPlacement[post + 1]] };
}

/** By item, its place in the order of ids. */
export function rankById(ids: readonly string[]): Int32Array {
  const sorted = [...ids].sort();
  return Int32Array.from(ids, (id) => sorted.indexOf(id));
}

/** 0, then the running sums. */
function cumulate(counts: readonly number[]): Int32Array {
  const sums = new Int32Array(counts.length + 1);
  counts.forEach((count, i) => (sums[i + 1] = sums[i] + count));
  return sums;
}

/** Whole ones by share, the largest remainders rounded up, so that they sum to the total; among equals the first by `rank`, which is the row unless said. */
export function spreadWhole(total: number, shares: readonly number[], rank: ArrayLike<number> = shares.map((_, i) => i)): number[] {
  const whole = shares.map((share) => Math.floor(total * share));
  const order = shares.map((share, i) => ({ i, rest: total * share - whole[i] })).sort((a, b) => b.rest - a.rest || rank[a.i] - rank[b.i]);
  let left = total - whole.reduce((sum, people) => sum + people, 0);
  for (let n = 0; left > 0; n = (n + 1) % order.length, left--) whole[order[n].i] += 1;
  return whole;
}
