import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { degree, number } from "./declare.js";

export const relationship = {
  about: "One referrer and one link worker",
  ties: { one: ["pcn", "practice", "placement", "referrer", "link_worker"], many: {}, tie: ["referrer", "link_worker"] },
  facts: {
    weeks_known: number("weeks", "Weeks since she came to the practice"),
    benefit_reported: degree("How much better the people in the reports of her patients heard this week seem, on average; absent in a week without one"),
  },
  states: {
    knowing: { start: 0.1, about: "How well the referrer knows her" },
    rapport: { start: 0.2, about: "How easily they work together" },
    legitimacy: { start: 0.3, about: "Standing granted to her" },
    confidence: { start: 0.2, about: "Trust in what she does for patients" },
  },
  behaviours: {
    getting_known: { kind: "rate", unit: "a week", usual: 0.5, floor: 0.3, ceiling: 2.5, basis: "assumed; at two days a week in the building and meetings as usual", makes: "chance_to_talk", about: "Occasions on which they talk" },
  },
} as const satisfies AgentKind;
