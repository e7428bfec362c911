import { choiceLever, cost, degreeLever, optionalLever } from "./declare.js";

const hers = "link workers' hours";
const staff = "the practice's time and money";

/** What a practice decides. */
export const practiceLevers = {
  referral_criteria: choiceLever("practice", "standard", ["broad", "standard", "narrow"], "Whom the criteria allow to be referred: narrow for people of 40 to 74 with a long-term condition", [cost(hers, "whoever is let in is served from the same hours: wider criteria lengthen the queue")], "0.95, 0.75 and 0.32 of people in need are allowed; assumed, narrow after the North East service"),
  criteria_explained: degreeLever("practice", 0.3, "How plainly the criteria are explained to those who refer", [cost(hers, "up to 4 hours a year for each practice"), cost(staff, "up to 15 minutes a year of each who refers")], "assumed; L19"),
  induction_quality: degreeLever("practice", 0.4, "How full an induction a new link worker is given by the practice, in her first 8 weeks", [cost("the newcomer's hours", "60 hours in all at full quality, over 8 weeks, shared between her practices"), cost(staff, "12 hours at full quality, at 40 pounds an hour")], "assumed; F47 for the direction"),
  role_information_staff: degreeLever("practice", 0.5, "What staff are told of the role: talks, shadowing, a page on who can be helped", [cost(hers, "up to 8 hours a year for each practice"), cost(staff, "up to 1 hour a year of each who refers")], "assumed; L05"),
  role_information_patients: degreeLever("practice", 0.3, "What patients are told of the service and of what it offers", [cost(staff, "up to 400 pounds a year, and up to 2 minutes at each referral")], "assumed; L02, L07, F36"),
  meeting_attendance: degreeLever("practice", 0.3, "Share of team meetings, two a week, that she is asked to and comes to", [cost(hers, "1 hour a meeting"), cost(staff, "5 minutes of each member's at each meeting")], "assumed; F46"),
  co_location_days: optionalLever("practice", "none", "days a week", [0, 5], "Days a week that a link worker who serves the practice works from its building; `none` for the days that the setting gives it", [cost("rooms", "a room-day each day"), cost(hers, "days in one building are not days in another")], "assumed; L06, F33"),
  champion: degreeLever("practice", 0.3, "A clinician who speaks for the service", [cost(staff, "up to 2 hours a month of a clinician")], "assumed; L22"),
  two_way_effort: degreeLever("practice", 0.4, "How far the practice makes a move too: shadowing, shared breaks, going along", [cost(staff, "up to 15 minutes a month of each who refers"), cost(hers, "up to 0.4 hours a week for each practice")], "assumed; L13"),
  feedback_loop: degreeLever("practice", 0.3, "How far there is a way for news of a patient to come back to whoever sent her", [cost(hers, "5 minutes for each closed case that is fed back")], "assumed; L08, F40"),
  room: choiceLever("practice", "clinical", ["none", "clinical", "homely"], "The room in which she can see people", [cost("rooms", "a room-day each day she is there"), cost(staff, "a homely room cannot be used by others: 40 pounds for each of her days; any room 15 pounds"), cost(hers, "without a room, up to 1 hour a week more of travel")], "assumed; L12, F35, F44"),
} as const;
