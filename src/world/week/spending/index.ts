import { employerKinds } from "../../agents/employer.js";
import { levers } from "../../levers/index.js";
import type { NetworkState } from "../../state/network-state.js";
import type { Place } from "../../state/place.js";
import { countNetwork } from "../count.js";
import { supervisionGiven, trainingTakenUp } from "../hours/support.js";
import { defineStep } from "../step.js";
import { countPracticeTime } from "./practice-time.js";
import { spend } from "./spend.js";

const byExperience = levers.judged_by.words.indexOf("experience");
const headOffice = levers.base.words.indexOf("head_office");
const network = employerKinds.indexOf("pcn");

export const spending = defineStep({
  step: "spending",
  about: "What the week costs the network and the practices; while a year's spending is above the budget nobody is recruited",
  parts: ["posts", "money", "windows", "columns", "counts"],
  flows: [
    { flow: "pay", reads: ["staff", "link_worker.employer", "link_worker.base"], writes: ["budget", "tally.cost_pence", "tally.cost_pay", "tally.cost_managers", "tally.cost_other"] },
    { flow: "support", reads: ["staff", "pcn.supervision", "employer.supervising", "pcn.training", "link_worker.hours_left"], writes: ["budget", "tally.cost_pence", "tally.cost_support"] },
    { flow: "what is bought", reads: ["pcn.judged_by", "pcn.outcome_payment"], writes: ["budget", "tally.cost_pence", "tally.cost_other"] },
    { flow: "places at groups", reads: ["pcn.vcse_funding", "pcn.funding_groups"], writes: ["budget", "tally.cost_pence", "tally.cost_groups"] },
    { flow: "what is left", reads: ["budget", "pcn.vcse_funding"], writes: ["budget", "pcn.budget_left", "tally.frozen_weeks"] },
    { flow: "practices' own", reads: ["staff", "referrer.referrals_lately", "practice.meeting_attendance", "practice.inviting_to_meetings", "practice.role_information_staff", "practice.role_information_patients", "practice.criteria_explained", "practice.two_way_effort", "practice.champion"], writes: ["tally.practice_pence"] },
  ],
  run(place, state) {
    const { values } = place;
    const { pcn, link_worker: worker } = state.columns;
    for (let post = 0; post < place.posts; post++) if (worker.alive[post] === 1) pay(place, state, post);
    const claims = values.cost_of_claims * pcn.levers.outcome_payment[0];
    spend(place, state, "cost_other", (claims + (pcn.levers.judged_by[0] === byExperience ? values.cost_of_survey : 0)) / 52);
    spend(place, state, "cost_groups", (pcn.levers.vcse_funding[0] * pcn.factors.funding_groups[0]) / 52);
    closeBooks(place, state);
    countPracticeTime(place, state);
  },
});

type Parts = Pick<NetworkState, "posts" | "money" | "windows" | "columns" | "counts">;

/** What one link worker in post costs in a week. */
function pay(place: Place, state: Parts, post: number): void {
  const { values } = place;
  const { fte } = state.posts;
  const { levers: her } = state.columns.link_worker;
  spend(place, state, "cost_pay", (values.pay_per_fte * fte[post]) / 52);
  spend(place, state, "cost_managers", (values.overheads_per_fte * fte[post]) / 52);
  spend(place, state, "cost_support", (values.cost_of_supervision * supervisionGiven(state, post) + values.cost_of_training * trainingTakenUp(place, state, post)) / 52);
  const elsewhere = her.employer[post] === network ? 0 : values.cost_elsewhere * fte[post];
  spend(place, state, "cost_other", (elsewhere + (her.base[post] === headOffice ? values.cost_of_desk : 0)) / 52);
}

/** Sets the spending of the last 52 weeks beside the yearly budget. */
function closeBooks(place: Place, { posts, money, windows, columns, counts }: Parts): void {
  const budget = yearlyBudget(place, posts.fte, columns.pcn.levers.vcse_funding[0]);
  const spent = windows.spending.sum[0] / 100;
  money.frozen = spent > budget ? 1 : 0;
  columns.pcn.facts.budget_left[0] = budget > 0 ? Math.max(0, 1 - spent / budget) : 0;
  if (money.frozen === 1) countNetwork(counts, place, "frozen_weeks");
}

/** What the network may spend on the service in a year, in pounds: for its funded posts, with some room, and for groups. */
function yearlyBudget(place: Place, fte: Float64Array, forGroups: number): number {
  let funded = 0;
  for (let post = 0; post < place.posts; post++) funded += fte[post];
  return funded * place.values.funding_per_fte * place.values.budget_headroom + forGroups;
}
