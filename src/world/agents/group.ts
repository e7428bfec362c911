import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { choice, degree, number } from "./declare.js";

export const group = {
  about: "A group or service of the voluntary sector",
  ties: { one: ["pcn"], many: {}, tie: null },
  facts: {
    size: choice(["small", "large"], "Small groups close more often"),
    fullness: degree("Share of its places in use"),
    referrals_lately: number("people", "People sent in the last 13 weeks"),
  },
  states: {},
  behaviours: {
    taking_referrals: { kind: "chance", usual: 0.85, floor: 0.2, ceiling: 2, basis: "assumed; T32 for the bounds", about: "A person sent is taken on" },
  },
} as const satisfies AgentKind;
