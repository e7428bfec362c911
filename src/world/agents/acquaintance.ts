import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { number } from "./declare.js";

export const acquaintance = {
  about: "What one link worker knows of one group",
  ties: { one: ["pcn", "link_worker", "group"], many: { team_acquaintances: "acquaintance" }, tie: ["link_worker", "group"] },
  facts: {
    weeks_since_heard: number("weeks", "Weeks since she was last in touch with it: the age of what she knows"),
  },
  states: {
    familiarity: { start: 0.4, about: "How well she knows it" },
  },
  behaviours: {
    signposting: { kind: "chance", usual: 0.3, floor: 0.3, ceiling: 2.5, basis: "assumed", about: "It comes to mind for somebody it suits" },
  },
} as const satisfies AgentKind;
