import type { Window } from "./network-state.js";
import type { Place } from "./place.js";
import { openWindow } from "./window.js";

/** Cases closed this week whose holder is still there to tell of them; emptied once the news is told. */
export interface Closings {
  size: number;
  person: Int32Array;
  referral: Uint16Array;
  post: Int32Array;
  /** Who had sent her, or -1. */
  referrer: Int32Array;
  /** How much better she seems, 1 for the most: see findBetter in close-case.ts. */
  better: Float64Array;
}

/** Weeks by practice without a link worker in the building, and how often that was noticed. */
export interface Absences {
  weeks: Float64Array;
  noticed: Uint16Array;
}

/** How the days of those who refer swing, by referrer: week of the next change, how many there have been, and by how many standard deviations their load, and what they believe, are off. */
export interface Moods {
  next: Float64Array;
  changes: Uint16Array;
  swing: Float64Array;
  blur: Float64Array;
}

/** What is counted over the last weeks, by referrer (by practice where that is said). Whole numbers, so that sums stay exact. */
export interface PracticeWindows {
  /** Reports heard. */
  reports: Window;
  /** Consultations for what is not medical, by whoever held them. */
  othersConsulting: Window;
  /** Referrals in a year, by referrer and by practice (other routes included). */
  yearsReferrals: Window;
  practicesReferrals: Window;
}

/** Windows with nothing in them yet. */
export function openPracticeWindows(place: Place): PracticeWindows {
  const lately = (): Window => openWindow(13, place.referrers);
  return { reports: lately(), othersConsulting: lately(), yearsReferrals: openWindow(52, place.referrers), practicesReferrals: openWindow(52, place.practices) };
}

/** No case closed, nobody away, every day as full as is usual. */
export function openInsidePractices(place: Place): { closings: Closings; absences: Absences; moods: Moods } {
  const n = 32;
  return {
    closings: { size: 0, person: new Int32Array(n), referral: new Uint16Array(n), post: new Int32Array(n), referrer: new Int32Array(n), better: new Float64Array(n) },
    absences: { weeks: new Float64Array(place.practices), noticed: new Uint16Array(place.practices) },
    moods: { next: new Float64Array(place.referrers), changes: new Uint16Array(place.referrers), swing: new Float64Array(place.referrers), blur: new Float64Array(place.referrers) },
  };
}
