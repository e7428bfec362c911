import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { choice, degree, number } from "./declare.js";

export const needKinds = ["isolation", "low_mood", "money", "healthy_living", "housing", "other"] as const;

export const patient = {
  about: "A person with a non-medical need, from referral or first meeting in the community to closing",
  ties: { one: ["pcn", "practice", "referrer", "link_worker", "group"], many: {}, tie: null },
  facts: {
    age: number("years", "Age"),
    sex: choice(["female", "male"], "Sex as registered"),
    long_term_condition: choice(["no", "yes"], "Whether a long-term condition is on record"),
    quintile: number("fifths", "Deprivation quintile of where she lives, 1 the most deprived"),
    basic_need: choice(["met", "open"], "Food, heat, home or money"),
    need: choice(needKinds, "The main need"),
    capital: degree("Money, health, know-how and people to draw on"),
    support_on_offer: degree("What she will in fact be offered, from medical (0) to wholly non-medical (1)"),
    offered_as: choice(["outside", "surgery"], "Whether what she is offered comes to her as part of her surgery"),
    consultations_lately: number("consultations", "GP consultations in the last 52 weeks"),
    person_centred_lately: degree("Share of her contacts so far that followed her; absent before the first"),
    weeks_waited: number("weeks", "Weeks between referral and first contact, or until now"),
    contacts_so_far: number("contacts", "Contacts that she has had"),
    benefit: degree("What the support has done for her so far, 1 for 3.2 points of short Warwick-Edinburgh wellbeing"),
  },
  states: {
    expectation: { start: 0.4, about: "What she expects, on the scale of support on offer" },
    trust: { start: 0.5, about: "Trust in what she is being led to" },
    openness: { start: 0.5, about: "Readiness to try something new" },
  },
  behaviours: {
    consulting: { kind: "rate", unit: "times the usual", usual: 1, floor: 0.6, ceiling: 1.5, basis: "assumed", about: "GP consultations of somebody with the service" },
    agreeing: { kind: "chance", usual: 0.79, floor: 0.4, ceiling: 2.5, basis: "T19; bounds as LEVELS", about: "An offer is agreed to, by somebody the link worker has met before" },
    attending: { kind: "chance", usual: 0.86, floor: 0.4, ceiling: 2.5, basis: "assumed; T14, T15", about: "An appointment is kept" },
    coming_back: { kind: "chance", usual: 0.82, floor: 0.4, ceiling: 2.5, basis: "set by seen once only, 0.24; bounds as for engaging", about: "She wants a second contact after the first" },
    dropping_out: { kind: "chance", usual: 0.3, floor: 0.4, ceiling: 2.5, basis: "assumed", about: "She stops coming after a missed later appointment" },
    connecting: { kind: "chance", usual: 0.55, floor: 0.4, ceiling: 2.5, basis: "assumed; bounds as for engaging", about: "An introduction is taken up" },
    staying: { kind: "chance", usual: 0.6, floor: 0.4, ceiling: 2.5, basis: "assumed", about: "Somebody connected is still going after 13 weeks" },
    coming_directly: { kind: "rate", unit: "a year", usual: 0.2, floor: 0.3, ceiling: 4, basis: "assumed; F72", about: "Somebody met in the community comes without a referral" },
  },
} as const satisfies AgentKind;
