import { level, type Level } from "./level.js";

const aged = "assumed; near the English adult population";
const condition = "assumed; people in need, whose long-term conditions are commoner than everybody's";

/** Who adults are, and whom criteria let in. */
export const peopleLevels = {
  age_18_to_39: level(0.36, [0.25, 0.5], "share of adults", aged, "Adults of 18 to 39; as likely at every year"),
  age_40_to_59: level(0.33, [0.25, 0.4], "share of adults", aged, "Adults of 40 to 59"),
  age_60_to_74: level(0.2, [0.12, 0.28], "share of adults", aged, "Adults of 60 to 74; all others are 75 to 94"),
  female: level(0.51, [0.48, 0.55], "share of adults", aged, "Women among adults"),
  condition_18_to_39: level(0.34, [0.25, 0.45], "share", condition, "Long-term condition on record, 18 to 39, in the middle fifth"),
  condition_40_to_59: level(0.58, [0.45, 0.7], "share", condition, "The same, 40 to 59"),
  condition_60_to_74: level(0.75, [0.6, 0.85], "share", condition, "The same, 60 to 74"),
  condition_75_and_over: level(0.86, [0.75, 0.95], "share", condition, "The same, 75 and over"),
  condition_by_quintile: level(1.2, [1, 1.5], "times the odds", "assumed; direction F69", "Odds of a long-term condition, for each fifth more deprived"),
  complex_for_all: level(0.05, [0, 0.1], "share", "assumed", "Needs so complex that even broad criteria leave them to others"),
  complex_for_most: level(0.11, [0.05, 0.2], "share", "assumed", "Needs so complex that standard and narrow criteria do"),
  seldom_attends: level(0.15, [0.05, 0.25], "share", "assumed; F72", "People who seldom come to the surgery"),
  seldom_rate: level(0.3, [0.1, 0.6], "times the mean", "assumed; F72", "Their GP consultations; those of all others make up for it, so that the mean is kept"),
  severity_tilt: level(0.8, [0, 1.2], "log odds for each SD", "set by wellbeing when referred, 18.5", "How much more readily people are offered a referral whose need is severe"),
} satisfies Record<string, Level>;
