import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { choice, degree, number } from "./declare.js";

export const needKinds = ["isolation", "low_mood", "money", "healthy_living", "housing", "other"] as const;

export const patient = {
  about: "A person with a non-medical need, from referral to closing",
  ties: { one: ["pcn", "practice", "referrer", "link_worker"], many: {}, tie: null },
  facts: {
    basic_need: choice(["met", "open"], "Food, heat, home or money"),
    need: choice(needKinds, "The main need"),
    capital: degree("Money, health, know-how and people to draw on"),
    person_centred_lately: degree("Share of her contacts so far that followed her; absent before the first"),
    weeks_waited: number("weeks", "Weeks between referral and first contact, or until now"),
    contacts_so_far: number("contacts", "Contacts that she has had"),
  },
  states: {
    trust: { start: 0.5, about: "Trust in what she is being led to" },
    openness: { start: 0.5, about: "Readiness to try something new" },
  },
  behaviours: {
    coming_back: { kind: "chance", usual: 0.82, floor: 0.4, ceiling: 2.5, basis: "set by seen once only, 0.24; bounds as for engaging", about: "She wants a second contact after the first" },
    dropping_out: { kind: "chance", usual: 0.3, floor: 0.4, ceiling: 2.5, basis: "assumed", about: "She stops coming after a missed later appointment" },
    connecting: { kind: "chance", usual: 0.55, floor: 0.4, ceiling: 2.5, basis: "assumed; bounds as for engaging", about: "An introduction is taken up" },
  },
} as const satisfies AgentKind;
