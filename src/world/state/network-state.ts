import type { Columns } from "../../vocabulary/columns.js";
import type { Followed } from "./followed.js";
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

/** Needs that are there now; rows are filled up from the end when one goes. */
export interface Needs {
  size: number;
  person: Int32Array;
  ends: Float64Array;
  kind: Uint8Array;
  basic: Uint8Array;
  /** The need's place among needs from simple (0) to complex (1), and how severe it is, in SD round the mean. */
  complexity: Float64Array;
  severity: Float64Array;
  capital: Float64Array;
  /** 1 where it has passed while the person is followed: she consults as somebody not in need, and counts in nothing else. */
  eased: Uint8Array;
  /** 1 once she has consulted, or met the link worker, since it arose. */
  reached: Uint8Array;
  /** What the service makes of her consulting rate, in times what it would be. */
  effect: Float64Array;
  nextConsultation: Float64Array;
  consultations: Uint16Array;
  swing: Float64Array;
  swingAt: Float64Array;
  nextOtherRoute: Float64Array;
  otherRoutes: Uint16Array;
  /** Next time at which she may meet the link worker outside the surgery, and how many such times have been. */
  nextMeeting: Float64Array;
  meetings: Uint16Array;
  /** Times at which, having met her, she might have come to her. */
  comings: Uint16Array;
  /** Consultations week by week: see consultation-history.ts. */
  history0: Int32Array;
  history1: Int32Array;
  history2: Int32Array;
  history3: Int32Array;
  historyAt: Int32Array;
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

/** People keeping a place at a group; rows are filled up from the end when one goes. */
export interface Places {
  size: number;
  group: Int32Array;
  person: Int32Array;
  until: Float64Array;
  since: Int32Array;
  stillGoing: Uint8Array;
}

/** What is known of groups beyond what theory may read. Rows are those of `columns.group`. */
export interface Groups {
  /** Places that there are for people introduced, whole; somebody who has one keeps it when they are cut. */
  places: Float64Array;
  used: Float64Array;
  nextClosing: Float64Array;
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
  /** What was last asked for: full-time equivalents, practices each, how far days follow need. */
  asked: Float64Array;
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
  problems: Problems;
  /** 1 while the year's spending is above the budget, so that nobody is recruited. */
  money: { frozen: 0 | 1 };
  placements: Placements;
  places: Places;
  groups: Groups;
  meetings: { nextTalk: Float64Array; talks: Uint16Array; nextInvitation: Float64Array; invitations: Uint16Array };
  referrers: { propensity: Float64Array; nextWrong: Float64Array; wrongs: Uint16Array };
  /** `ownConsultations` and `ownBefore` are by referrer, of people whom they referred in the last 26 weeks: GP consultations since, and 13 times the weekly number in the 13 weeks before. */
  windows: { refusals: Window; referrals: Window; starts: Window; newFaces: Window; groupReferrals: Window; spending: Window; sentOutside: Window; ownConsultations: Window; ownBefore: Window };
  service: Service;
  /** What theory and world meet through. */
  columns: Columns;
  /** Counts of the period: [tally row * cells + cell], cell = practice * 5 + quintile, then one for each post. */
  counts: Float64Array;
}
