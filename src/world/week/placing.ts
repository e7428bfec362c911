import { allocateDays } from "../state/allocate-days.js";
import { fundPosts } from "../state/fund-posts.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { groupBy, range, tiePlacements } from "../state/tie-placements.js";
import { countPost } from "./count.js";
import { handOver } from "./hand-over.js";
import { endPost } from "./occupy-post.js";
import { openPlacement, setPlacementAlive } from "./open-placement.js";
import { defineStep } from "./step.js";

export const placing = defineStep({
  step: "placing",
  about: "Posts that are funded, who employs whom, and where link workers spend their days: as usual, as the setting has it",
  parts: ["people", "patients", "posts", "placements", "meetings", "acquaintances", "windows", "columns", "counts"],
  flows: [
    {
      flow: "posts and days",
      reads: ["staff", "pcn.link_workers", "pcn.further_link_workers", "pcn.practices_per_link_worker", "pcn.need_weighted_allocation"],
      writes: ["staff", "placement", "relationship", "placement.welcome_felt", "placement.inclusion", "placement.adjustment", "placement.induction_given", "relationship.knowing", "relationship.rapport", "relationship.confidence", "practice.new_face", "practice.new_faces_lately", "referrer.new_face", "tally.posts_ended"],
    },
    { flow: "posts that end", reads: ["staff", "cases", "pcn.link_workers", "pcn.further_link_workers"], writes: ["staff", "link_worker", "acquaintance", "hours", "cases", "pathway", "patient", "tally.passed_on", "tally.closed", "tally.closed_spell_weeks"] },
    { flow: "employers", reads: ["link_worker.employer"], writes: ["staff"] },
  ],
  run(place, state) {
    const { pcn, link_worker: worker, employer } = state.columns;
    const asked = [pcn.levers.link_workers[0], pcn.levers.further_link_workers[0], pcn.levers.practices_per_link_worker[0], pcn.levers.need_weighted_allocation[0]];
    if (asked.some((value, i) => !Object.is(value, state.placements.asked[i]))) shareOut(place, state, asked);
    if (worker.levers.employer.some((row, post) => row !== worker.one.employer[post])) {
      worker.one.employer.set(worker.levers.employer);
      employer.many.link_workers = groupBy(employer.size, range(place.posts), (post) => worker.one.employer[post]);
    }
  },
});

type Parts = Pick<NetworkState, "people" | "patients" | "posts" | "placements" | "meetings" | "acquaintances" | "windows" | "columns" | "counts" | "week">;

/** Funds posts and shares their days out anew: posts end, placements end and begin. */
function shareOut(place: Place, state: Parts, asked: readonly number[]): void {
  const { posts, placements, columns, week } = state;
  const [funded, further, practicesEach, needWeight] = asked;
  placements.asked.set(asked);
  posts.fte.set(fundPosts(place.settingFte, place.postOrder, funded, further));
  const { practices, postOrder, practiceOrder, settingFte, settingDays, usualNeed: need } = place;
  const lists = place.network.practices.map(({ listSize }) => listSize);
  const days = allocateDays({ posts: place.posts, practices, postOrder, practiceOrder, settingFte, fte: posts.fte, settingDays, lists, need, practicesEach, needWeight });
  for (let post = 0; post < place.posts; post++) {
    if (posts.fte[post] > 0) continue;
    posts.recruitingSpent[post] = 0;
    if (columns.link_worker.alive[post] === 0) continue;
    countPost(state.counts, place, "posts_ended", post);
    handOver(place, state, post);
    endPost(place, state, post);
  }
  const was = placements.days;
  placements.days = days;
  for (let at = 0; at < place.placements; at++) {
    if (columns.link_worker.alive[place.postOfPlacement[at]] === 0) continue;
    if (was[at] > 0 && days[at] === 0) setPlacementAlive(place, state, at, 0);
    if (was[at] === 0 && days[at] > 0) openPlacement(place, state, at, week);
  }
  tiePlacements(place, columns, days);
}
