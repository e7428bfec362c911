import type { Acquaintances, Groups, Introduced } from "./network-state.js";
import type { Place } from "./place.js";

/** An empty table of people at groups. */
export function openIntroduced(capacity: number): Introduced {
  return {
    size: 0,
    group: new Int32Array(capacity),
    person: new Int32Array(capacity),
    referral: new Uint16Array(capacity),
    introduction: new Uint16Array(capacity),
    post: new Int32Array(capacity),
    occupant: new Uint16Array(capacity),
    since: new Int32Array(capacity),
    left: new Float64Array(capacity),
    first: new Uint8Array(capacity),
  };
}

/** Acquaintances of which nothing is known yet: every group is still on the list from which a newcomer is told. */
export function openAcquaintances(rows: number): Acquaintances {
  return {
    untilHeard: new Float64Array(rows),
    untilStale: new Float64Array(rows),
    heard: new Uint16Array(rows),
    renewed: new Uint16Array(rows),
    lastHeard: new Int32Array(rows),
    lastLink: new Int32Array(rows),
    onList: new Uint8Array(rows).fill(1),
  };
}

/** Groups with the places of the setting, none of them taken by anybody introduced. */
export function openGroups(place: Place): Groups {
  const floats = (): Float64Array => new Float64Array(place.groups);
  return {
    places: place.places.slice(),
    funded: floats(),
    room: floats(),
    used: floats(),
    listed: floats(),
    reserves: floats(),
    cut: floats(),
    closingSpent: floats(),
    mustClose: new Uint8Array(place.groups),
    returns: floats(),
    closings: new Uint16Array(place.groups),
  };
}
