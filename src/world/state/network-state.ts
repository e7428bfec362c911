import type { Columns } from "../../vocabulary/columns.js";
import type { Followed } from "./followed.js";
import type { Managers } from "./managers.js";
import type { Needs } from "./needs.js";
import type { Absences, Closings, Moods, PracticeWindows } from "./inside-practices.js";
import type { Problems } from "./problems.js";
import type { Time } from "./time.js";

/** Where somebody stands on the pathway. */
export const stages = { none: 0, waiting: 1, open: 2, met: 3 } as const;

/** Adults, one row each, in the order of practices. */
export interface People {
  /** Week of the next time at which a need may arise, and how many such times have been. */
  nextNeed: Float64Array;
  /** The soonest of those weeks in each block of people. */
  soonestNeed: Float64Array;
  needCandidates: Uint16Array;
  /** By cell (practice * 5 + quintile), adults in need now: those whose need has eased are not. */
  inNeed: Float64Array;
  /** Needs so far: the episode in the counter of whatever concerns a need. */
  needs: Uint16Array;
  /** Row among the needs, among the patients and among those followed, or -1. */
  needRow: Int32Array;
  patientRow: Int32Array;
  followedRow: Int32Array;
  /** Week of the last offer; far in the past where there was none. */
  offered: Int32Array;
  /** Offers so far, agreed or declined: the episode in the counter of whatever concerns a referral. */
  referrals: Uint16Array;
}

/** What the pathway knows of a patient beyond what theory may read. Rows are those of `columns.patient`. */
export interface Patients {
  stage: Uint8Array;
  person: Int32Array;
  /** Which of the offers made to that person it came of: the episode in the counter. */
  referral: Uint16Array;
  suitable: Uint8Array;
  /** Contacts that an unsuitable referral takes before it is closed. */
  contactsAllowed: Uint8Array;
  referred: Int32Array;
  priority: Float64Array;
  /** Week from which the next appointment can be held. */
  due: Int32Array;
  missedFirst: Uint8Array;
  missedFurther: Uint16Array;
  /** Hazard of giving up spent so far, against a keyed clock. */
  patience: Float64Array;
  seen: Int32Array;
  contacts: Uint16Array;
  personCentred: Uint16Array;
  /** Contacts with a link worker who suits her: see suits in suiting.ts. */
  suited: Uint16Array;
  /** 1 after the contact that turned out to be the last: the case is closed when the next would be due. */
  ending: Uint8Array;
  paused: Uint8Array;
  /** Week of the outside decision for which the case is held open, or -1. */
  decision: Int32Array;
  /** Of somebody in the stage `met`: week of the last meeting, and next time at which she may come of herself. */
  met: Int32Array;
  nextComing: Float64Array;
  connected: Uint8Array;
  introductions: Uint16Array;
  hadContact: Uint8Array;
}

/** Somebody at a group, and how she came there; rows are filled up from the end when one goes. */
export interface Introduced {
  size: number;
  group: Int32Array;
  person: Int32Array;
  /** Which of the offers made to her, and which introduction of it: episode and occasion in the counter. */
  referral: Uint16Array;
  introduction: Uint16Array;
  /** Who introduced her: the post, and which of its occupants. */
  post: Int32Array;
  occupant: Uint16Array;
  /** Week in which she came. */
  since: Int32Array;
  /** Hazard that is left until she goes. */
  left: Float64Array;
  /** 1 where this is what would connect her, or did: the first of the referral. */
  first: Uint8Array;
}

/** People keeping a place. */
export interface Places extends Introduced {
  /** 1 once she has been there for 13 weeks. */
  stayed: Uint8Array;
}

/** People on the list of a full group. */
export interface Lists extends Introduced {
  lot: Float64Array;
}

/** What is known of acquaintances beyond what theory may read. Rows are those of `columns.acquaintance`: post x groups + group. */
export interface Acquaintances {
  /** Hazard that is left until she is next in touch with the group, and until what she knows of it is out of date. */
  untilHeard: Float64Array;
  untilStale: Float64Array;
  /** How often each has run out since she took up the post: the occasion in the counter. */
  heard: Uint16Array;
  renewed: Uint16Array;
  /** Week in which she last heard of the group; in which she last was in touch or sent somebody; far in the past where never. */
  lastHeard: Int32Array;
  lastLink: Int32Array;
  /** 1 where the last to hold the post knew it: what can be handed on. */
  onList: Uint8Array;
}

