import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { choice, degree, number } from "./declare.js";

/** What a link worker may have come to know most about: one of the kinds of need, or none of them. */
export const specialisms = ["none", "isolation", "low_mood", "money", "healthy_living", "housing", "other"] as const;

export const linkWorker = {
  about: "A person in a link-worker post",
  ties: { one: ["pcn", "employer"], many: { placements: "placement", practices: "practice", relationships: "relationship", acquaintances: "acquaintance", cases: "patient" }, tie: null },
  facts: {
    weeks_in_post: number("weeks", "Weeks since she took up the post"),
    colleagues: number("people", "Others in the same role in the network"),
    experience: degree("How much of her earlier work bears on this one"),
    qualified: choice(["no", "yes"], "Whether she holds a qualification that clinicians know"),
    specialism: choice(specialisms, "The kind of need that she knows most about"),
    organisations_answered_to: number("organisations", "Organisations that set rules for her"),
    supervision_lately: degree("Supervision that she has had in the last 13 weeks, of a full measure"),
    training_lately: degree("Training that she could take up in the last 13 weeks, of a full measure"),
    load: degree("Hours asked for over hours there are, scaled: 0 at half, 1 at twice; over about 13 weeks"),
    hours_left: number("hours a week", "Hours left after all that was asked, over about 13 weeks"),
    demands_beyond_hours: degree("Part of what target and guidance ask of her in a week that her hours do not hold"),
    starts_lately: number("people a year", "People first seen in the last 13 weeks, as a yearly number for full time"),
    shortfall_from_target: degree("Part of the target missed in the last 13 weeks; absent where there is none"),
  },
  states: {
    role_clarity: { start: 0.5, about: "How well she knows what is expected and by whom" },
    support_felt: { start: 0.5, about: "How far she feels backed" },
    job_discrepancy: { start: 0.4, about: "How far the job is not the one she took" },
    feeling_valued: { start: 0.5, about: "How far she feels that she counts" },
    willingness_to_record: { start: 0.6, about: "Readiness to fill in what is asked" },
    pressure: { start: 0.3, about: "Pressure to get through people or to score" },
    protection_felt: { start: 0.2, about: "How far she can point to somebody else's rule" },
    skill: { start: 0.5, about: "What she can do" },
    self_efficacy: { start: 0.5, about: "What she believes she can do" },
    isolation: { start: 0.3, about: "How alone she feels with the work" },
    overwhelm: { start: 0.3, about: "How far it is more than she can carry" },
    intention_to_leave: { start: 0.25, about: "How seriously she thinks of leaving" },
    involvement: { start: 0.4, about: "How far she throws herself in" },
    felt_duty: { start: 0.3, about: "How far she feels that what nobody does falls to her" },
  },
  behaviours: {
    being_person_centred: { kind: "chance", usual: 0.6, floor: 0.17, ceiling: 6, basis: "a share of 0.2 to 0.9; assumed", about: "A contact follows the person" },
    time_per_contact: { kind: "amount", unit: "minutes", usual: 35, floor: 0.5, ceiling: 1.3, basis: "assumed; N08", about: "Length of a further contact; a first one is bent by the same factor" },
    keeping_time_for_new_people: { kind: "chance", usual: 0.36, floor: 0.4, ceiling: 2.5, basis: "assumed; F52", about: "Share of patient hours kept for people waiting, while anyone waits" },
    closing_early: { kind: "chance", usual: 0.02, floor: 0.4, ceiling: 5, basis: "assumed", about: "A case is closed after a third or later contact though its work is not done" },
    assessing: { kind: "amount", unit: "minutes", usual: 8, floor: 0.5, ceiling: 2.5, basis: "assumed; F08", about: "Part of a contact spent on forms" },
    choosing_likelier_improvers: { kind: "chance", usual: 0.1, floor: 0.5, ceiling: 3, basis: "assumed", about: "Somebody likely to score well is taken before those who waited longer" },
    recording: { kind: "chance", usual: 0.8, floor: 0.3, ceiling: 2, basis: "assumed", about: "A contact is recorded in full" },
    networking: { kind: "amount", unit: "hours a week", usual: 2.5, floor: 0.2, ceiling: 2.5, basis: "assumed; L04, L26, F71. Usual is the lever networking_hours", about: "Time with groups" },
    effort_beyond_role: { kind: "amount", unit: "hours a week", usual: 1, floor: 0.3, ceiling: 3, basis: "assumed; F51", about: "Unpaid work that is nobody's" },
    sending_to_gp: { kind: "chance", usual: 0.15, floor: 0.3, ceiling: 2.5, basis: "assumed; F39", about: "Somebody first seen is sent to the GP with a medical need that nobody had met" },
    leaving: { kind: "rate", unit: "a year", usual: 0.22, floor: 0.4, ceiling: 8, basis: "assumed; T1, N07", about: "She gives up the post" },
  },
} as const satisfies AgentKind;
