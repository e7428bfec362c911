import { bendOdds } from "../../../statistics/odds.js";
import { employerKinds } from "../../agents/employer.js";
import { levers } from "../../levers/index.js";
import type { NetworkState } from "../../state/network-state.js";
import { placementAt, type Place } from "../../state/place.js";
import { travelHours } from "../travel.js";
import { spendHours, type Activity } from "./activities.js";
import { supervisionGiven, trainingTakenUp } from "./support.js";

type Parts = Pick<NetworkState, "posts" | "placements" | "problems" | "time" | "columns">;

const byExperience = levers.judged_by.words.indexOf("experience");
const network = employerKinds.indexOf("pcn");

/** Link workers in force in each practice: what a practice is owed, they share. */
export function countInForce(place: Place, { columns }: Pick<NetworkState, "columns">): Float64Array {
  const inForce = new Float64Array(place.practices);
  for (let at = 0; at < place.placements; at++) if (columns.placement.alive[at] === 1) inForce[place.practiceOfPlacement[at]] += 1;
  return inForce;
}

/**
 * Commits the hours of one post that are promised to other things than patients, in the order in which they are kept when the week cannot
 * hold them all; the last go without. Returns the hours that are left for patients.
 */
export function commitHours(place: Place, state: Parts, post: number, induction: number, inForce: Float64Array): number {
  let left = state.posts.fte[post] * place.values.hours_at_work;
  const commit = (activity: Activity, asked: number): void => {
    const given = Math.min(left, asked);
    spendHours(state, post, activity, given);
    left -= given;
  };
  commit("induction", induction);
  commit("travel", travelHours(place, state, post));
  commit("reporting", reportingHours(place, state, post));
  commit("meetings", meetingHours(place, state, post));
  commit("supervision", supportHours(place, state, post));
  commit("problems", problemHours(place, state, post));
  commit("explaining", explainingHours(place, state, post, inForce));
  commit("training", place.values.training_hours * trainingTakenUp(place, state, post) * state.posts.fte[post]);
  commit("outreach", place.values.outreach_hours * state.columns.pcn.levers.outreach[0] * state.posts.fte[post]);
  commit("networking", state.columns.pcn.levers.networking_hours[0] * state.columns.link_worker.factors.networking[post] * state.posts.fte[post]);
  return left;
}

/** The inbox, what each lever of accounting adds, the other employer's papers, and what was promised to be told or looked over this week. */
function reportingHours(place: Place, { posts, columns, time }: Parts, post: number): number {
  const { values } = place;
  const { throughput_target: target, judged_by: judgedBy, data_relevance: relevance, vcse_recognition: recognition } = columns.pcn.levers;
  const targeted = Number.isNaN(target[0]) ? 0 : values.target_hours;
  const asked = judgedBy[0] === byExperience ? values.experience_hours : 0;
  const together = values.data_relevance_hours * relevance[0] + values.vcse_recognition_hours * recognition[0];
  const elsewhere = columns.link_worker.levers.employer[post] === network ? 0 : values.elsewhere_hours;
  return posts.fte[post] * (values.inbox_hours + targeted + asked + together) + elsewhere + time.owed[post];
}

function meetingHours(place: Place, { columns }: Parts, post: number): number {
  let meetings = 0;
  for (let at = placementAt(place, post, 0), end = at + place.practices; at < end; at++) {
    const practice = place.practiceOfPlacement[at];
    if (columns.placement.alive[at] === 1) meetings += bendOdds(columns.practice.levers.meeting_attendance[practice], columns.practice.factors.inviting_to_meetings[practice]) * place.values.meetings_a_week;
  }
  return meetings * place.values.meeting_hours;
}

/** Line management, supervision, and time together, where there is somebody to share it with. */
function supportHours(place: Place, state: Parts, post: number): number {
  const { values } = place;
  const { link_worker: worker, pcn } = state.columns;
  let people = 0;
  for (let other = 0; other < place.posts; other++) people += worker.alive[other];
  const together = people > 1 ? values.team_working_hours * pcn.levers.team_working[0] : 0;
  return state.posts.fte[post] * (values.line_management_hours + together) + values.supervision_hours * supervisionGiven(state, post);
}

function problemHours(place: Place, { problems }: Parts, post: number): number {
  let open = 0;
  for (let at = placementAt(place, post, 0), end = at + place.practices; at < end; at++) open += problems.open[at];
  return open * place.values.problem_hours;
}

/** Telling each practice of the role and the criteria, and being shown about by it: her part, where several serve it. */
function explainingHours(place: Place, { columns }: Parts, post: number, inForce: Float64Array): number {
  const { values } = place;
  const { role_information_staff: role, criteria_explained: criteria, two_way_effort: twoWay } = columns.practice.levers;
  let hours = 0;
  for (let at = placementAt(place, post, 0), end = at + place.practices; at < end; at++) {
    const practice = place.practiceOfPlacement[at];
    if (columns.placement.alive[at] === 1) hours += ((values.role_information_hours * role[practice] + values.criteria_hours * criteria[practice]) / 52 + values.two_way_hours * twoWay[practice]) / inForce[practice];
  }
  return hours;
}
