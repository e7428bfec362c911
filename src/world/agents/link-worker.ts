import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { degree, number } from "./declare.js";

export const linkWorker = {
  about: "A person in a link-worker post",
  ties: { one: ["pcn"], many: { placements: "placement", practices: "practice", relationships: "relationship", cases: "patient" }, tie: null },
  facts: {
    weeks_in_post: number("weeks", "Weeks since she took up the post"),
    colleagues: number("people", "Others in the same role in the network"),
    load: degree("Hours asked for over hours there are, scaled: 0 at half, 1 at twice; over about 13 weeks"),
    hours_left: number("hours a week", "Hours left after all that was asked, over about 13 weeks"),
    starts_lately: number("people a year", "People first seen in the last 13 weeks, as a yearly number for full time"),
    shortfall_from_target: degree("Part of the target missed in the last 13 weeks; absent where there is none"),
  },
  states: {
    pressure: { start: 0.3, about: "Pressure to get through people" },
    job_discrepancy: { start: 0.4, about: "How far the job is not the one she took" },
    isolation: { start: 0.3, about: "How alone she feels with the work" },
    overwhelm: { start: 0.3, about: "How far it is more than she can carry" },
    intention_to_leave: { start: 0.25, about: "How seriously she thinks of leaving" },
  },
  behaviours: {
    being_person_centred: { kind: "chance", usual: 0.6, floor: 0.17, ceiling: 6, basis: "a share of 0.2 to 0.9; assumed", about: "A contact follows the person" },
    time_per_contact: { kind: "amount", unit: "minutes", usual: 35, floor: 0.5, ceiling: 1.3, basis: "assumed; N08", about: "Length of a further contact; a first one is bent by the same factor" },
    keeping_time_for_new_people: { kind: "chance", usual: 0.36, floor: 0.4, ceiling: 2.5, basis: "assumed; F52", about: "Share of patient hours kept for people waiting, while anyone waits" },
    closing_early: { kind: "chance", usual: 0.02, floor: 0.4, ceiling: 5, basis: "assumed", about: "A case is closed after a third or later contact though its work is not done" },
    leaving: { kind: "rate", unit: "a year", usual: 0.22, floor: 0.4, ceiling: 8, basis: "assumed; T1, N07", about: "She gives up the post" },
  },
} as const satisfies AgentKind;
