import type { TallyName } from "../tallies.js";
import { byPerson, byPost, matters, type Ratio } from "./declare.js";

/** Share of the hours at work that goes to one activity. */
const shareOf = (label: string, about: string, numerator: TallyName): Ratio => ({ label, about: `${about}, of the hours at work`, unit: "share", numerator, denominator: "minutes_at_work", scale: 1, groups: byPost, better: "neither", decimals: 3, matters: matters(0.02, "assumed: some 40 minutes of a full-time week"), scaleOfInequality: "proportion" });

/** Where link workers' time goes. The shares of the week add up to 1. */
export const timeMetrics = {
  share_first_contacts: shareOf("Week: first contacts", "First contacts", "minutes_first_contacts"),
  share_further_contacts: shareOf("Week: further contacts", "Further contacts", "minutes_further_contacts"),
  share_missed: { ...shareOf("Week: missed appointments", "Time lost to missed appointments", "minutes_missed"), better: "lower" },
  share_case_work: shareOf("Week: case work", "Calls, letters and records", "minutes_case_work"),
  share_networking: shareOf("Week: networking", "Networking with groups", "minutes_networking"),
  share_meetings: shareOf("Week: meetings", "Meetings in practices", "minutes_meetings"),
  share_supervision: shareOf("Week: supervision, peers", "Supervision and peer support", "minutes_supervision"),
  share_training: shareOf("Week: training", "Training", "minutes_training"),
  share_travel: { ...shareOf("Week: travel", "Travel between sites", "minutes_travel"), better: "lower" },
  share_reporting: { ...shareOf("Week: reporting and inbox", "Reporting, data forms and the inbox", "minutes_reporting"), better: "lower" },
  share_explaining: shareOf("Week: telling practices", "Telling practices of the role, and being shown about", "minutes_explaining"),
  share_outreach: shareOf("Week: outreach", "Being about in the neighbourhood", "minutes_outreach"),
  share_problems: { ...shareOf("Week: problems", "Living with problems that are not settled", "minutes_problems"), better: "lower" },
  share_induction: shareOf("Week: induction", "Induction, and a newcomer's finding her feet", "minutes_induction"),
  share_left_over: shareOf("Week: left over", "Hours left over, for groups, the neighbourhood and being seen about", "minutes_left_over"),
  unpaid_hours: { label: "Unpaid hours", about: "Hours beyond the role that nobody pays, per full-time equivalent in post", unit: "hours a week per FTE", numerator: "minutes_unpaid", denominator: "in_post_mfte_weeks", scale: 1000 / 60, groups: byPost, better: "lower", decimals: 2, matters: matters(0.3, "assumed"), scaleOfInequality: "mean" },
  assessment_share: { label: "Contact time spent on forms", about: "Minutes of contacts spent on forms, of all minutes of contacts", unit: "share", numerator: "minutes_assessing", denominator: "minutes_in_contacts", scale: 1, groups: byPost, better: "lower", decimals: 3, matters: matters(0.03, "assumed"), scaleOfInequality: "proportion" },
  recorded: { label: "Contacts recorded", about: "Contacts recorded in full, of all contacts", unit: "share", numerator: "contacts_recorded", denominator: "contacts", scale: 1, groups: byPerson, better: "higher", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "proportion" },
} as const satisfies Record<string, Ratio>;
