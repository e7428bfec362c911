import { counter } from "../../random/counter.js";
import { deriveKey, type Key } from "../../random/keys.js";
import { uniform } from "../../random/threefry.js";
import type { NetworkSetting, PostSetting } from "../../setting/setting.js";
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
  /** By practice: rooms that other staff and link workers share. */
  roomsOfPractice: Float64Array;
  /** By referrer. */
  practiceOfReferrer: Int32Array;
  /** By post, as the setting has it: those of its own first, then those that more money would open (full-time equivalent 0). */
  postIds: string[];
  settingFte: Float64Array;
  /** Row of the employer. */
  employerOfPost: Int32Array;
  /** Place in the order of ids: what decides between equals. */
  postOrder: Int32Array;
  practiceOrder: Int32Array;
  postKeys: Keys;
  /** By placement: every post with every practice, row = post * practices + practice. Those that have days are in force. */
  postOfPlacement: Int32Array;
  practiceOfPlacement: Int32Array;
  /** Days a week as the setting has them. */
  settingDays: Float64Array;
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
  /** Share of its kinds of need that are money or housing. */
  adviceShare: Float64Array;
  /** Place in the order of ids. */
  groupOrder: Int32Array;
  /** By acquaintance: post * groups + group. */
  acquaintanceKeys: Keys;

  /** Registered people by cell (practice * 5 + quintile), and adults. */
  registeredByCell: Float64Array;
  adultsByCell: Float64Array;
  /** People that a place of its need sends to outside services in a year as usual. */
  usuallySent: number;
  /** By practice: adults in need, as there usually are. */
  usualNeed: Float64Array;
}

/** Kinds of need of which people get advice from large outside services, in use by many others too. */
const advice: readonly string[] = ["money", "housing"];

const keysFor = (keys: readonly Key[]): Keys => ({ k0: Int32Array.from(keys, (key) => key.k0), k1: Int32Array.from(keys, (key) => key.k1) });

/** Lays out one network, with so many posts more than the setting has. Identity comes from codes and ids, never from the order of rows in a file. */
export function layOutPlace(network: NetworkSetting, values: Values, key: Key, furtherPosts = 0): Place {
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

  const posts = [...network.posts, ...nameFurtherPosts(network, furtherPosts).map((id): PostSetting => ({ id, fte: 0, placements: [] }))];
  const placements = posts.flatMap((post, row) => network.practices.map(({ code }, practice) => ({ post: row, practice, days: post.placements.find((one) => one.practice === code)?.daysPerWeek ?? 0 })));
  const postKeys = posts.map((post) => deriveKey(key, `post ${post.id}`));
  const placementKeys = placements.map((one) => deriveKey(postKeys[one.post], `practice ${network.practices[one.practice].code}`));
  const relationships = placements.flatMap((one, placement) => Array.from({ length: network.practices[one.practice].referrers }, (_, n) => ({ placement, referrer: firstReferrer[one.practice] + n, n })));
  return {
    network,
    values,
    consulting: findConsulting(values),
    key,
    practices: network.practices.length,
    referrers: firstReferrer[network.practices.length],
    posts: posts.length,
    placements: placements.length,
    relationships: relationships.length,
    groups: network.groups.length,
    adults,
    cells: network.practices.length * 5 + posts.length,
    practiceOf,
    quintileOf,
    ordinalOf,
    people,
    firstAdult,
    firstReferrer,
    practiceKeys: keysFor(practiceKeys),
    roomsOfPractice: Float64Array.from(network.practices, ({ rooms, listSize }) => rooms ?? Math.max(2, Math.round(listSize / values.people_per_room))),
    practiceOfReferrer: Int32Array.from(network.practices.flatMap((practice, p) => Array.from({ length: practice.referrers }, () => p))),
    postIds: posts.map(({ id }) => id),
    settingFte: Float64Array.from(posts, (post) => post.fte),
    employerOfPost: Int32Array.from(posts, (post) => employerKinds.indexOf(post.employer ?? "pcn")),
    // Posts that more money would open come after those of the setting, whatever their ids.
    postOrder: Int32Array.from([...rankById(network.posts.map(({ id }) => id)), ...posts.slice(network.posts.length).map((_, i) => network.posts.length + i)]),
    practiceOrder: rankById(network.practices.map(({ code }) => code)),
    postKeys: keysFor(postKeys),
    postOfPlacement: Int32Array.from(placements, (one) => one.post),
    practiceOfPlacement: Int32Array.from(placements, (one) => one.practice),
    settingDays: Float64Array.from(placements, (one) => one.days),
    placementKeys: keysFor(placementKeys),
    referrerOfRelationship: Int32Array.from(relationships, (one) => one.referrer),
    placementOfRelationship: Int32Array.from(relationships, (one) => one.placement),
    firstRelationship: cumulate(placements.map((one) => network.practices[one.practice].referrers)),
    relationshipKeys: keysFor(relationships.map((one) => deriveKey(placementKeys[one.placement], one.n))),
    places: Float64Array.from(network.groups, (group) => group.places),
    isSmall: Uint8Array.from(network.groups, (group) => (group.size === "small" ? 1 : 0)),
    serves: Uint8Array.from(network.groups.flatMap((group) => needKinds.map((kind) => (group.serves.includes(kind) ? 1 : 0)))),
    adviceShare: Float64Array.from(network.groups, ({ serves }) => serves.filter((kind) => advice.includes(kind)).length / serves.length),
    groupOrder: rankById(network.groups.map(({ id }) => id)),
    acquaintanceKeys: keysFor(postKeys.flatMap((postKey) => network.groups.map(({ id }) => deriveKey(postKey, `group ${id}`)))),
    groupKeys: keysFor(network.groups.map((group) => deriveKey(key, `group ${group.id}`))),
    registeredByCell,
    adultsByCell,
    usuallySent: Math.max(1, values.outside_usual * adultsByCell.reduce((sum, people, cell) => sum + people * atQuintile(values, "need", cell % 5), 0)),
    usualNeed: Float64Array.from(network.practices, (_, p) => [0, 1, 2, 3, 4].reduce((sum, q) => sum + adultsByCell[p * 5 + q] * atQuintile(values, "need", q), 0)),
  };
}

/** The row of a post's placement at a practice, in force or not. */
export function placementAt(place: Place, post: number, practice: number): number {
  return post * place.practices + practice;
}

/** The cell of an adult: practice * 5 + quintile. */
export function cellOf(place: Place, person: number): number {
  return place.practiceOf[person] * 5 + place.quintileOf[person];
}

/** The relationships of a placement stand together: from `first` up to, not including, `end`. */
export function relationshipsAt(place: Place, at: number): { first: number; end: number } {
  return { first: place.firstRelationship[at], end: place.firstRelationship[at + 1] };
}

/** Ids of posts that a setting has not: EXTRA-1 and on, without those that it uses itself. */
function nameFurtherPosts(network: NetworkSetting, count: number): string[] {
  const taken = new Set(network.posts.map(({ id }) => id));
  const ids: string[] = [];
  for (let n = 1; ids.length < count; n++) if (!taken.has(`EXTRA-${n}`)) ids.push(`EXTRA-${n}`);
  return ids;
}

/** By item, its place in the order of ids. */
function rankById(ids: readonly string[]): Int32Array {
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
