import { runKey } from "../../src/random/keys.js";
import { loadSetting } from "../../src/setting/load-setting.js";
import { asUsual, branchState, runWeek } from "../../src/world/run-week.js";
import type { NetworkState } from "../../src/world/state/network-state.js";
import { openNetwork } from "../../src/world/state/open-network.js";
import type { Place } from "../../src/world/state/place.js";
import { tallyRow, type TallyName } from "../../src/world/tallies.js";
import { agents } from "./kernel.bench.js";
import { prepareThreefry } from "./threefry.bench.js";
import { vocabulary } from "../../src/world/vocabulary.js";

const warmUpWeeks = 52;
const weeks = 52;
const rounds = 12;

/** Things that happen to people and are counted: offers and refusals, appointments, introductions to groups. */
const counted: readonly TallyName[] = ["offered", "refused", "appointments", "introductions"];

/** Nanoseconds, and what they are divided by. */
export interface WorldTimes {
  /** The bare Threefry loop, per agent, in the same rounds. */
  bare: number;
  /** The whole week of the world without a theory, per event. */
  event: number;
  /** Events in the weeks timed: candidate needs, consultations, other routes, people sent wrongly and meetings, and all that is `counted`. */
  events: number;
  weeks: number;
}

/**
 * Times a year of the demonstration network without a theory. The year is the same in each round, since luck is keyed; so its events are
 * counted once, untimed, and divide the sum of the least times of its weeks: a week is as short as a bare loop over all agents, so that
 * what else the machine does falls on both alike, while a whole year is seldom left alone.
 */
export function measureWorld(): WorldTimes {
  const [network] = loadSetting("demonstration", vocabulary).networks;
  const { place, state } = openNetwork(network, runKey("bench", 0, 0));
  for (let week = 0; week < warmUpWeeks; week++) runWeek(place, state, asUsual, week);
  state.counts.fill(0);
  const events = countEvents(place, branchState(state));
  const drawForAll = prepareThreefry();
  const least = new Float64Array(weeks).fill(Infinity);
  let bare = Infinity;
  for (let round = 0; round < rounds; round++) {
    const branch = branchState(state);
    for (let n = 0; n < weeks; n++) least[n] = Math.min(least[n], time(() => runWeek(place, branch, asUsual, warmUpWeeks + n)));
    for (let n = 0; n < 20; n++) bare = Math.min(bare, time(drawForAll));
  }
  const year = least.reduce((sum, week) => sum + week, 0);
  return { bare: bare / agents, event: year / events, events, weeks };
}

function runYear(place: Place, state: NetworkState, after: () => void): void {
  for (let week = warmUpWeeks; week < warmUpWeeks + weeks; week++) {
    runWeek(place, state, asUsual, week);
    after();
  }
}

/** Candidates are counted week by week from the counters that number them: a counter that began anew with another need or occupant counts from 0. */
function countEvents(place: Place, state: NetworkState): number {
  const { people, needs, meetings, referrers, posts } = state;
  const postOf = (i: number): number => place.postOfPlacement[place.placementOfRelationship[i]];
  const counters = (): Map<string, number> => {
    const now = new Map<string, number>();
    for (let row = 0; row < needs.size; row++) now.set(`need ${needs.person[row]} ${people.needs[needs.person[row]]}`, needs.consultations[row] + needs.otherRoutes[row]);
    people.needCandidates.forEach((n, person) => now.set(`person ${person}`, n));
    meetings.talks.forEach((n, i) => now.set(`talk ${i} ${posts.occupant[postOf(i)]}`, n));
    meetings.invitations.forEach((n, i) => now.set(`invitation ${i} ${posts.occupant[place.postOfPlacement[i]]}`, n));
    referrers.wrongs.forEach((n, i) => now.set(`wrong ${i}`, n));
    return now;
  };
  let events = 0;
  let before = counters();
  runYear(place, state, () => {
    const now = counters();
    for (const [name, n] of now) events += n - (before.get(name) ?? 0);
    before = now;
  });
  const cells = place.cells;
  for (const tally of counted) for (let cell = 0; cell < cells; cell++) events += state.counts[tallyRow(tally) * cells + cell];
  return events;
}

function time(work: () => void): number {
  const before = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - before);
}
