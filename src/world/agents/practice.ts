import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { degree, number } from "./declare.js";

export const practice = {
  about: "A GP practice as an organisation",
  ties: { one: ["pcn"], many: { referrers: "referrer", placements: "placement", link_workers: "link_worker" }, tie: null },
  facts: {
    presence: degree("Share of the week that a link worker is in the building; 0 while nobody is in post here"),
    new_faces_lately: number("people", "Link workers who took up a post here in the last 104 weeks"),
  },
  states: {
    fit: { start: 0.4, about: "How far the way of working here has been thought through with her in mind" },
  },
  behaviours: {},
} as const satisfies AgentKind;
