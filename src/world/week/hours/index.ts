import { bendOdds } from "../../../statistics/odds.js";
import { linkWorker } from "../../agents/link-worker.js";
import type { NetworkState } from "../../state/network-state.js";
import type { Place } from "../../state/place.js";
import { countPost } from "../count.js";
import { listFurther, listNewPeople } from "../due-appointments.js";
import { isServedBy } from "../serving.js";
import { defineStep } from "../step.js";
import { spendHours } from "./activities.js";
import { commitHours, countInForce } from "./committed.js";
import { expectedHours } from "./contact-hours.js";
import { publishDemands } from "./demands.js";
import { giveInduction } from "./induction.js";
import { remember } from "./remember.js";
import { supervisionGiven, trainingTakenUp } from "./support.js";

/** What her committed hours hang on, beside who is there. */
const commitments = ["problems", "pcn.autonomy", "pcn.need_weighted_allocation", "practice.room", "link_worker.base", "pcn.throughput_target", "pcn.judged_by", "pcn.data_relevance", "pcn.vcse_recognition", "pcn.networking_hours", "pcn.supervision", "pcn.training", "pcn.team_working", "pcn.outreach", "practice.induction_quality", "practice.meeting_attendance", "practice.role_information_staff", "practice.criteria_explained", "practice.two_way_effort", "practice.inviting_to_meetings", "link_worker.employer", "link_worker.networking", "employer.supervising", "link_worker.hours_left"];

/** What the length of a contact hangs on. */
const lengths = ["pcn.appointment_minutes", "pcn.data_burden", "pcn.outcome_payment", "link_worker.recording", "link_worker.time_per_contact"];

export const hours = defineStep({
  step: "hours",
  about: "Her week shared out: committed hours first, then people waiting and people already seen",
  parts: ["patients", "posts", "placements", "problems", "time", "columns", "counts"],
  flows: [
    { flow: "induction", reads: ["staff", "practice.induction_quality", "placement.induction_given"], writes: ["placement.induction_given", "tally.practice_pence"] },
    { flow: "supervision", reads: ["staff", "pcn.supervision", "employer.supervising", "link_worker.supervision_lately"], writes: ["link_worker.supervision_lately"] },
    { flow: "training", reads: ["staff", "pcn.training", "link_worker.hours_left", "link_worker.training_lately"], writes: ["link_worker.training_lately"] },
    { flow: "demands", reads: ["staff", "hours", ...commitments, ...lengths], writes: ["link_worker.demands_beyond_hours"] },
    {
      flow: "sharing out",
      reads: ["staff", "queue", "pathway", "cases", "hours", ...commitments, ...lengths, "pcn.framing", "patient.basic_need", "link_worker.keeping_time_for_new_people", "link_worker.load", "link_worker.hours_left"],
      writes: ["hours", "link_worker.load", "link_worker.hours_left", "tally.patient_minutes"],
    },
  ],
  run(place, state) {
    const { posts, columns, time } = state;
    posts.newPeopleHours.fill(0);
    posts.furtherHours.fill(0);
    time.spent.fill(0);
    time.assessing.fill(0);
    time.debt.set(posts.overdrawn);
    const asked = demand(place, state);
    const inForce = countInForce(place, state);
    for (let post = 0; post < place.posts; post++) {
      if (columns.link_worker.alive[post] === 0) continue;
      remember(columns.link_worker.facts.supervision_lately, post, supervisionGiven(state, post));
      remember(columns.link_worker.facts.training_lately, post, trainingTakenUp(place, state, post));
      const left = commitHours(place, state, post, giveInduction(place, state, post), inForce);
      const committed = posts.fte[post] * place.values.hours_at_work - left;
      publishDemands(place, state, post, committed);
      const forPatients = left * rampOf(place, state.week - posts.started[post]);
      // What a newcomer cannot yet carry goes into finding her feet.
      spendHours(state, post, "induction", left - forPatients);
      posts.patientHours[post] = forPatients;
      countPost(state.counts, place, "patient_minutes", post, Math.round(forPatients * 60));
      share(state, post, asked);
      const ratio = (committed + asked.newPeople[post] + asked.further[post]) / (committed + forPatients);
      publish(state, post, ratio, Math.max(0, forPatients - asked.newPeople[post] - asked.further[post]));
    }
    time.owed.fill(0);
  },
});

type Parts = Pick<NetworkState, "patients" | "posts" | "columns" | "week">;

/** Share of a full load that somebody carries after so many weeks in post. */
function rampOf(place: Place, weeks: number): number {
  const { ramp_start: start, ramp_weeks: length } = place.values;
  return Math.min(1, start + ((1 - start) * weeks) / length);
}

function demand(place: Place, state: Parts): { newPeople: Float64Array; further: Float64Array } {
  const { columns } = state;
  const { basic_need: basic } = columns.patient.facts;
  const asked = { newPeople: new Float64Array(place.posts), further: new Float64Array(place.posts) };
  for (const row of listFurther(state)) {
    const post = columns.patient.one.link_worker[row];
    asked.further[post] += expectedHours(place, columns, basic[row], post, false);
  }
  for (const row of listNewPeople(state)) {
    const practice = columns.patient.one.practice[row];
    let fte = 0;
    for (let post = 0; post < place.posts; post++) if (isServedBy(place, columns, practice, post)) fte += state.posts.fte[post];
    for (let post = 0; post < place.posts; post++) {
      if (isServedBy(place, columns, practice, post)) asked.newPeople[post] += (expectedHours(place, columns, basic[row], post, true) * state.posts.fte[post]) / fte;
    }
  }
  return asked;
}

/** While more is asked than there is, a share is kept for people waiting: a choice, which theory may bend. */
function share(state: Parts, post: number, asked: { newPeople: Float64Array; further: Float64Array }): void {
  const { posts, columns } = state;
  const available = Math.max(0, posts.patientHours[post] - posts.overdrawn[post]);
  const kept = bendOdds(linkWorker.behaviours.keeping_time_for_new_people.usual, columns.link_worker.factors.keeping_time_for_new_people[post]) * available;
  posts.newPeopleHours[post] = Math.min(asked.newPeople[post], Math.max(kept, available - asked.further[post]));
  posts.furtherHours[post] = available - posts.newPeopleHours[post];
}

function publish(state: Parts, post: number, ratio: number, left: number): void {
  const { load, hours_left: hoursLeft } = state.columns.link_worker.facts;
  remember(load, post, Math.min(1, Math.max(0, (ratio - 0.5) / 1.5)));
  remember(hoursLeft, post, left);
}
