import { isAccepted, nextCandidate } from "../../random/thinning.js";
import { placement } from "../agents/placement.js";
import { referrer } from "../agents/referrer.js";
import { relationship } from "../agents/relationship.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import { relationshipsAt, type Place } from "../state/place.js";
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
  parts: ["posts", "placements", "meetings", "columns"],
  flows: [
    { flow: "a word in passing", reads: ["staff", "placement.presence", "relationship.getting_known", "referrer.investing_in_newcomers"], writes: ["relationship.chance_to_talk"] },
    { flow: "being asked in", reads: ["staff", "placement.being_let_in"], writes: ["placement.invited_in"] },
  ],
  run(place, state) {
    for (let i = 0; i < place.relationships; i++) if (state.columns.relationship.alive[i] === 1) while (state.meetings.nextTalk[i] < state.week + 1) perhapsTalk(place, state, i);
    for (let i = 0; i < place.placements; i++) if (state.columns.placement.alive[i] === 1) while (state.meetings.nextInvitation[i] < state.week + 1) perhapsInvite(place, state, i);
  },
});

type Parts = Pick<NetworkState, "posts" | "placements" | "meetings" | "columns" | "week">;

/** Ceiling of the weekly rate of talking in one relationship, which neither theory nor days can exceed: that of somebody always in the building. */
const talkCeiling = (talk.usual / usualPresence) * talk.ceiling * effort.ceiling;

/** Ceiling of the weekly rate of being asked in. */
const invitationCeiling = invitation.usual * invitation.ceiling;

function perhapsTalk(place: Place, state: Parts, i: number): void {
  const { meetings, columns, posts, placements, week } = state;
  const n = meetings.talks[i]++;
  const at = place.placementOfRelationship[i];
  const isNew = week - placements.started[at] < newcomerWeeks;
  const factor = columns.relationship.factors.getting_known[i] * (isNew ? columns.referrer.factors.investing_in_newcomers[place.referrerOfRelationship[i]] : 1);
  if (isAccepted(factor * columns.placement.facts.presence[at], talk.ceiling * effort.ceiling, askRelationship(place, posts, i, decisions.chanceAccepted, n))) columns.relationship.events.chance_to_talk[i] += 1;
  meetings.nextTalk[i] = nextCandidate(meetings.nextTalk[i], talkCeiling, askRelationship(place, posts, i, decisions.chanceToTalk, n + 1));
}

function perhapsInvite(place: Place, state: Parts, i: number): void {
  const { meetings, columns, posts } = state;
  const n = meetings.invitations[i]++;
  if (isAccepted(columns.placement.factors.being_let_in[i], invitation.ceiling, askPlacement(place, posts, i, decisions.invitedAccepted, n))) columns.placement.events.invited_in[i] += 1;
  meetings.nextInvitation[i] = nextCandidate(meetings.nextInvitation[i], invitationCeiling, askPlacement(place, posts, i, decisions.invitedIn, n + 1));
}

/** Starts the clocks of a placement and its relationships when somebody starts there. */
export function beginClocks(place: Place, state: Pick<NetworkState, "posts" | "meetings">, at: number, from: number): void {
  const { meetings, posts } = state;
  meetings.nextInvitation[at] = nextCandidate(from, invitationCeiling, askPlacement(place, posts, at, decisions.invitedIn, meetings.invitations[at]));
  const { first, end } = relationshipsAt(place, at);
  for (let i = first; i < end; i++) meetings.nextTalk[i] = nextCandidate(from, talkCeiling, askRelationship(place, posts, i, decisions.chanceToTalk, meetings.talks[i]));
}
