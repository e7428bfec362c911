import { measured, usual, type UsualLevel } from "./usual-level.js";
import { usualComingOut } from "./usual-coming-out.js";
import { usualManaging } from "./usual-managing.js";
import { usualMoney } from "./usual-money.js";
import { usualPractices } from "./usual-practices.js";
import { usualWeek } from "./usual-week.js";

const balance = "assumed, set by the balance of the whole";

/**
 * The usual levels of an ordinary network of 45,000 people with 1.9 funded posts: T and N are entries of the evidence
 * register, others as said. Ranges are for the mean of many such networks, not for one.
 */
export const usualLevels: readonly UsualLevel[] = [
  usual("In post", "FTE", 1.8, [1.6, 1.9], "T6", measured("in_post_mfte_weeks", "weeks", 0.001)),
  usual("Leavers per person-year in post", "a year", 0.22, [0.12, 0.35], "assumed; T1, N07", measured("leavers", "people_in_post_weeks", 52)),
  usual("Vacant, of funded time", "share", 0.06, [0.03, 0.1], "derived: leaving, and 16 weeks to fill", measured("vacant_mfte_weeks", "funded_mfte_weeks")),
  usual("In need, of adults", "share", 0.131, [0.12, 0.14], "assumed; tied to N05", measured("need_weeks", "adult_weeks")),
  usual("In need, most deprived fifth", "share", 0.22, [0.2, 0.24], "assumed; F69", measured("need_weeks", "adult_weeks", 1, 1)),
  usual("In need, least deprived fifth", "share", 0.06, [0.05, 0.07], "assumed; F69", measured("need_weeks", "adult_weeks", 1, 5)),
  usual("GP consultations of an adult in need", "a year", 4.7, [4.2, 5.2], "derived: 3.0 per adult, 1.7 times in need", measured("consultations_in_need", "need_weeks", 52)),
  usual("Referred", "per 1,000 a year", 7.8, [5, 12], "T19; T18", measured("referred", "registered_weeks", 52_000)),
  usual("Referred per FTE in post", "a year", 198, [115, 315], "derived: referred, and those in post", measured("referred", "in_post_mfte_weeks", 52_000)),
  usual("Offers that are not suitable", "share", 0.14, [0.06, 0.3], "assumed; F68, F75", measured("offered_unsuitable", "offered")),
  usual("Uptake: seen, of those referred", "share", 0.73, [0.6, 0.8], "T20, T21", measured("seen", "referred")),
  usual("Wait of those seen", "weeks", 2.9, [1.5, 8], "T12, T13", measured("wait_weeks", "seen")),
  usual("Waiting at any time", "people", 21, [8, 53], balance, measured("waiting_weeks", "weeks")),
  usual("Seen per FTE in post", "a year", 140, [89, 186], "T10; " + balance, measured("seen", "in_post_mfte_weeks", 52_000)),
  usual("Open cases per FTE in post", "people", 44, [26, 66], "N12 for the order of size; " + balance, measured("case_weeks", "in_post_mfte_weeks", 1000)),
  usual("Contacts per FTE in post", "a week", 13.6, [10, 16], balance, measured("contacts", "in_post_mfte_weeks", 1000)),
  usual("Patient hours used", "share", 0.76, [0.6, 0.88], balance, measured("patient_minutes_used", "patient_minutes")),
  usual("Contacts per person seen", "contacts", 4.9, [3, 8], "T10, T13; F57", measured("contacts", "seen")),
  usual("Engagement: three contacts, of those seen", "share", 0.61, [0.5, 0.75], "assumed", measured("engaged", "seen")),
  usual("Weeks from first contact to closing", "weeks", 16, [12, 26], "derived from T10 and Little's law", measured("closed_spell_weeks", "closed")),
  usual("Appointments missed", "share", 0.14, [0.07, 0.21], "assumed; above T14 and T15", measured("missed", "appointments")),
  usual("Introductions per person seen", "introductions", 1.8, [1, 3], "assumed", measured("introductions", "seen")),
  usual("Introductions taken up", "share", 0.55, [0.35, 0.75], "assumed", measured("taken_up", "introductions")),
  usual("Connected, of those seen", "share", 0.62, [0.45, 0.8], "assumed", measured("connected", "seen")),
  usual("Still going after 13 weeks, of those connected", "share", 0.6, [0.4, 0.75], "assumed", measured("staying", "connected")),
  usual("Places at groups in use", "share", 0.47, [0.25, 0.75], "derived", measured("place_weeks", "places_offered_weeks")),
  usual("Advice on money and housing in use", "share", 0.9, [0.75, 1], "assumed; T32, F21", measured("advice_place_weeks", "advice_places_offered_weeks")),
  usual("Wait for advice on money or housing", "weeks", 5, [1, 16], "assumed; T32, F21", measured("advice_wait_weeks", "advice_offers")),
  usual("Weeks a place is kept", "weeks", 18, [8, 40], "assumed", measured("place_weeks", "taken_up")),
  usual("Groups known to a link worker, of 30", "groups", 24, [18, 28], "assumed; F73", measured("known_group_weeks", "people_in_post_weeks")),
  usual("Group tells how it went, of those with a place", "share", 0.1, [0.02, 0.3], "assumed; F41", measured("told_back", "taken_up")),
  usual("Groups closing", "a year", 0.03, [0.015, 0.05], "T31, at 70 % small", measured("groups_closed", "group_weeks", 52)),
  usual("Seen per 100 in need, most deprived fifth", "a year", 4.9, [3, 7], balance, measured("seen", "need_weeks", 5200, 1)),
  usual("Seen per 100 in need, least deprived fifth", "a year", 6.5, [4, 9], balance, measured("seen", "need_weeks", 5200, 5)),
  ...usualComingOut,
  ...usualWeek,
  ...usualManaging,
  ...usualMoney,
  ...usualPractices,
];
