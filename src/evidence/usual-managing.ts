import { measured, usual, type UsualLevel } from "./usual-level.js";

const assumed = "assumed";

/** How far an ordinary network keeps up with running the service. */
export const usualManaging: readonly UsualLevel[] = [
  usual("Managers' bandwidth", "0 to 1", 0.5, [0.35, 0.65], "assumed; F45", measured("bandwidth_ppm", "weeks", 1e-6)),
  usual("Managers' hours that the service asks for", "hours a week", 1.7, [0.8, 3], assumed, measured("managers_asked_minutes", "weeks", 1 / 60)),
  usual("Reviews", "a year", 2, [1.5, 2.1], "assumed; every 26 weeks, some put off", measured("reviews_held", "weeks", 52)),
  usual("Problems that arise, per placement", "a week", 0.1, [0.05, 0.2], assumed, measured("problems_arisen", "placement_weeks")),
  usual("Open problems per placement", "problems", 2, [1, 3.5], assumed, measured("problem_weeks", "placement_weeks")),
];
