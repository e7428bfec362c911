import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { choice, degree, number } from "./declare.js";

export const group = {
  about: "A group or service of the voluntary sector",
  ties: { one: ["pcn"], many: { acquaintances: "acquaintance" }, tie: null },
  facts: {
    size: choice(["small", "large"], "Small groups close more often"),
    security: degree("How sure it is of its money, from income and reserves"),
    fullness: degree("Share of its places in use"),
    referrals_lately: number("people", "People sent in the last 13 weeks"),
  },
  states: {
    goodwill: { start: 0.6, about: "Readiness to work with the service" },
  },
  behaviours: {
    taking_referrals: { kind: "chance", usual: 0.85, floor: 0.2, ceiling: 2, basis: "assumed; T32 for the bounds", about: "A person sent is taken on" },
    keeping_referrals: { kind: "chance", usual: 0.7, floor: 0.4, ceiling: 2.5, basis: "assumed; F25", about: "A large group without a place keeps the person on its own list rather than pass her on to a smaller one" },
    closing: { kind: "rate", unit: "times the usual of its size", usual: 1, floor: 0.3, ceiling: 4, basis: "T31; bounds assumed", about: "It closes" },
  },
} as const satisfies AgentKind;
