import { level, type Level } from "./level.js";

/** What goes on inside a practice: meetings, what is seen and noticed, and what is offered to patients. */
export const insidePractices = {
  missed_seen: level(0.8, [0.3, 1], "share", "assumed; N09, F32: two to three a year for each who refers", "Missed appointments in the building, while she is there, that somebody next door sees"),
  absence_from: level(3, [2, 6], "weeks", "assumed; F31", "Weeks without a link worker in the building from which it is noticed"),
  absence_again: level(8, [4, 13], "weeks", "assumed", "Weeks until a continued absence is noticed again"),
  absence_noticed: level(0.5, [0.2, 0.9], "share", "assumed; F31", "Referrers who notice it each time"),
  workload_usual: level(0.6, [0.4, 0.8], "degree", "assumed", "How full the day of somebody who refers is, on average"),
  workload_by_list: level(0.2, [0, 0.4], "degree for a list twice as long", "assumed", "Added where there are twice as many people to each who refers"),
  people_per_referrer: level(1125, [800, 1500], "people", "derived: 45,000 people, 40 who refer", "Registered people to each who refers, as usual"),
  workload_by_deprivation: level(0.15, [0, 0.3], "degree", "assumed; direction F69", "Added where everybody lives in the most deprived fifth, against an even mix"),
  workload_swing: level(0.1, [0.05, 0.2], "SD of degree", "assumed", "How far a referrer's load swings round that"),
  workload_weeks: level(8, [4, 26], "weeks", "assumed", "Mean time until it is another"),
  perception_noise: level(0.03, [0.01, 0.06], "SD of share", "assumed; F38: not everybody's experience", "How far what a referrer believes of consultations gone lies beside what happened"),
  word_at_meeting: level(0.2, [0.1, 0.4], "share", "assumed; F46", "Referrers who have a word with her at a meeting"),
  support_offered: level(0.85, [0.7, 1], "degree", "assumed; F35, F36", "How far what is offered is other than medical, in whatever room"),
  expected_otherwise: level(0.55, [0.4, 0.75], "degree", "assumed; F35, L12", "What people expect at first who are not to be seen in a consulting room, on the same scale; 0.4 where they are"),
  support_near_medicine: level(0.1, [0, 0.2], "degree", "assumed", "Taken off where the need is low mood or healthy living, which border on medicine"),
  likely_capital: level(0.5, [0.4, 0.7], "degree", "assumed; F07", "Capital from which somebody counts as likely to score well"),
  taken_before: level(4, [1, 8], "weeks", "assumed; F07", "Longer waits of others that somebody likely to score well is taken before"),
} satisfies Record<string, Level>;
