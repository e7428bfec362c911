import { level, type Level } from "./level.js";

/** What link workers know of groups, how groups take people on and keep them, and what groups live on. */
export const groupLevels = {
  introductions: level(0.92, [0.4, 0.95], "per contact", "assumed; set by 0.62 connected", "Chance that she looks for a group after a contact with somebody not yet connected; not every time does one that she knows come to mind"),
  introductions_further: level(0.58, [0.2, 0.8], "per contact", "assumed; set by 1.8 introductions per person seen", "The same with somebody who is connected"),
  known_at_start: level(0.8, [0.5, 1], "share", "assumed; set by what networking keeps up", "Groups known to those in post at the start"),
  handed_on: level(0.4, [0.1, 0.8], "share", "assumed", "Of the groups that her predecessor knew, those that a newcomer is told of"),
  hours_per_visit: level(2, [1, 4], "hours", "assumed; set so that 2.5 hours a week keep about 24 of 30 groups known", "Networking time for being in touch with one group once"),
  stays_accurate: level(0.7, [0.5, 0.9], "share", "assumed; F73", "What she knows of a group that is still accurate after a year"),
  tells_back: level(0.1, [0.02, 0.3], "share", "assumed; F41", "People introduced of whom the group tells the link worker how it went"),
  others_in_advice: level(0.75, [0.4, 0.8], "share", "assumed; set by five weeks of waiting for advice; T32, F21", "Places at advice on money and housing that people who come otherwise have"),
  leaves_list: level(0.03, [0.01, 0.1], "a week", "assumed; as giving up while waiting", "Leaves the list of a group before there is a place"),
  weeks_in_place: level(18, [8, 40], "weeks", "assumed", "Mean time that a place is kept"),
  closing_small: level(0.04, [0.025, 0.08], "a year", "T31", "Small groups that close"),
  closing_large: level(0.01, [0, 0.025], "a year", "derived from T31: 2.5 % of all", "Large groups that close"),
  group_returns: level(26, [13, 104], "weeks", "assumed", "Mean time until another group takes a closed one's place"),
  security_small: level(0.45, [0.3, 0.6], "0 to 1", "assumed; T31", "Mean security of small groups, from size and reserves"),
  security_large: level(0.8, [0.6, 0.9], "0 to 1", "assumed; T31", "Mean security of large groups"),
  security_spread: level(0.2, [0, 0.3], "0 to 1", "assumed", "How far the most and the least secure of a size are from its mean"),
  security_weeks: level(26, [8, 52], "weeks", "assumed", "Weeks in which most of a change of its means is felt in a group's security"),
  security_hardship: level(0.5, [0.1, 0.8], "for each unit", "assumed; F66, F81", "Security lost to hardship above usual"),
  security_unpaid: level(0.3, [0, 0.6], "for each unit", "assumed; F21", "Security lost to the unpaid part of a load beyond its places, as a share of them"),
  security_cut: level(0.5, [0.1, 0.8], "for each unit", "assumed; F81", "Security lost with the share of its places' money that is cut"),
  security_paid: level(0.3, [0, 0.6], "for each unit", "assumed; L11", "Security won by places paid for, as a share of its own"),
  full_cost_paid: level(0.35, [0.2, 0.6], "share", "T33", "Of the cost of a place, what those who refer pay"),
  closing_by_security: level(2, [0, 4], "log rate for each unit", "assumed", "How much more readily a less secure group of the same size closes"),
  cost_of_place: level(120, [40, 300], "pounds", "assumed; T33", "One person's stay at a group"),
} satisfies Record<string, Level>;
