import { exponential } from "../../random/exponential.js";
import { log } from "../../random/exp-log.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { acquaintanceRow, hearOf } from "./acquaintances.js";
import { askAcquaintance } from "./ask-luck.js";
import { countPost } from "./count.js";
import { hoursSpent } from "./hours/activities.js";
import { defineStep } from "./step.js";

/** Weeks over which links with groups are counted: two months, as in the study that counted them (N16). */
const linkWeeks = 8;

export const networking = defineStep({
  step: "networking",
  about: "Link workers are in touch with groups, get to know new ones, and what they know goes out of date",
  parts: ["posts", "time", "acquaintances", "columns", "counts"],
  flows: [
    {
      flow: "being in touch",
      reads: ["staff", "hours", "acquaintance", "group"],
      writes: ["acquaintance", "acquaintance.weeks_since_heard", "tally.known_group_weeks", "tally.link_weeks"],
    },
  ],
  run(place, state) {
    const { columns, acquaintances: own, week } = state;
    const staling = -log(place.values.stays_accurate) / 52;
    for (let post = 0; post < place.posts; post++) {
      if (columns.link_worker.alive[post] === 0) continue;
      // Her time is spread over all groups of the network, so that one that closes gives the others no more of it.
      const hearing = hoursSpent(state, post, "networking") / place.values.hours_per_visit / place.groups;
      let known = 0;
      let links = 0;
      for (let g = 0; g < place.groups; g++) {
        if (columns.group.alive[g] === 0) continue;
        const i = acquaintanceRow(place, post, g);
        if (columns.acquaintance.alive[i] === 1) own.untilStale[i] -= staling;
        if (columns.acquaintance.alive[i] === 1 && own.untilStale[i] <= 0) columns.acquaintance.alive[i] = 0;
        for (own.untilHeard[i] -= hearing; own.untilHeard[i] <= 0; own.untilHeard[i] += nextHearing(place, state, i)) hearOf(place, state, i);
        known += columns.acquaintance.alive[i];
        if (week - own.lastLink[i] < linkWeeks) links += 1;
        columns.acquaintance.facts.weeks_since_heard[i] = week - own.lastHeard[i];
      }
      countPost(state.counts, place, "known_group_weeks", post, known);
      countPost(state.counts, place, "link_weeks", post, links);
    }
  },
});

type Parts = Pick<NetworkState, "posts" | "acquaintances" | "columns" | "week">;

function nextHearing(place: Place, state: Parts, i: number): number {
  return exponential(askAcquaintance(place, state.posts, i, decisions.hearingOfGroup, ++state.acquaintances.heard[i]));
}
