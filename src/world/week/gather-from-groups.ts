import { counter } from "../../random/counter.js";
import { uniform } from "../../random/threefry.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { stayingWeeks } from "./stay-or-go.js";

/**
 * What groups will have done for those followed: something for joining, in the week of it, and something for being there still after 13
 * weeks, each more where the group suits her. How well a group suits somebody is a matter of luck, and of how far her contacts followed her.
 */
export function gatherFromGroups(place: Place, state: Pick<NetworkState, "people" | "patients" | "places" | "followed" | "week">): void {
  const { people, places, followed, week } = state;
  for (let i = 0; i < places.size; i++) {
    const weeks = week - places.since[i];
    if (weeks !== 0 && weeks !== stayingWeeks) continue;
    const at = people.followedRow[places.person[i]];
    if (at < 0) continue;
    const { benefit_connected: joining, benefit_staying: staying } = place.values;
    followed.fromGroups[at] += (weeks === 0 ? joining : staying) * findMatch(place, state, places.person[i], places.group[i]);
    if (weeks === 0) followed.joined[at] += 1;
  }
}

/** How well a group suits somebody, in times a middling match. Each of the two keeps it for good. */
function findMatch(place: Place, { people, patients }: Pick<NetworkState, "people" | "patients">, person: number, group: number): number {
  const row = people.patientRow[person];
  const centred = row >= 0 && patients.contacts[row] > 0 ? patients.personCentred[row] / patients.contacts[row] : 0.6;
  const practice = place.practiceOf[person];
  const luck = uniform(place.groupKeys.k0[group] ^ place.practiceKeys.k0[practice], place.groupKeys.k1[group] ^ place.practiceKeys.k1[practice], place.ordinalOf[person], counter(decisions.groupMatch, 0, 0));
  return 0.5 + luck + place.values.benefit_match * (centred - 0.6);
}
