import { person, post } from "./declare.js";

/** Where link workers' time goes, in whole minutes. The activities add up to the minutes at work. */
export const timeTallies = {
  minutes_at_work: post("Minutes that link workers were at work, less what they took back for a contact that had run past the week before"),
  minutes_first_contacts: post("Of these, first contacts"),
  minutes_further_contacts: post("Further contacts"),
  minutes_missed: post("Lost to missed appointments"),
  minutes_case_work: post("Calls, letters and records"),
  minutes_networking: post("Networking with groups"),
  minutes_meetings: post("Meetings in practices"),
  minutes_supervision: post("Supervision and peer support"),
  minutes_training: post("Training"),
  minutes_travel: post("Travel between sites"),
  minutes_reporting: post("Reporting, data forms and the inbox"),
  minutes_explaining: post("Telling practices of the role and the criteria, and being shown about"),
  minutes_outreach: post("Being about in the neighbourhood"),
  minutes_problems: post("Living with problems that are not settled"),
  minutes_induction: post("Induction, and a newcomer's finding her feet"),
  minutes_left_over: post("Left over: groups, the neighbourhood, being seen about"),
  minutes_assessing: post("Of the minutes of contacts, spent on forms"),
  minutes_in_contacts: post("Minutes of contacts, first and further"),
  minutes_unpaid: post("Unpaid minutes beyond the role, not part of the minutes at work"),
  contacts_recorded: person("Contacts that were recorded in full"),
} as const;
