import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { degree, number } from "./declare.js";

export const referrer = {
  about: "One GP or other member of staff who can refer",
  ties: { one: ["pcn", "practice"], many: { relationships: "relationship", placements: "placement" }, tie: null },
  facts: {
    workload: degree("How full the day is"),
    avoided_as_perceived: degree("Share of non-medical consultations that seem to have gone, as this person sees it, over the last 13 weeks; noisy, and blind to regression to the mean"),
    benefit_reported: degree("How much better the people in the reports heard this week seem than when they were referred, on average, 1 for 3.2 points of short Warwick-Edinburgh wellbeing; what would have come of itself is in it. Absent in a week without a report"),
    reports_lately: number("reports", "Reports of patients heard in the last 13 weeks"),
    refusals_lately: number("refusals", "Patients of theirs turned away by the criteria in the last 13 weeks"),
    new_faces_lately: number("people", "New link workers met in the last 104 weeks"),
    referrals_lately: number("referrals", "Referrals that they made in the last 13 weeks"),
  },
  states: {
    bearing_in_mind: { start: 0.5, about: "How readily the service comes to mind" },
    readiness: { start: 0.3, about: "How readily they would send a patient, from what they have seen of link workers here" },
    understanding: { start: 0.35, about: "How well they see what she is for" },
    credibility: { start: 0.4, about: "Credit of the role with them" },
    relief: { start: 0.1, about: "Time they feel given back" },
    usefulness: { start: 0.2, about: "How far she counts as a useful addition" },
    resentment: { start: 0.1, about: "Vexation with the service, or with her" },
    temptation: { start: 0.2, about: "Pull to send her people nobody else takes" },
    openness_to_newcomers: { start: 0.7, about: "Readiness to put effort into a new face" },
  },
  behaviours: {
    recognising_need: { kind: "chance", usual: 0.35, floor: 0.4, ceiling: 2.5, basis: "assumed; T16; bounds assumed", about: "A non-medical need is seen in a consultation" },
    referring: { kind: "chance", usual: 0.07, floor: 0.3, ceiling: 3, basis: "set by the balance at 7.8 referrals per 1,000 a year; T6, T20 for the bounds", about: "A referral is offered, given that need is recognised and allowed" },
    referring_wrongly: { kind: "chance", usual: 0.14, floor: 0.4, ceiling: 2.5, basis: "assumed; F68, T13", about: "Somebody she cannot help is sent: share of all offers" },
    investing_in_newcomers: { kind: "amount", unit: "times the usual effort", usual: 1, floor: 0.3, ceiling: 1.5, basis: "assumed", about: "Effort put into getting to know a link worker in her first year" },
  },
} as const satisfies AgentKind;