/** What is known of groups beyond what theory may read. Rows are those of `columns.group`. */
export interface Groups {
  /** Places, whole; somebody who has one keeps it when they are cut. `funded`: further ones, paid for by the network. */
  places: Float64Array;
  funded: Float64Array;
  /** Of all these, those that people who come otherwise do not have: what is there for people introduced. */
  room: Float64Array;
  used: Float64Array;
  /** People on its list. */
  listed: Float64Array;
  /** Security that its size and reserves would give it; share of its places that was cut. */
  reserves: Float64Array;
  cut: Float64Array;
  /** Hazard of closing lived through so far. */
  closingSpent: Float64Array;
  /** 1 where a shock closes it this week. */
  mustClose: Uint8Array;
  /** Week in which another takes its place, and how often it has closed. */
  returns: Float64Array;
  closings: Uint16Array;
}

/** Posts, whoever holds them. Rows are those of `columns.link_worker`. */
export interface Posts {
  /** Full-time equivalent funded now; 0 where there is no post (any more, or yet). */
  fte: Float64Array;
  occupant: Uint16Array;
  started: Int32Array;
  leavingSpent: Float64Array;
  recruitingSpent: Float64Array;
  /** 1 where a shock makes her leave this week. */
  mustLeave: Uint8Array;
  /** Hours for patients this week, and hours overdrawn last week. */
  patientHours: Float64Array;
  overdrawn: Float64Array;
  newPeopleHours: Float64Array;
  furtherHours: Float64Array;
}

/** Placements, whoever is in them. Rows are those of `columns.placement`. */
export interface Placements {
  /** Days a week now; 0 where it is not in force. */
  days: Float64Array;
  /** Week in which she who is there now began there. */
  started: Int32Array;
  /** Chance that a contact with somebody of this practice is held in its building this week. */
  inBuilding: Float64Array;
  /** What was last asked for: full-time equivalents, further ones, practices each, how far days follow need. */
  asked: Float64Array;
}

/** What is known of those who refer beyond what theory may read. Rows are those of `columns.referrer`. */
export interface Referrers {
  /** How readily she offers, in times the usual. */
  propensity: Float64Array;
  /** Candidates a week to be sent wrongly; week of the next, and how many such times have been. */
  wrongly: Float64Array;
  nextWrong: Float64Array;
  wrongs: Uint16Array;
}

/** A quantity by row over the last weeks, for facts that are counted over a window. */
export interface Window {
  weeks: number;
  at: number;
  values: Float64Array;
  sum: Float64Array;
}

/** What the service as a whole knows and has decided. */
export interface Service {
  paused: boolean;
  waitHeard: number;
  /** Of the people first seen this week: how many, and the weeks that they waited. */
  seenNow: number;
  waitedNow: number;
}

/** What surrounds the service this week. */
export interface Surroundings {
  /** How hard times are, and how often needs arise, in times the usual. */
  hardship: number;
  arising: number;
  /** Wait for outside services when a basic need hangs on them, in weeks. */
  wait: number;
}

/** Everything that changes. Plain data, so that a run can be branched by copying it. */
export interface NetworkState {
  week: number;
  people: People;
  needs: Needs;
  patients: Patients;
  followed: Followed;
  surroundings: Surroundings;
  posts: Posts;
  time: Time;
  managers: Managers;
  problems: Problems;
  /** 1 while the year's spending is above the budget, so that nobody is recruited. */
  money: { frozen: 0 | 1 };
  placements: Placements;
  places: Places;
  lists: Lists;
  acquaintances: Acquaintances;
  groups: Groups;
  meetings: { nextTalk: Float64Array; talks: Uint16Array; nextInvitation: Float64Array; invitations: Uint16Array; held: Uint16Array };
  referrers: Referrers;
  /** `ownConsultations` and `ownBefore` are by referrer, of people whom they referred in the last 26 weeks: GP consultations since, and 13 times the weekly number in the 13 weeks before. */
  windows: { refusals: Window; referrals: Window; starts: Window; newFaces: Window; groupReferrals: Window; beyondPlaces: Window; spending: Window; sentOutside: Window; ownConsultations: Window; ownBefore: Window } & PracticeWindows;
  closings: Closings;
  absences: Absences;
  moods: Moods;
  service: Service;
  /** What theory and world meet through. */
  columns: Columns;
  /** Counts of the period: [tally row * cells + cell], cell = practice * 5 + quintile, then one for each post. */
  counts: Float64Array;
}
