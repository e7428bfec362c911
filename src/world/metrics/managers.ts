import { byPractice, matters, whole, type Ratio } from "./declare.js";

/** How far the network keeps up with running the service. */
export const managerMetrics = {
  bandwidth: { label: "Managers' bandwidth", about: "Share of managers' time for the service that no task has filled, 0 to 1", unit: "0 to 1", numerator: "bandwidth_ppm", denominator: "weeks", scale: 1e-6, groups: whole, better: "higher", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "mean" },
  managers_hours: { label: "Managers' hours asked for", about: "Hours of managers' time that the service asks for in a week", unit: "hours a week", numerator: "managers_asked_minutes", denominator: "weeks", scale: 1 / 60, groups: whole, better: "lower", decimals: 2, matters: matters(0.25, "assumed"), scaleOfInequality: "mean" },
  open_problems: { label: "Open problems per placement", about: "Problems not yet settled in how a link worker works in a practice, at any time", unit: "problems", numerator: "problem_weeks", denominator: "placement_weeks", scale: 1, groups: byPractice, better: "lower", decimals: 2, matters: matters(0.25, "assumed"), scaleOfInequality: "mean" },
  reviews: { label: "Reviews held", about: "Reviews of the service held in a year", unit: "a year", numerator: "reviews_held", denominator: "weeks", scale: 52, groups: whole, better: "neither", decimals: 2, matters: matters(0.5, "assumed"), scaleOfInequality: "rate" },
} as const satisfies Record<string, Ratio>;
