import type { Ties } from "../../vocabulary/columns.js";
import { stages, type NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { groupBy } from "../state/tie-placements.js";
import { countIn, countNetwork, countPerson, countPost, countPractice } from "./count.js";
import { defineStep } from "./step.js";

/** Below this inclusion she is bolted on; from this belonging (the lower of inclusion and adjustment) on she belongs. */
export const bands = { boltedOn: 0.35, belonging: 0.5 } as const;

/** Above this intention she considers leaving. */
const considering = 0.5;

/** Declared apart, because what can be known of staff, of referrals, of people and of placements are different things. */
export const noticing = [
  defineStep({
    step: "noticing staff",
    about: "What a link worker can know of her own week and her time here is set down; intention is counted",
    parts: ["patients", "posts", "placements", "windows", "columns", "counts"],
    flows: [{ reads: ["staff", "placement.presence", "cases", "link_worker.starts_lately", "link_worker.intention_to_leave", "pcn.throughput_target"], writes: ["link_worker.cases", "link_worker.weeks_in_post", "link_worker.colleagues", "link_worker.starts_lately", "link_worker.shortfall_from_target", "practice.presence", "placement.weeks_here", "relationship.weeks_known", "tally.in_post_tenure_weeks", "tally.considering_weeks", "tally.intention_ppm"] }],
    run: noticeStaff,
  }),
  defineStep({
    step: "noticing referrals",
    about: "What practices, referrers and groups can know of the last weeks is set down",
    parts: ["windows", "columns"],
    // Flow by flow, since new faces say nothing of refusals, and refusals nothing of what groups were sent.
    flows: [
      { flow: "new faces", reads: ["practice.new_faces_lately"], writes: ["practice.new_faces_lately", "referrer.new_faces_lately"] },
      { flow: "refusals", reads: ["referrer.refusals_lately"], writes: ["referrer.refusals_lately"] },
      { flow: "referrals", reads: ["referrer.referrals_lately"], writes: ["referrer.referrals_lately"] },
      { flow: "groups used", reads: ["group.referrals_lately"], writes: ["group.referrals_lately"] },
    ],
    run: noticeReferrals,
  }),
  defineStep({
    step: "counting need",
    about: "People registered, and in need, are counted",
    parts: ["people", "counts"],
    flows: [{ reads: ["need"], writes: ["tally.need_weeks", "tally.registered_weeks", "tally.adult_weeks", "tally.weeks"] }],
    run: countNeed,
  }),
  defineStep({
    step: "counting patients",
    about: "People waiting and open cases are counted",
    parts: ["patients", "service", "columns", "counts"],
    flows: [{ reads: ["pathway", "queue", "cases", "pausing"], writes: ["patient.weeks_waited", "tally.waiting_weeks", "tally.case_weeks", "tally.cases_held_weeks", "tally.paused_weeks"] }],
    run: countPatients,
  }),
  defineStep({
    step: "counting placements",
    about: "How far link workers are let in, and practices have adjusted, is counted",
    parts: ["columns", "counts"],
    flows: [
      { flow: "inclusion", reads: ["staff", "placement.inclusion"], writes: ["tally.placement_weeks", "tally.inclusion_ppm", "tally.bolted_on_weeks"] },
      { flow: "adjustment", reads: ["staff", "placement.adjustment"], writes: ["tally.adjustment_ppm"] },
      { flow: "bands", reads: ["staff", "placement.inclusion", "placement.adjustment"], writes: ["tally.fitting_in_weeks", "tally.belonging_weeks"] },
    ],
    run: countPlacements,
  }),
] as const;

function noticeStaff(place: Place, state: Pick<NetworkState, "patients" | "posts" | "placements" | "windows" | "columns" | "counts" | "week">): void {
  const { columns, posts, placements, windows, week } = state;
  const { facts, states, alive } = columns.link_worker;
  const target = columns.pcn.levers.throughput_target[0];
  let people = 0;
  for (let post = 0; post < place.posts; post++) people += alive[post];
  for (let post = 0; post < place.posts; post++) {
    if (alive[post] === 0) continue;
    const weeks = week + 1 - posts.started[post];
    facts.weeks_in_post[post] = weeks;
    countPost(state.counts, place, "in_post_tenure_weeks", post, weeks);
    if (states.intention_to_leave[post] > considering) countPost(state.counts, place, "considering_weeks", post);
    facts.colleagues[post] = people - 1;
    // Somebody in post for less than the window is judged on the weeks she has had; absent before her first.
    facts.starts_lately[post] = weeks < 1 ? NaN : (windows.starts.sum[post] * 52) / (Math.min(weeks, windows.starts.weeks) * posts.fte[post]);
    facts.shortfall_from_target[post] = Number.isNaN(target) ? NaN : Math.max(0, 1 - facts.starts_lately[post] / target);
    countPost(state.counts, place, "intention_ppm", post, Math.round(states.intention_to_leave[post] * 1e6));
  }
  const inPractice = columns.practice.facts.presence.fill(0);
  for (let at = 0; at < place.placements; at++) {
    if (columns.placement.alive[at] === 0) continue;
    const practice = place.practiceOfPlacement[at];
    inPractice[practice] = Math.min(1, inPractice[practice] + columns.placement.facts.presence[at]);
    const weeks = week + 1 - placements.started[at];
    columns.placement.facts.weeks_here[at] = weeks;
    columns.relationship.facts.weeks_known.fill(weeks, place.firstRelationship[at], place.firstRelationship[at + 1]);
  }
  columns.link_worker.many.cases = listCases(place, state);
}

/** Open cases of each post, in the order of rows. */
function listCases(place: Place, { columns, patients }: Pick<NetworkState, "columns" | "patients">): Ties {
  const holder = columns.patient.one.link_worker;
  const rows: number[] = [];
  for (let row = 0; row < columns.patient.size; row++) if (patients.stage[row] === stages.open && holder[row] >= 0) rows.push(row);
  return groupBy(place.posts, rows, (row) => holder[row]);
}

function noticeReferrals(place: Place, { columns, windows }: Pick<NetworkState, "columns" | "windows">): void {
  columns.practice.facts.new_faces_lately.set(windows.newFaces.sum);
  columns.referrer.facts.refusals_lately.set(windows.refusals.sum);
  columns.referrer.facts.referrals_lately.set(windows.referrals.sum);
  columns.group.facts.referrals_lately.set(windows.groupReferrals.sum);
  for (let i = 0; i < place.referrers; i++) columns.referrer.facts.new_faces_lately[i] = windows.newFaces.sum[place.practiceOfReferrer[i]];
}

function countNeed(place: Place, { people, counts }: Pick<NetworkState, "people" | "counts">): void {
  for (let p = 0; p < place.practices; p++) {
    for (let q = 0; q < 5; q++) {
      countIn(counts, place, "need_weeks", p, q, people.inNeed[p * 5 + q]);
      countIn(counts, place, "registered_weeks", p, q, place.registeredByCell[p * 5 + q]);
      countIn(counts, place, "adult_weeks", p, q, place.adultsByCell[p * 5 + q]);
    }
  }
  countNetwork(counts, place, "weeks");
}

function countPatients(place: Place, { patients, columns, counts, service, week }: Pick<NetworkState, "patients" | "columns" | "counts" | "service" | "week">): void {
  for (let row = 0; row < columns.patient.size; row++) {
    if (patients.stage[row] === stages.waiting) {
      countPerson(counts, place, "waiting_weeks", patients.person[row]);
      columns.patient.facts.weeks_waited[row] = week - patients.referred[row];
    } else if (patients.stage[row] === stages.open) {
      const post = columns.patient.one.link_worker[row];
      countPerson(counts, place, "case_weeks", patients.person[row]);
      if (post >= 0) countPost(counts, place, "cases_held_weeks", post);
    }
  }
  if (service.paused) countNetwork(counts, place, "paused_weeks");
}

function countPlacements(place: Place, { columns, counts }: Pick<NetworkState, "columns" | "counts">): void {
  const { inclusion, adjustment } = columns.placement.states;
  for (let at = 0; at < place.placements; at++) {
    if (columns.placement.alive[at] === 0) continue;
    const practice = place.practiceOfPlacement[at];
    countPractice(counts, place, "placement_weeks", practice);
    countPractice(counts, place, "inclusion_ppm", practice, Math.round(inclusion[at] * 1e6));
    countPractice(counts, place, "adjustment_ppm", practice, Math.round(adjustment[at] * 1e6));
    const band = inclusion[at] < bands.boltedOn ? "bolted_on_weeks" : Math.min(inclusion[at], adjustment[at]) < bands.belonging ? "fitting_in_weeks" : "belonging_weeks";
    countPractice(counts, place, band, practice);
  }
}
