import type { TallyName } from "./tallies.js";

/** The stages of the pathway, first to last, as a funnel shows them. */
export const funnel: readonly { tally: TallyName; label: string; about: string }[] = [
  { tally: "consultations_in_need", label: "Consulted", about: "GP consultations by people in need" },
  { tally: "recognised", label: "Recognised", about: "Consultations in which the need was seen" },
  { tally: "allowed", label: "Allowed", about: "Of these, allowed by the criteria" },
  { tally: "offered", label: "Offered", about: "Referrals offered, by any route" },
  { tally: "referred", label: "Referred", about: "Offered and agreed" },
  { tally: "seen", label: "Seen", about: "Attended a first contact" },
  { tally: "engaged", label: "Engaged", about: "Three contacts or more" },
  { tally: "connected", label: "Connected", about: "Joined at least one group" },
  { tally: "staying", label: "Still going", about: "Still with a group after 13 weeks" },
];
