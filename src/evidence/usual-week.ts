import type { TallyName } from "../world/tallies.js";
import { measured, usual, type UsualLevel } from "./usual-level.js";

const assumed = "assumed";
const hoursOf = (name: string, tally: TallyName, level: number, range: readonly [number, number], basis = assumed): UsualLevel => usual(name, "hours a week per FTE", level, range, basis, measured(tally, "in_post_mfte_weeks", 1000 / 60));

/** Where the hours at work of one full-time link worker go, in an ordinary network. */
export const usualWeek: readonly UsualLevel[] = [
  hoursOf("At work", "minutes_at_work", 31.9, [31, 32.8], "derived: 37.5 paid hours x 0.85"),
  hoursOf("First contacts", "minutes_first_contacts", 2.7, [1.7, 3.6], "result; N08, T12 for the hour"),
  hoursOf("Further contacts", "minutes_further_contacts", 6.4, [4, 8.5], "result"),
  hoursOf("Lost to missed appointments", "minutes_missed", 0.8, [0.3, 1.3], "result"),
  hoursOf("Case work", "minutes_case_work", 6, [4, 8], "result"),
  hoursOf("Networking with groups", "minutes_networking", 2.5, [0.5, 6], "assumed; L04, L26"),
  hoursOf("Meetings in practices", "minutes_meetings", 1.5, [0.5, 3], "assumed; F46"),
  hoursOf("Supervision and peer support", "minutes_supervision", 1.2, [0.5, 3], "assumed; T1"),
  hoursOf("Training", "minutes_training", 0.8, [0.2, 2]),
  hoursOf("Travel", "minutes_travel", 2, [0.5, 5]),
  hoursOf("Reporting, forms and inbox", "minutes_reporting", 2.2, [1, 6], "assumed; F07, F42"),
  hoursOf("Telling practices of the role", "minutes_explaining", 0.7, [0.2, 1.5]),
  hoursOf("Outreach", "minutes_outreach", 0.8, [0, 2], "assumed; F72"),
  hoursOf("Problems", "minutes_problems", 0.5, [0.1, 2]),
  hoursOf("Induction", "minutes_induction", 0.4, [0.1, 2], "result; F26"),
  hoursOf("Left over", "minutes_left_over", 4.5, [2.5, 8.7], "result"),
  usual("Contacts recorded in full", "share", 0.8, [0.6, 0.95], assumed, measured("contacts_recorded", "contacts")),
  usual("Of contact time, on forms", "share", 0.2, [0.1, 0.35], "assumed; F08", measured("minutes_assessing", "minutes_in_contacts")),
  hoursOf("Unpaid, beyond the role", "minutes_unpaid", 1, [0.3, 3], "assumed; F51"),
];
