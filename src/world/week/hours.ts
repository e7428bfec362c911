import { bendOdds } from "../../statistics/odds.js";
import { linkWorker } from "../agents/link-worker.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { countNetwork, countPost } from "./count.js";
import { listFurther, listNewPeople } from "./due-appointments.js";
import { isServedBy } from "./serving.js";
import { defineStep } from "./step.js";

/** Share of the way that a fact "over about 13 weeks" moves in a week. */
const forgetting = 1 / 13;

export const hours = defineStep({
  step: "hours",
  about: "Her week shared out: committed hours first, then people waiting and people already seen",
  parts: ["patients", "posts", "columns", "counts"],
  flows: [
    { flow: "induction", reads: ["staff", "practice.induction_quality", "placement.induction_given"], writes: ["placement.induction_given", "tally.cost_pence"] },
    {
      flow: "sharing out",
      reads: ["staff", "queue", "pathway", "cases", "hours", "pcn.throughput_target", "practice.induction_quality", "link_worker.time_per_contact", "link_worker.keeping_time_for_new_people", "link_worker.load", "link_worker.hours_left"],
      writes: ["hours", "link_worker.load", "link_worker.hours_left", "tally.patient_minutes"],
    },
  ],
  run(place, state) {
    const { posts, columns } = state;
    posts.newPeopleHours.fill(0);
    posts.furtherHours.fill(0);
    const asked = demand(place, state);
    for (let post = 0; post < place.posts; post++) {
      if (columns.link_worker.alive[post] === 0) continue;
      const atWork = place.fte[post] * place.values.hours_at_work;
      const committed = committedHours(place, state, post);
      const ramp = rampOf(place, state.week - posts.started[post]);
      const forPatients = Math.max(0, atWork - committed) * ramp;
      posts.patientHours[post] = forPatients;
      countPost(state.counts, place, "patient_minutes", post, Math.round(forPatients * 60));
      share(state, post, asked);
      const ratio = (committed + asked.newPeople[post] + asked.further[post]) / (committed + forPatients);
      publish(state, post, ratio, Math.max(0, forPatients - asked.newPeople[post] - asked.further[post]));
    }
  },
});

type Parts = Pick<NetworkState, "patients" | "posts" | "columns" | "counts" | "week">;

/** Share of a full load that somebody carries after so many weeks in post. */
function rampOf(place: Place, weeks: number): number {
  const { ramp_start: start, ramp_weeks: length } = place.values;
  return Math.min(1, start + ((1 - start) * weeks) / length);
}

/** Hours of one first contact and of one further contact, with the case work that belongs to them. */
export function contactHours(place: Place, factor: number): { first: number; further: number } {
  const { first_minutes: first, first_case_work: firstWork, further_minutes: further, further_case_work: furtherWork } = place.values;
  return { first: (first * factor + firstWork) / 60, further: (further * factor + furtherWork) / 60 };
}

function demand(place: Place, state: Parts): { newPeople: Float64Array; further: Float64Array } {
  const { columns } = state;
  const asked = { newPeople: new Float64Array(place.posts), further: new Float64Array(place.posts) };
  const factors = columns.link_worker.factors.time_per_contact;
  for (const row of listFurther(state)) {
    const post = columns.patient.one.link_worker[row];
    asked.further[post] += contactHours(place, factors[post]).further;
  }
  for (const row of listNewPeople(state)) {
    const practice = columns.patient.one.practice[row];
    let fte = 0;
    for (let post = 0; post < place.posts; post++) if (isServedBy(place, columns, practice, post)) fte += place.fte[post];
    for (let post = 0; post < place.posts; post++) {
      if (isServedBy(place, columns, practice, post)) asked.newPeople[post] += (contactHours(place, factors[post]).first * place.fte[post]) / fte;
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

function committedHours(place: Place, state: Parts, post: number): number {
  const { columns, posts, week } = state;
  const { values } = place;
  const target = columns.pcn.levers.throughput_target[0];
  const reporting = values.reporting_hours + (Number.isNaN(target) ? 0 : values.target_hours);
  const practices = place.firstPlacement[post + 1] - place.firstPlacement[post];
  const weekly = values.meetings_hours + values.supervision_hours + values.training_hours + values.networking_hours + reporting + values.travel_hours + values.travel_further * (practices - 1);
  const isNew = week - posts.started[post] < values.induction_weeks;
  return place.fte[post] * weekly + (isNew ? inductionHours(place, state, post) : 0);
}

/** A newcomer's hours of induction this week; her placements note what they gave, and what it cost them. */
function inductionHours(place: Place, state: Parts, post: number): number {
  const { columns } = state;
  const { values } = place;
  let days = 0;
  for (let i = place.firstPlacement[post]; i < place.firstPlacement[post + 1]; i++) days += place.daysOfPlacement[i];
  let sum = 0;
  for (let i = place.firstPlacement[post]; i < place.firstPlacement[post + 1]; i++) {
    const quality = columns.practice.levers.induction_quality[place.practiceOfPlacement[i]];
    columns.placement.facts.induction_given[i] += quality / values.induction_weeks;
    countNetwork(state.counts, place, "cost_pence", Math.round((quality * values.induction_practice_hours * values.cost_of_practice_hour * 100) / values.induction_weeks));
    sum += (quality * values.induction_hours * place.daysOfPlacement[i]) / days / values.induction_weeks;
  }
  return sum;
}

function publish(state: Parts, post: number, ratio: number, left: number): void {
  const { load, hours_left: hoursLeft } = state.columns.link_worker.facts;
  const scaled = Math.min(1, Math.max(0, (ratio - 0.5) / 1.5));
  load[post] = Number.isNaN(load[post]) ? scaled : load[post] + forgetting * (scaled - load[post]);
  hoursLeft[post] = Number.isNaN(hoursLeft[post]) ? left : hoursLeft[post] + forgetting * (left - hoursLeft[post]);
}
