import type { EventKind } from "../vocabulary/vocabulary.js";

/** What happens to agents and may be the context of a rule. */
export const events = {
  chance_to_talk: { happens_to: ["relationship"], about: "They have a word" },
  invited_in: { happens_to: ["placement"], about: "She is drawn into something the team does" },
  new_face: { happens_to: ["referrer", "practice"], about: "A new link worker takes up the post" },
  refusal: { happens_to: ["referrer"], about: "A patient is turned away by the criteria" },
  missed_appointment_seen: { happens_to: ["referrer"], about: "They see that her patient did not come" },
  long_absence_seen: { happens_to: ["referrer"], about: "They notice that she has not been in the building for a while" },
  report_heard: { happens_to: ["referrer", "relationship"], about: "News of a patient comes back" },
  meeting_attended: { happens_to: ["placement"], about: "She is at a team meeting" },
  problem_arises: { happens_to: ["placement"], about: "Something goes wrong in how she works there: no room, no access, no answer" },
  review: { happens_to: ["pcn"], about: "A review of the service falls due and is held" },
  being_referred: { happens_to: ["patient"], about: "She is referred" },
  contact_had: { happens_to: ["patient"], about: "A contact takes place" },
  met_in_the_street: { happens_to: ["patient"], about: "She meets the link worker outside the surgery" },
  referral_beyond_places: { happens_to: ["group"], about: "A person is sent for whom there is no place" },
  group_reports_back: { happens_to: ["acquaintance"], about: "The group tells her how somebody she sent got on" },
} as const satisfies Record<string, EventKind>;
