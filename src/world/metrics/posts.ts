import { byPerson, byPost, byPractice, matters, type Ratio } from "./declare.js";

/** Where link workers are, and where people are seen. */
export const postMetrics = {
  caseload_held: { label: "Cases held per full-time link worker", about: "Open cases that are with a link worker, per full-time equivalent in post: those between two link workers are with nobody", unit: "people per FTE", numerator: "cases_held_weeks", denominator: "in_post_mfte_weeks", scale: 1000, groups: byPost, better: "neither", decimals: 1, matters: matters(5, "assumed"), scaleOfInequality: "mean" },
  practices_each: { label: "Practices per link worker", about: "Practices in which somebody in post has days", unit: "practices", numerator: "placements_by_post", denominator: "people_in_post_weeks", scale: 1, groups: byPost, better: "neither", decimals: 2, matters: matters(0.5, "assumed"), scaleOfInequality: "mean" },
  presence: { label: "Presence in the building", about: "Share of a practice's week that a link worker who serves it is in the building, mean over placements", unit: "share", numerator: "presence_ppm", denominator: "placement_weeks", scale: 1e-6, groups: byPractice, better: "higher", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "proportion" },
  suited: { label: "Contacts with somebody who suits", about: "Contacts with a link worker who knows most about the person's need or is very experienced, of all contacts", unit: "share", numerator: "contacts_suited", denominator: "contacts", scale: 1, groups: byPerson, better: "higher", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "proportion" },
  in_surgery: { label: "Contacts in the surgery", about: "Contacts held in the surgery, of all contacts", unit: "share", numerator: "contacts_in_surgery", denominator: "contacts", scale: 1, groups: byPerson, better: "neither", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "proportion" },
} as const satisfies Record<string, Ratio>;
