import { exponential } from "../../random/exponential.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { removeRow } from "../state/rows.js";
import { askGroup } from "./ask-luck.js";
import { countNetwork, countPerson } from "./count.js";
import { stayingWeeks } from "./onward.js";
import { defineStep } from "./step.js";

export const groups = defineStep({
  step: "groups",
  about: "Places given up, people still going, groups closing and others taking their place",
  parts: ["places", "groups", "columns", "counts"],
  flows: [{ reads: ["places"], writes: ["places", "group", "group.fullness", "tally.staying", "tally.place_weeks", "tally.places_offered_weeks", "tally.groups_closed", "tally.group_weeks"] }],
  run(place, state) {
    const { places, groups: own, columns, counts, week } = state;
    for (let g = 0; g < place.groups; g++) openOrClose(place, state, g);
    for (let at = places.size - 1; at >= 0; at--) {
      const g = places.group[at];
      const isOpen = columns.group.alive[g] === 1;
      if (isOpen && places.stillGoing[at] === 0 && week - places.since[at] >= stayingWeeks && places.until[at] >= places.since[at] + stayingWeeks) {
        places.stillGoing[at] = 1;
        countPerson(counts, place, "staying", places.person[at]);
      }
      if (!isOpen || places.until[at] <= week) leavePlace(state, at);
    }
    let used = 0;
    let offered = 0;
    let open = 0;
    for (let g = 0; g < place.groups; g++) {
      columns.group.facts.fullness[g] = own.places[g] > 0 ? own.used[g] / own.places[g] : NaN;
      if (columns.group.alive[g] === 0) continue;
      used += own.used[g];
      offered += Math.max(own.places[g], own.used[g]);
      open += 1;
    }
    countNetwork(counts, place, "place_weeks", used);
    countNetwork(counts, place, "places_offered_weeks", offered);
    countNetwork(counts, place, "group_weeks", open);
  },
});

function leavePlace(state: Pick<NetworkState, "places" | "groups">, at: number): void {
  const { places, groups: own } = state;
  own.used[places.group[at]] -= 1;
  removeRow(places, at);
}

function openOrClose(place: Place, state: Pick<NetworkState, "groups" | "columns" | "counts" | "week">, g: number): void {
  const { groups: own, columns, week } = state;
  if (columns.group.alive[g] === 1 && (own.mustClose[g] === 1 || own.nextClosing[g] < week + 1)) {
    columns.group.alive[g] = 0;
    countNetwork(state.counts, place, "groups_closed");
    own.returns[g] = week + 1 + exponential(askGroup(place, g, decisions.groupReturning, own.closings[g])) * place.values.group_returns;
    own.closings[g] += 1;
  } else if (columns.group.alive[g] === 0 && own.returns[g] < week + 1) {
    columns.group.alive[g] = 1;
    own.nextClosing[g] = week + 1 + timeToClosing(place, g, own.closings[g]);
  }
}

/** Weeks until a group closes, at the yearly rate of its size. */
export function timeToClosing(place: Place, g: number, occasion: number): number {
  const yearly = place.isSmall[g] === 1 ? place.values.closing_small : place.values.closing_large;
  return (exponential(askGroup(place, g, decisions.groupClosing, occasion)) * 52) / yearly;
}
