import { measured, usual, type UsualLevel } from "./usual-level.js";

/** What goes on inside the practices of an ordinary network, and who stays. */
export const usualPractices: readonly UsualLevel[] = [
  { ...usual("Considering leaving within a year", "share", 0.29, [0.2, 0.4], "T1 (self-selected); no theory, no intention", measured("considering_weeks", "people_in_post_weeks")), needsTheory: true },
  usual("Time in post, of those in post", "weeks", 236, [150, 430], "derived: 52 weeks over leavers per person-year", measured("in_post_tenure_weeks", "people_in_post_weeks")),
  usual("Spread of referral between practices", "CV", 0.53, [0.4, 0.65], "F01, F03, T23; assumed, set by the spread of offering", measured("practice_spread_ppm", "practice_spread_weeks", 1e-6)),
  usual("Closed cases of which the referrer heard", "share", 0.26, [0.02, 0.45], "F40; 0.3 of those whom somebody had sent", measured("reports", "closed")),
  usual("Team meetings, each practice", "a week", 0.6, [0.2, 1.2], "assumed; F46", measured("meetings_attended", "placement_weeks")),
  usual("Missed appointments seen next door", "a year for each who refers", 1.5, [0.5, 4], "assumed; N09, F32", measured("missed_seen", "referrer_weeks", 52)),
  usual("Workload of those who refer", "degree", 0.6, [0.5, 0.7], "assumed", measured("workload_ppm", "referrer_weeks", 1e-6)),
  usual("Consultations believed gone", "share", 0.03, [0.01, 0.06], "assumed; F38", measured("avoided_perceived_ppm", "perceiving_weeks", 1e-6)),
  usual("Put before longer waits, of those seen", "share", 0.05, [0.02, 0.1], "assumed; F07", measured("taken_first", "seen")),
];
