import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { choice, degree, number } from "./declare.js";

export const placement = {
  about: "One link worker in one practice",
  ties: { one: ["pcn", "link_worker", "practice"], many: { relationships: "relationship" }, tie: ["link_worker", "practice"] },
  facts: {
    presence: degree("Share of the practice's week that she is in the building"),
    days: number("days a week", "Days a week given to this practice"),
    room: choice(["none", "clinical", "homely"], "The room that she sees people in here"),
    in_room: degree("Share of her contacts for this practice that were held in its building, over about 13 weeks"),
    open_problems: degree("Problems here not yet settled, scaled: 1 means as many as can be borne"),
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
    reporting_back: { kind: "chance", usual: 0.3, floor: 0.3, ceiling: 2.5, basis: "assumed; F40. Usual is the lever feedback_loop", about: "The referrer is told how a patient got on, when the case is closed" },
  },
} as const satisfies AgentKind;
