import type { EventKind } from "../vocabulary/vocabulary.js";

/** What happens to agents and may be the context of a rule. */
export const events = {
  chance_to_talk: { happens_to: ["relationship"], about: "They have a word" },
  invited_in: { happens_to: ["placement"], about: "She is drawn into something the team does" },
  new_face: { happens_to: ["referrer", "practice"], about: "A new link worker takes up the post" },
  refusal: { happens_to: ["referrer"], about: "A patient is turned away by the criteria" },
  being_referred: { happens_to: ["patient"], about: "She is referred" },
  contact_had: { happens_to: ["patient"], about: "A contact takes place" },
} as const satisfies Record<string, EventKind>;
