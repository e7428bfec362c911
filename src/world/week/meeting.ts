import { counter } from "../../random/counter.js";
import { exponential } from "../../random/exponential.js";
import { uniform } from "../../random/threefry.js";
import { placement } from "../agents/placement.js";
import { referrer } from "../agents/referrer.js";
import { relationship } from "../agents/relationship.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
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
export function talkCeiling(place: Place, i: number): number {
  return ((talk.usual * presenceOf(place, place.placementOfRelationship[i])) / usualPresence) * talk.ceiling * effort.ceiling;
}

/** Ceiling of the weekly rate of being asked in. */
export const invitationCeiling = invitation.usual * invitation.ceiling;

/** Share of a practice's week that somebody with that placement is in the building. */
export function presenceOf(place: Place, at: number): number {
  return Math.min(1, (place.daysOfPlacement[at] / 5) * place.values.on_site);
}

function perhapsTalk(place: Place, state: Parts, i: number): void {
  const { meetings, columns, posts, week } = state;
  const post = place.postOfPlacement[place.placementOfRelationship[i]];
  const occupant = posts.occupant[post];
  const n = meetings.talks[i]++;
  const ask = (decision: number, occasion: number): number => uniform(place.relationshipKeys.k0[i], place.relationshipKeys.k1[i], 0, counter(decision, occupant, occasion));
  const isNew = week - posts.started[post] < newcomerWeeks;
  const factor = columns.relationship.factors.getting_known[i] * (isNew ? columns.referrer.factors.investing_in_newcomers[place.referrerOfRelationship[i]] : 1);
  if (ask(decisions.chanceAccepted, n) * talk.ceiling * effort.ceiling < factor) columns.relationship.events.chance_to_talk[i] += 1;
  meetings.nextTalk[i] += exponential(ask(decisions.chanceToTalk, n + 1)) / talkCeiling(place, i);
}

function perhapsInvite(place: Place, state: Parts, i: number): void {
  const { meetings, columns, posts } = state;
  const occupant = posts.occupant[place.postOfPlacement[i]];
  const n = meetings.invitations[i]++;
  const ask = (decision: number, occasion: number): number => uniform(place.placementKeys.k0[i], place.placementKeys.k1[i], 0, counter(decision, occupant, occasion));
  if (ask(decisions.invitedAccepted, n) * invitation.ceiling < columns.placement.factors.being_let_in[i]) columns.placement.events.invited_in[i] += 1;
  meetings.nextInvitation[i] += exponential(ask(decisions.invitedIn, n + 1)) / invitationCeiling;
}

/** Starts the clocks of a placement and its relationships when somebody takes up the post. */
export function beginMeetings(place: Place, state: Pick<NetworkState, "posts" | "meetings">, post: number, from: number): void {
  const { meetings, posts } = state;
  for (let at = place.firstPlacement[post]; at < place.firstPlacement[post + 1]; at++) {
    meetings.invitations[at] = 0;
    meetings.nextInvitation[at] = from + exponential(uniform(place.placementKeys.k0[at], place.placementKeys.k1[at], 0, counter(decisions.invitedIn, posts.occupant[post], 0))) / invitationCeiling;
  }
  for (let i = 0; i < place.relationships; i++) {
    if (place.postOfPlacement[place.placementOfRelationship[i]] !== post) continue;
    meetings.talks[i] = 0;
    meetings.nextTalk[i] = from + exponential(uniform(place.relationshipKeys.k0[i], place.relationshipKeys.k1[i], 0, counter(decisions.chanceToTalk, posts.occupant[post], 0))) / talkCeiling(place, i);
  }
}
