import { level, type Level } from "./level.js";

/** The time of those who manage the service in a network, what fills it, and what goes wrong meanwhile. */
export const managerLevels = {
  managers_hours: level(6, [2, 15], "hours a week", "assumed; F45", "Time that managers of a network have for the service and for what competes with it"),
  managers_hours_of_post: level(0.8, [0.3, 2], "hours a week", "assumed; as much as a post asks of them as usual, a third of the 12 % of its cost that goes to management", "Managers' time that comes with each full-time equivalent beyond those of the setting"),
  busy_hours: level(4.3, [2, 8], "hours a week", "assumed; F45", "Competing tasks in a busy spell"),
  calm_hours: level(0.3, [0, 2], "hours a week", "assumed; F45", "Competing tasks in a calm spell"),
  busy_weeks: level(8, [4, 16], "weeks", "assumed; F45", "Mean length of a busy spell"),
  calm_weeks: level(24, [8, 40], "weeks", "assumed; F45", "Mean length of a calm spell"),
  bandwidth_weeks: level(4, [1, 8], "weeks", "assumed", "Weeks over which bandwidth is felt"),
  review_managers_hours: level(6, [2, 15], "hours", "assumed; L15", "Managers' time for one review"),
  review_bandwidth: level(0.2, [0.05, 0.4], "0 to 1", "assumed", "Bandwidth below which a review is put off"),
  review_put_off: level(2, [1, 6], "weeks", "assumed", "Weeks by which it is put off"),
  consultation_hours: level(40, [10, 100], "hours", "assumed; F50", "Asking all those concerned, in full"),
  standardising_hours: level(30, [10, 80], "hours", "assumed", "Making one model for all practices"),
  tailoring_hours: level(4, [1, 12], "hours a year for each practice", "assumed", "Keeping a model of its own for a practice"),
  relevance_managers_hours: level(20, [5, 50], "hours a year", "assumed; L09", "Bringing results back and going over them, in full"),
  recognition_managers_hours: level(30, [10, 80], "hours a year", "assumed; F59", "Planning with groups, at full recognition"),
  vacancy_hours: level(15, [5, 40], "hours", "assumed", "Filling a vacant or newly funded post"),
  problem_solving_hours: level(1.5, [0.5, 4], "hours", "assumed", "Managers' time for settling one problem"),
  problems_arise: level(0.09, [0.03, 0.2], "a week for each placement", "assumed", "Problems in how she works in a practice, once she is settled in"),
  problems_of_newcomers: level(2, [1, 3], "times", "assumed; F26", "The same in her first half-year"),
  problems_without_room: level(1.5, [1, 2], "times", "assumed; F35, F44", "The same without a room"),
  problems_of_new_data: level(1.5, [1, 2], "times", "assumed; F42", "The same in the half-year after more was asked to be recorded"),
  problems_borne: level(6, [3, 12], "problems", "assumed", "Open problems in one practice that can just be borne"),
} satisfies Record<string, Level>;
