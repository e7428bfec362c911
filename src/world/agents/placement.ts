import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { degree, number } from "./declare.js";

export const placement = {
  about: "One link worker in one practice",
  ties: { one: ["pcn", "link_worker", "practice"], many: { relationships: "relationship" }, tie: ["link_worker", "practice"] },
  facts: {
    presence: degree("Share of the practice's week that she is in the building"),
    days: number("days a week", "Days a week given to this practice"),
    induction_given: degree("Induction that she was given here, of a full one"),
    weeks_here: number("weeks", "Weeks since she started here"),
  },
  states: {
    inclusion: { start: 0.4, about: "How far she is let in" },
    adjustment: { start: 0.35, about: "How far the practice has adjusted to her" },
    welcome_felt: { start: 0.4, about: "How far she felt received and set up for the work here" },
  },
  behaviours: {
    being_let_in: { kind: "rate", unit: "a week", usual: 0.3, floor: 0.3, ceiling: 2.5, basis: "assumed", makes: "invited_in", about: "Being drawn into what the team does" },
  },
} as const satisfies AgentKind;
