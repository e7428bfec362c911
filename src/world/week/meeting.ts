import { isAccepted, nextCandidate } from "../../random/thinning.js";
import { bendOdds } from "../../statistics/odds.js";
import { placement } from "../agents/placement.js";
import { referrer } from "../agents/referrer.js";
import { relationship } from "../agents/relationship.js";
import { decisions } from "../decisions.js";
import type { Values } from "../levels.js";
import { levers } from "../levers/index.js";
import type { NetworkState } from "../state/network-state.js";
import { relationshipsAt, type Place } from "../state/place.js";
import { askPlacement, askRelationship } from "./ask-luck.js";
import { countPractice } from "./count.js";
import { defineStep } from "./step.js";

const talk = relationship.behaviours.getting_known;
const invitation = placement.behaviours.being_let_in;
const effort = referrer.behaviours.investing_in_newcomers;
/** Presence at which the usual rate of talking in passing holds: two days a week. */
const usualPresence = 0.36;
/** Weeks for which somebody is a newcomer. */
const newcomerWeeks = 52;

export const meeting = defineStep({
  step: "meeting",
  about: "Link worker and staff meet: a word in passing, team meetings, being asked in",
  parts: ["posts", "placements", "meetings", "columns", "counts"],
  flows: [
    { flow: "a word in passing", reads: ["staff", "placement.presence", "relationship.getting_known", "referrer.investing_in_newcomers"], writes: ["relationship.chance_to_talk", "tally.words_had"] },
    { flow: "team meetings", reads: ["staff", "practice.meeting_attendance", "practice.inviting_to_meetings"], writes: ["placement.meeting_attended", "tally.meetings_attended"] },
    { flow: "a word at a meeting", reads: ["placement.meeting_attended", "relationship.getting_known", "referrer.investing_in_newcomers"], writes: ["relationship.chance_to_talk", "tally.words_had"] },
    { flow: "being asked in", reads: ["staff", "placement.being_let_in"], writes: ["placement.invited_in", "tally.invited_in"] },
  ],
  run(place, state) {
    for (let i = 0; i < place.relationships; i++) if (state.columns.relationship.alive[i] === 1) while (state.meetings.nextTalk[i] < state.week + 1) perhapsTalk(place, state, i);
    for (let at = 0; at < place.placements; at++) if (state.columns.placement.alive[at] === 1) for (let n = 0; n < place.values.meetings_a_week; n++) perhapsAttend(place, state, at);
    for (let i = 0; i < place.placements; i++) if (state.columns.placement.alive[i] === 1) while (state.meetings.nextInvitation[i] < state.week + 1) perhapsInvite(place, state, i);
  },
});

type Parts = Pick<NetworkState, "posts" | "placements" | "meetings" | "columns" | "counts" | "week">;

/** Words in passing a week at the usual presence: what the usual rate leaves after those at meetings. */
export function findPassingRate({ meetings_a_week: meetings, word_at_meeting: word }: Values): number {
  return Math.max(0, talk.usual - meetings * levers.meeting_attendance.usual * word);
}

/** Ceiling of the weekly rate of talking in passing in one relationship: of somebody in the building all week. Her presence thins it. */
function talkCeiling(place: Place): number {
  return (findPassingRate(place.values) / usualPresence) * talk.ceiling * effort.ceiling;
}

/** Ceiling of the weekly rate of being asked in. */
const invitationCeiling = invitation.usual * invitation.ceiling;

function perhapsTalk(place: Place, state: Parts, i: number): void {
  const { meetings, columns, posts } = state;
  const n = meetings.talks[i]++;
  const present = columns.placement.facts.presence[place.placementOfRelationship[i]];
  if (isAccepted(present * readinessToTalk(place, state, i), talk.ceiling * effort.ceiling, askRelationship(place, posts, i, decisions.chanceAccepted, n))) haveWord(place, state, i);
  meetings.nextTalk[i] = nextCandidate(meetings.nextTalk[i], talkCeiling(place), askRelationship(place, posts, i, decisions.chanceToTalk, n + 1));
}

/** How readily the two talk, in times the usual: theory's part, and what the referrer puts into somebody new. */
function readinessToTalk(place: Place, { columns, placements, week }: Parts, i: number): number {
  const isNew = week - placements.started[place.placementOfRelationship[i]] < newcomerWeeks;
  return columns.relationship.factors.getting_known[i] * (isNew ? columns.referrer.factors.investing_in_newcomers[place.referrerOfRelationship[i]] : 1);
}

function haveWord(place: Place, { columns, counts }: Parts, i: number): void {
  columns.relationship.events.chance_to_talk[i] += 1;
  countPractice(counts, place, "words_had", columns.relationship.one.practice[i]);
}

/** One team meeting: she is asked and comes, or not; each of those who refer may have a word with her. */
function perhapsAttend(place: Place, state: Parts, at: number): void {
  const { meetings, columns, posts } = state;
  const n = meetings.held[at]++;
  const practice = place.practiceOfPlacement[at];
  const chance = bendOdds(columns.practice.levers.meeting_attendance[practice], columns.practice.factors.inviting_to_meetings[practice]);
  if (askPlacement(place, posts, at, decisions.comingToMeeting, n) >= chance) return;
  columns.placement.events.meeting_attended[at] += 1;
  countPractice(state.counts, place, "meetings_attended", practice);
  const first = place.firstRelationship[at];
  const end = place.firstRelationship[at + 1];
  for (let i = first; i < end; i++) {
    if (askRelationship(place, posts, i, decisions.wordAtMeeting, n) < bendOdds(place.values.word_at_meeting, readinessToTalk(place, state, i))) haveWord(place, state, i);
  }
}

function perhapsInvite(place: Place, state: Parts, i: number): void {
  const { meetings, columns, posts } = state;
  const n = meetings.invitations[i]++;
  if (isAccepted(columns.placement.factors.being_let_in[i], invitation.ceiling, askPlacement(place, posts, i, decisions.invitedAccepted, n))) {
    columns.placement.events.invited_in[i] += 1;
    countPractice(state.counts, place, "invited_in", place.practiceOfPlacement[i]);
  }
  meetings.nextInvitation[i] = nextCandidate(meetings.nextInvitation[i], invitationCeiling, askPlacement(place, posts, i, decisions.invitedIn, n + 1));
}

/** Starts the clocks of a placement and its relationships when somebody starts there. */
export function beginClocks(place: Place, state: Pick<NetworkState, "posts" | "meetings">, at: number, from: number): void {
  const { meetings, posts } = state;
  meetings.nextInvitation[at] = nextCandidate(from, invitationCeiling, askPlacement(place, posts, at, decisions.invitedIn, meetings.invitations[at]));
  const { first, end } = relationshipsAt(place, at);
  for (let i = first; i < end; i++) meetings.nextTalk[i] = nextCandidate(from, talkCeiling(place), askRelationship(place, posts, i, decisions.chanceToTalk, meetings.talks[i]));
}
