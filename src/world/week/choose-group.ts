import { counter } from "../../random/counter.js";
import { raceTime } from "../../random/race.js";
import { threefry2x32, toUnit } from "../../random/threefry.js";
import { bendOdds } from "../../statistics/odds.js";
import { acquaintance } from "../agents/acquaintance.js";
import { needKinds } from "../agents/patient.js";
import { decisions } from "../decisions.js";
import type { Introduced, NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { acquaintanceRow } from "./acquaintances.js";

type Parts = Pick<NetworkState, "patients" | "places" | "lists" | "groups" | "columns">;

const signposting = acquaintance.behaviours.signposting;
const words = new Int32Array(2);
/** Of the choice in hand: each group's time in the race, Infinity where it does not run. Kept between calls so that none allocates. */
let times = new Float64Array(64);

/**
 * The group for which a link worker settles at the nth introduction of a patient: of those that she knows and that serve
 * the need, some come to mind, and a keyed race decides between them, the larger more likely. -1 where none comes to mind.
 * She does not know whether there is a place. One block of luck for each patient, introduction and group answers both
 * questions, so that a group's closing moves only those who had chosen it.
 */
export function chooseGroup(place: Place, state: Parts, row: number, n: number): number {
  const { patients, columns } = state;
  const person = patients.person[row];
  const practice = place.practiceOf[person];
  const kind = columns.patient.facts.need[row];
  const asked = counter(decisions.choosingGroup, patients.referral[row], n);
  const first = acquaintanceRow(place, columns.patient.one.link_worker[row], 0);
  const { alive, factors } = columns.acquaintance;
  if (times.length < place.groups) times = new Float64Array(place.groups);
  let winner = -1;
  for (let g = 0; g < place.groups; g++) {
    times[g] = Infinity;
    if (alive[first + g] === 0 || place.serves[g * needKinds.length + kind] === 0) continue;
    threefry2x32(place.groupKeys.k0[g] ^ place.practiceKeys.k0[practice], place.groupKeys.k1[g] ^ place.practiceKeys.k1[practice], place.ordinalOf[person], asked, words);
    if (toUnit(words[1]) >= bendOdds(signposting.usual, factors.signposting[first + g])) continue;
    if (isAt(state.places, person, g) || isAt(state.lists, person, g)) continue;
    times[g] = raceTime(toUnit(words[0]), place.places[g]);
    if (times[g] < Infinity && (winner < 0 || times[g] < times[winner])) winner = g;
  }
  return winner;
}

/** Of the groups that came to mind at the last choice, the first after `chosen` in the race that has a place; -1 where none has. */
export function chooseNext(place: Place, { groups }: Parts, chosen: number): number {
  let next = -1;
  for (let g = 0; g < place.groups; g++) {
    if (g === chosen || times[g] === Infinity || groups.used[g] >= groups.room[g]) continue;
    if (next < 0 || times[g] < times[next]) next = g;
  }
  return next;
}

function isAt(introduced: Introduced, person: number, group: number): boolean {
  for (let at = 0; at < introduced.size; at++) if (introduced.person[at] === person && introduced.group[at] === group) return true;
  return false;
}
