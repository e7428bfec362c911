import { level, type Level } from "./level.js";

/** Money, in the price year 2024/25. */
export const moneyLevels = {
  pay_per_fte: level(40_159, [36_000, 45_000], "pounds a year", "T7 (ceiling of reimbursement)", "Salary and on-costs of a full-time link worker"),
  overheads_per_fte: level(4_000, [2_000, 9_000], "pounds a year", "derived: 12 % on top of pay (T7), less supervision and training, which are counted by themselves", "Management and equipment for a full-time link worker"),
  cost_of_recruiting: level(4_000, [2_000, 8_000], "pounds", "assumed", "Recruiting one person"),
  cost_of_supervision: level(720, [300, 1_500], "pounds a year", "assumed; 60 pounds a month", "Supervision in full measure of one link worker"),
  cost_of_training: level(800, [200, 2_000], "pounds a year", "assumed; L23", "Training of one link worker, where all is taken up"),
  cost_of_survey: level(1_500, [500, 5_000], "pounds a year", "assumed; L27", "A survey of people's experience"),
  cost_of_claims: level(5_000, [1_000, 15_000], "pounds a year", "assumed; L20", "Checking the claims, where all the money hangs on outcomes"),
  cost_elsewhere: level(2_400, [0, 5_000], "pounds a year per FTE", "T7 (up to 2,400 when subcontracted)", "Paid to another organisation for employing her"),
  cost_of_desk: level(1_200, [600, 3_000], "pounds a year", "assumed", "A desk at a head office"),
  cost_of_practice_hour: level(40, [25, 100], "pounds", "assumed", "An hour of a practice's staff"),
  cost_of_clinician_hour: level(252, [210, 336], "pounds", "derived: 42 pounds for 10 minutes", "An hour of a clinician"),
  cost_of_telling_patients: level(400, [100, 1_000], "pounds a year", "assumed; L02", "Letting the patients of a practice know of the service, in full"),
  funding_per_fte: level(45_000, [40_000, 55_000], "pounds a year", "derived from T7: 40,159 and 12 % on top", "What the network sets aside for a funded full-time post"),
  budget_headroom: level(1.15, [1, 1.3], "times", "assumed", "Yearly budget of the service, over what is set aside for its posts"),

  /* What practices give of their staff's time */
  meeting_minutes_each: level(5, [2, 15], "minutes", "assumed; F46", "Of each member's time, for her part of a team meeting"),
  role_information_each: level(1, [0.25, 3], "hours a year", "assumed; L05", "Of each who refers, being told of the role in full"),
  criteria_each: level(0.25, [0.1, 1], "hours a year", "assumed; L19", "Of each who refers, having the criteria explained in full"),
  two_way_each: level(3, [1, 8], "hours a year", "assumed; L13; 15 minutes a month", "Of each who refers, at full two-way effort"),
  champion_hours: level(24, [6, 60], "hours a year", "assumed; L22; 2 hours a month", "Of a clinician, at full championing"),
  offer_minutes: level(2, [0.5, 5], "minutes", "assumed; L07, F36", "Telling a patient what she will be offered, in full, at a referral"),
} satisfies Record<string, Level>;
