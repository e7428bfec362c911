import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { closeOrReturn } from "./close-group.js";
import { countGroups } from "./count-groups.js";
import { countPerson } from "./count.js";
import { leaveList, offerPlace } from "./keep-place.js";
import { stayOrGo } from "./stay-or-go.js";
import { defineStep } from "./step.js";

export const groups = defineStep({
  step: "groups",
  about: "Groups close and others take their place; people stay or go, and places that fall free go to those on lists",
  parts: ["people", "patients", "posts", "places", "lists", "acquaintances", "groups", "windows", "columns", "counts"],
  flows: [
    {
      flow: "closing",
      reads: ["group", "group.closing", "group.security"],
      writes: ["group", "places", "acquaintance", "pathway", "group.referrals_lately", "tally.groups_closed"],
    },
    {
      flow: "staying and going",
      reads: ["places", "group", "cases", "staff", "acquaintance", "patient.staying"],
      writes: ["places", "acquaintance", "acquaintance.group_reports_back", "tally.staying", "tally.place_given_up", "tally.place_lost", "tally.told_back"],
    },
    {
      flow: "lists",
      reads: ["places", "group", "cases", "patient.connecting"],
      writes: ["places", "pathway", "tally.list_lost", "tally.list_left", "tally.list_offers", "tally.place_offers", "tally.place_wait_weeks", "tally.advice_offers", "tally.advice_wait_weeks", "tally.taken_up", "tally.connected"],
    },
    { flow: "counting places", reads: ["places", "group"], writes: ["group.fullness", "tally.place_weeks", "tally.places_offered_weeks", "tally.listed_weeks", "tally.advice_place_weeks", "tally.advice_places_offered_weeks", "tally.group_weeks"] },
    { flow: "counting people sent", reads: ["group.referrals_lately"], writes: ["tally.sent_lately_weeks", "tally.sent_lately_top_three_weeks"] },
    { flow: "counting goodwill", reads: ["group", "group.goodwill"], writes: ["tally.goodwill_ppm"] },
    { flow: "counting security", reads: ["group", "group.security"], writes: ["tally.security_ppm"] },
  ],
  run(place, state) {
    for (let g = 0; g < place.groups; g++) closeOrReturn(place, state, g);
    stayOrGo(place, state);
    loseLists(place, state);
    for (let g = 0; g < place.groups; g++) serveList(place, state, g);
    countGroups(place, state);
  },
});

type Parts = Pick<NetworkState, "people" | "patients" | "posts" | "places" | "lists" | "groups" | "columns" | "counts" | "week">;

/** People on lists give up, or lose their place there with the group. */
function loseLists(place: Place, state: Parts): void {
  const { lists, columns, counts } = state;
  for (let at = lists.size - 1; at >= 0; at--) {
    const isOpen = columns.group.alive[lists.group[at]] === 1;
    lists.left[at] -= place.values.leaves_list;
    if (isOpen && lists.left[at] > 0) continue;
    countPerson(counts, place, isOpen ? "list_left" : "list_lost", lists.person[at]);
    leaveList(state, at);
  }
}

/** Free places of a group are offered to those on its list: longest there first, then by lot. */
function serveList(place: Place, state: Parts, g: number): void {
  const { lists, groups: own } = state;
  while (own.listed[g] > 0 && own.used[g] < own.room[g]) {
    let next = -1;
    for (let at = 0; at < lists.size; at++) {
      if (lists.group[at] !== g) continue;
      const sooner = next < 0 ? -1 : lists.since[at] - lists.since[next] || lists.lot[at] - lists.lot[next];
      if (sooner < 0) next = at;
    }
    countPerson(state.counts, place, "list_offers", lists.person[next]);
    offerPlace(place, state, { person: lists.person[next], referral: lists.referral[next], introduction: lists.introduction[next], group: g, post: lists.post[next], occupant: lists.occupant[next], since: lists.since[next] });
    leaveList(state, next);
  }
}
