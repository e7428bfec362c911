import type { TallyName } from "./tallies.js";

/** A stage of the pathway. */
export interface PathwayStage {
  tally: TallyName;
  label: string;
  about: string;
  /** What is counted: one person may have several consultations. */
  counts: "consultations" | "people";
  /** The stage of which this one is a part, or null where it is a part of none: a share of any other would mislead. */
  partOf: TallyName | null;
}

/** The stages of the pathway, first to last, as a funnel shows them. */
export const funnel: readonly PathwayStage[] = [
  { tally: "needs_begun", label: "In need", about: "Adults in whom a need arose", counts: "people", partOf: null },
  { tally: "consulted_or_met", label: "Consulted or met", about: "Of people in need, those who consulted a GP or met the link worker for the first time since it arose", counts: "people", partOf: "needs_begun" },
  { tally: "consultations_in_need", label: "Consulted", about: "GP consultations by people in need", counts: "consultations", partOf: null },
  { tally: "recognised", label: "Recognised", about: "Consultations in which the need was seen, of people not yet offered a referral", counts: "consultations", partOf: "consultations_in_need" },
  { tally: "allowed", label: "Allowed", about: "Of these, allowed by the criteria", counts: "consultations", partOf: "recognised" },
  { tally: "offered", label: "Offered", about: "Referrals offered, by any route", counts: "people", partOf: null },
  { tally: "referred", label: "Referred", about: "Offered and agreed", counts: "people", partOf: "offered" },
  { tally: "seen", label: "Seen", about: "Attended a first contact", counts: "people", partOf: "referred" },
  { tally: "engaged", label: "Engaged", about: "Three contacts or more", counts: "people", partOf: "seen" },
  { tally: "connected", label: "Connected", about: "Joined at least one group", counts: "people", partOf: "seen" },
  { tally: "staying", label: "Still going", about: "Still with a group after 13 weeks", counts: "people", partOf: "connected" },
  { tally: "benefited", label: "Benefited", about: "Better by 1.5 points of wellbeing or more than without the service, 26 weeks after the referral", counts: "people", partOf: "seen" },
];
