/**
 * Every number of the world, with its unit, the range it may honestly have, and where it comes from. T, N and F are
 * entries of the project's evidence register; `assumed` means that no figure was found and a plausible one was chosen
 * so that the whole hangs together.
 */

import { comingOutLevels, surroundingLevels } from "./levels/coming-out.js";
import { groupLevels } from "./levels/groups.js";
import { insidePractices } from "./levels/inside-practices.js";
import { level, type Level } from "./levels/level.js";
import { managerLevels } from "./levels/managers.js";
import { moneyLevels } from "./levels/money.js";
import { peopleLevels } from "./levels/people.js";
import { postLevels } from "./levels/posts.js";
import { timeLevels } from "./levels/time.js";

export const levels = {
  /* Staff and time */
  ...timeLevels,
  ...postLevels,
  hours_at_work: level(31.9, [30, 33], "hours a week per FTE", "derived: 37.5 paid hours x 0.85 at work", "Hours a full-time link worker is at work"),
  ramp_start: level(0.4, [0.2, 0.6], "share", "assumed; F26", "Share of a full load that a newcomer carries in her first week"),
  ramp_weeks: level(12, [6, 26], "weeks", "assumed; F26", "Weeks until a newcomer carries a full load"),
  weeks_to_fill: level(16, [8, 30], "weeks", "assumed", "Mean time to fill a vacant post"),
  passed_on: level(0.6, [0.3, 0.9], "share", "assumed", "Open cases passed on when she leaves; the others are closed"),
  first_minutes: level(60, [45, 75], "minutes", "N08; T12", "Length of a first contact"),
  further_minutes: level(35, [20, 50], "minutes", "assumed", "Length of a further contact, all modes"),
  slot_lost: level(0.5, [0.25, 1], "share", "assumed", "Share of a missed slot that cannot be used otherwise"),
  induction_hours: level(60, [20, 120], "hours", "assumed", "Her time that an induction of full quality takes in all"),
  induction_practice_hours: level(12, [4, 30], "hours", "assumed", "The practice's time for it"),
  induction_weeks: level(8, [2, 12], "weeks", "assumed", "Weeks over which an induction is given"),

  /* Need and consulting */
  need_quintile_1: level(0.22, [0.154, 0.286], "share of adults", "assumed; direction F69", "In need, most deprived fifth"),
  need_quintile_2: level(0.165, [0.1155, 0.2145], "share of adults", "assumed; direction F69", "In need, second fifth"),
  need_quintile_3: level(0.12, [0.084, 0.156], "share of adults", "assumed; direction F69", "In need, third fifth"),
  need_quintile_4: level(0.085, [0.0595, 0.1105], "share of adults", "assumed; direction F69", "In need, fourth fifth"),
  need_quintile_5: level(0.06, [0.042, 0.078], "share of adults", "assumed; direction F69", "In need, least deprived fifth"),
  passing_share: level(0.7, [0.5, 0.85], "share", "assumed", "Needs that pass by themselves"),
  passing_weeks: level(40, [20, 60], "weeks", "assumed", "Mean length of a need that passes"),
  lasting_weeks: level(250, [100, 400], "weeks", "assumed", "Mean length of a need that lasts"),
  basic_quintile_1: level(0.38, [0.28, 0.48], "share of those in need", "assumed; direction F69; T16", "Basic need open, most deprived fifth"),
  basic_quintile_2: level(0.3, [0.2, 0.4], "share of those in need", "assumed; direction F69; T16", "Basic need open, second fifth"),
  basic_quintile_3: level(0.23, [0.13, 0.33], "share of those in need", "assumed; direction F69; T16", "Basic need open, third fifth"),
  basic_quintile_4: level(0.17, [0.07, 0.27], "share of those in need", "assumed; direction F69; T16", "Basic need open, fourth fifth"),
  basic_quintile_5: level(0.13, [0.03, 0.23], "share of those in need", "assumed; direction F69; T16", "Basic need open, least deprived fifth"),
  consultations: level(2.75, [2.3, 3.2], "a year", "derived: 3.0 per adult where 13 % are in need", "GP consultations of an adult not in need"),
  consulting_in_need: level(1.7, [1.3, 2.5], "times", "assumed", "Consulting rate in need against not in need"),
  swing: level(0.85, [0.5, 1.1], "SD of log rate", "assumed", "Week-to-week swing in consulting"),
  swing_weeks: level(10, [6, 20], "weeks", "assumed", "Weeks until the swing is forgotten"),
  usual_referrer: level(0.5, [0.2, 0.8], "share", "assumed", "Consultations with the person's usual clinician"),

  /* The pathway, and whom it is for */
  ...peopleLevels,
  spread_practices: level(0.68, [0.4, 0.9], "SD of log", "assumed; F01, F03; T23", "Spread of offering between practices"),
  spread_referrers: level(0.7, [0.4, 1], "SD of log", "assumed; F01, F03; T23", "Spread of offering between referrers"),
  not_again_within: level(26, [13, 52], "weeks", "assumed", "Somebody who was offered is not offered again within"),
  other_routes: level(0.0138, [0, 0.05], "a year per person in need", "assumed; set so that 15 % of offers do not come of a consultation, those of outreach among them; F72", "Offers by other routes: reception, other services, people who come of themselves"),
  declined_quintile_1: level(0.24, [0.1, 0.3], "share", "T19 for the mean; gradient assumed", "Declined when offered, most deprived fifth"),
  declined_quintile_2: level(0.22, [0.1, 0.3], "share", "T19 for the mean; gradient assumed", "Declined, second fifth"),
  declined_quintile_3: level(0.2, [0.1, 0.3], "share", "T19 for the mean; gradient assumed", "Declined, third fifth"),
  declined_quintile_4: level(0.18, [0.1, 0.3], "share", "T19 for the mean; gradient assumed", "Declined, fourth fifth"),
  declined_quintile_5: level(0.16, [0.1, 0.3], "share", "T19 for the mean; gradient assumed", "Declined, least deprived fifth"),
  sent_back: level(0.5, [0.3, 0.7], "share", "T13 (94 % accepted)", "Unsuitable referrals that are sent back; the others take one or two contacts"),
  not_reached: level(0.07, [0.03, 0.15], "share", "assumed; T25", "Cannot be reached"),
  declines_first_call: level(0.04, [0.02, 0.1], "share", "assumed; T25", "Declines at the first call"),
  gives_up: level(0.03, [0.01, 0.06], "a week", "assumed", "Gives up while waiting, after two weeks; and stops coming while the next contact is overdue by as much"),
  gives_up_after: level(2, [1, 4], "weeks", "assumed", "Weeks of waiting before anybody gives up"),
  missed_quintile_1: level(0.17, [0.085, 0.255], "share", "assumed; above T14 and T15; F32", "Misses an appointment, most deprived fifth"),
  missed_quintile_2: level(0.15, [0.075, 0.225], "share", "assumed; above T14 and T15; F32", "Misses, second fifth"),
  missed_quintile_3: level(0.13, [0.065, 0.195], "share", "assumed; above T14 and T15; F32", "Misses, third fifth"),
  missed_quintile_4: level(0.11, [0.055, 0.165], "share", "assumed; above T14 and T15; F32", "Misses, fourth fifth"),
  missed_quintile_5: level(0.1, [0.05, 0.15], "share", "assumed; above T14 and T15; F32", "Misses, least deprived fifth"),
  missed_per_week: level(0.01, [0, 0.02], "share", "T14", "Added for each week waited for the first appointment"),
  booked_again: level(0.5, [0.3, 0.7], "share", "assumed", "Missed first appointments that are booked again"),
  second_on: level(0.9, [0.75, 0.95], "share", "assumed; set by engagement 0.61", "Goes on after a second contact"),
  going_on: level(0.84, [0.7, 0.9], "share", "assumed; set by contacts per person 4.9", "Goes on after a third or later contact"),
  going_on_basic: level(0.91, [0.8, 0.95], "share", "assumed; F74: 2.4 more contacts", "The same where a basic need is open"),
  pause_basic_share: level(0.6, [0.3, 0.8], "share", "assumed; F80", "Cases with an open basic need that pause for an outside decision"),
  pause_basic_weeks: level(11, [4, 26], "weeks", "assumed; F80", "Mean length of that pause"),
  pause_share: level(0.35, [0.2, 0.6], "share", "assumed; F80", "Other cases that pause"),
  pause_weeks: level(5, [2, 13], "weeks", "assumed; F80", "Mean length of that pause"),
  wait_heard: level(6, [4, 10], "weeks", "assumed", "Wait from which referrers who hear of it hold back"),
  wait_brake: level(0.05, [0, 0.15], "share of the odds a week", "assumed", "Taken off the odds of referring for each week above it, down to half"),
  pause_above: level(12, [8, 20], "weeks", "assumed", "Wait above which the service pauses referrals"),
  pause_below: level(6, [3, 10], "weeks", "assumed", "Wait below which it opens again"),

  /* What comes of it, and what surrounds it */
  ...comingOutLevels,
  ...surroundingLevels,

  ...groupLevels,
  ...managerLevels,
  ...moneyLevels,

  /* Inside practices */
  ...insidePractices,
} satisfies Record<string, Level>;

export type LevelName = keyof typeof levels;

/** The values alone, for use in the week. */
export type Values = Readonly<Record<LevelName, number>>;

export const usualValues: Values = Object.fromEntries(Object.entries(levels).map(([name, entry]) => [name, entry.value])) as Values;
