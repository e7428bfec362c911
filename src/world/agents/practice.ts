import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { choice, degree, number } from "./declare.js";

export const practice = {
  about: "A GP practice as an organisation",
  ties: { one: ["pcn"], many: { referrers: "referrer", placements: "placement", link_workers: "link_worker" }, tie: null },
  facts: {
    presence: degree("Share of the week that a link worker is in the building; 0 while nobody is in post here"),
    new_faces_lately: number("people", "Link workers who took up a post here in the last 104 weeks"),
    style: choice(["holistic", "fragmented"], "Whether its staff look at a patient's whole life, or at one problem a visit"),
    rooms_free: degree("Share of the week in which a room can be had, after what other staff need"),
    deprivation: degree("Mean rank of its patients among the quintiles, 1 where all live in the most deprived fifth"),
  },
  states: {
    fit: { start: 0.4, about: "How far the way of working here has been thought through with her in mind" },
    remit_clarity: { start: 0.6, about: "How plainly people here can say where her role ends" },
    trust_in_sector: { start: 0.5, about: "How far people here trust what groups can do for a patient" },
  },
  behaviours: {
    inviting_to_meetings: { kind: "chance", usual: 0.3, floor: 0.3, ceiling: 4, basis: "assumed; F46. Usual is the lever meeting_attendance", about: "She is asked to a team meeting, and comes" },
  },
} as const satisfies AgentKind;
