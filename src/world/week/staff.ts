import { exponential } from "../../random/exponential.js";
import { hasRung } from "../../random/hazard-clock.js";
import { linkWorker } from "../agents/link-worker.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askPost } from "./ask-luck.js";
import { countPost } from "./count.js";
import { handOver } from "./hand-over.js";
import { endPost, fillPost } from "./occupy-post.js";
import { spend } from "./spending/spend.js";
import { defineStep } from "./step.js";

export const staff = defineStep({
  step: "staff",
  about: "Link workers leave, posts stand vacant, successors come",
  parts: ["people", "patients", "posts", "placements", "money", "meetings", "acquaintances", "windows", "columns", "counts"],
  flows: [
    {
      flow: "leaving and coming",
      reads: ["staff", "link_worker.leaving", "budget"],
      writes: ["staff", "budget", "link_worker", "placement", "relationship", "acquaintance", "placement.welcome_felt", "placement.inclusion", "placement.adjustment", "placement.induction_given", "link_worker.pressure", "link_worker.job_discrepancy", "link_worker.isolation", "link_worker.overwhelm", "link_worker.intention_to_leave", "link_worker.load", "link_worker.hours_left", "link_worker.supervision_lately", "link_worker.training_lately", "link_worker.demands_beyond_hours", "link_worker.starts_lately", "relationship.knowing", "relationship.rapport", "relationship.confidence", "referrer.new_face", "practice.new_face", "practice.new_faces_lately", "hours", "pcn.vacancy", "tally.leavers", "tally.tenure_weeks", "tally.starters", "tally.people_in_post_weeks", "tally.funded_mfte_weeks", "tally.in_post_mfte_weeks", "tally.vacant_mfte_weeks", "tally.cost_pence", "tally.cost_recruiting"],
    },
    { flow: "handing over", reads: ["staff", "cases", "link_worker.leaving"], writes: ["cases", "pathway", "patient", "tally.passed_on", "tally.closed", "tally.closed_spell_weeks"] },
  ],
  run(place, state) {
    const { columns, counts, posts } = state;
    let vacant = 0;
    let funded = 0;
    for (let post = 0; post < place.posts; post++) {
      if (posts.fte[post] === 0) continue;
      const mfte = Math.round(posts.fte[post] * 1000);
      funded += mfte;
      countPost(counts, place, "funded_mfte_weeks", post, mfte);
      if (columns.link_worker.alive[post] === 1) {
        countPost(counts, place, "people_in_post_weeks", post);
        countPost(counts, place, "in_post_mfte_weeks", post, mfte);
        perhapsLeave(place, state, post);
      } else {
        vacant += mfte;
        countPost(counts, place, "vacant_mfte_weeks", post, mfte);
        // While the budget is spent nobody is looked for.
        if (state.money.frozen === 0) posts.recruitingSpent[post] += 1 / place.values.weeks_to_fill;
        if (hasRung(posts.recruitingSpent[post], exponential(askPost(place, posts, post, decisions.recruiting)))) takeUpPost(place, state, post);
      }
    }
    columns.pcn.facts.vacancy[0] = funded > 0 ? vacant / funded : NaN;
  },
});

type Parts = Pick<NetworkState, "people" | "patients" | "posts" | "placements" | "money" | "meetings" | "acquaintances" | "windows" | "columns" | "counts" | "week">;

/** The weekly rate of leaving is added up until it reaches her keyed clock. */
function perhapsLeave(place: Place, state: Parts, post: number): void {
  const { columns, posts, week } = state;
  posts.leavingSpent[post] += (linkWorker.behaviours.leaving.usual / 52) * columns.link_worker.factors.leaving[post];
  if (posts.mustLeave[post] === 0 && !hasRung(posts.leavingSpent[post], exponential(askPost(place, posts, post, decisions.leaving)))) return;
  countPost(state.counts, place, "leavers", post);
  countPost(state.counts, place, "tenure_weeks", post, week + 1 - posts.started[post]);
  handOver(place, state, post);
  endPost(place, state, post);
}

/** Somebody new takes up the post, to begin next week. */
function takeUpPost(place: Place, state: Parts, post: number): void {
  countPost(state.counts, place, "starters", post);
  spend(place, state, "cost_recruiting", place.values.cost_of_recruiting);
  fillPost(place, state, post, state.week + 1);
}
