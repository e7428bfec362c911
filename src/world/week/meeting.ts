import { isAccepted, nextCandidate } from "../../random/thinning.js";
import { placement } from "../agents/placement.js";
import { referrer } from "../agents/referrer.js";
import { relationship } from "../agents/relationship.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import { relationshipsOf, type Place } from "../state/place.js";
import { askPlacement, askRelationship } from "./ask-luck.js";
import { defineStep } from "./step.js";

const talk = relationship.behaviours.getting_known;
const invitation = placement.behaviours.being_let_in;
const effort = referrer.behaviours.investing_in_newcomers;
/** Presence at which the usual rate of talking holds: two days a week. */
const usualPresence = 0.36;
/** Weeks for which somebody is a newcomer. */
const newcomerWeeks = 52;

export const meeting = defineStep({
  step: "meeting",
  about: "Link worker and staff meet: a word in passing, being asked in",
  parts: ["posts", "meetings", "columns"],
  flows: [
    { flow: "a word in passing", reads: ["staff", "relationship.getting_known", "referrer.investing_in_newcomers"], writes: ["relationship.chance_to_talk"] },
    { flow: "being asked in", reads: ["staff", "placement.being_let_in"], writes: ["placement.invited_in"] },
  ],
  run(place, state) {
    for (let i = 0; i < place.relationships; i++) if (state.columns.relationship.alive[i] === 1) while (state.meetings.nextTalk[i] < state.week + 1) perhapsTalk(place, state, i);
    for (let i = 0; i < place.placements; i++) if (state.columns.placement.alive[i] === 1) while (state.meetings.nextInvitation[i] < state.week + 1) perhapsInvite(place, state, i);
  },
});

type Parts = Pick<NetworkState, "posts" | "meetings" | "columns" | "week">;

/** Ceiling of the weekly rate of talking in one relationship, which no theory can exceed. */
function talkCeiling(place: Place, i: number): number {
  return ((talk.usual * presenceOf(place, place.placementOfRelationship[i])) / usualPresence) * talk.ceiling * effort.ceiling;
}

/** Ceiling of the weekly rate of being asked in. */
const invitationCeiling = invitation.usual * invitation.ceiling;

/** Share of a practice's week that somebody with that placement is in the building. */
export function presenceOf(place: Place, at: number): number {
  return Math.min(1, (place.daysOfPlacement[at] / 5) * place.values.on_site);
}

function perhapsTalk(place: Place, state: Parts, i: number): void {
  const { meetings, columns, posts, week } = state;
  const n = meetings.talks[i]++;
  const isNew = week - posts.started[place.postOfPlacement[place.placementOfRelationship[i]]] < newcomerWeeks;
  const factor = columns.relationship.factors.getting_known[i] * (isNew ? columns.referrer.factors.investing_in_newcomers[place.referrerOfRelationship[i]] : 1);
  if (isAccepted(factor, talk.ceiling * effort.ceiling, askRelationship(place, posts, i, decisions.chanceAccepted, n))) columns.relationship.events.chance_to_talk[i] += 1;
  meetings.nextTalk[i] = nextCandidate(meetings.nextTalk[i], talkCeiling(place, i), askRelationship(place, posts, i, decisions.chanceToTalk, n + 1));
}

function perhapsInvite(place: Place, state: Parts, i: number): void {
  const { meetings, columns, posts } = state;
  const n = meetings.invitations[i]++;
  if (isAccepted(columns.placement.factors.being_let_in[i], invitation.ceiling, askPlacement(place, posts, i, decisions.invitedAccepted, n))) columns.placement.events.invited_in[i] += 1;
  meetings.nextInvitation[i] = nextCandidate(meetings.nextInvitation[i], invitationCeiling, askPlacement(place, posts, i, decisions.invitedIn, n + 1));
}

/** Starts the clocks of a placement and its relationships when somebody takes up the post. */
export function beginMeetings(place: Place, state: Pick<NetworkState, "posts" | "meetings">, post: number, from: number): void {
  const { meetings, posts } = state;
  for (let at = place.firstPlacement[post]; at < place.firstPlacement[post + 1]; at++) {
    meetings.invitations[at] = 0;
    meetings.nextInvitation[at] = nextCandidate(from, invitationCeiling, askPlacement(place, posts, at, decisions.invitedIn, 0));
  }
  const { first, end } = relationshipsOf(place, post);
  for (let i = first; i < end; i++) {
    meetings.talks[i] = 0;
    meetings.nextTalk[i] = nextCandidate(from, talkCeiling(place, i), askRelationship(place, posts, i, decisions.chanceToTalk, 0));
  }
}
