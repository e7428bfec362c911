import { level, type Level } from "./level.js";

/** What comes of it: consultations, wellbeing, and the benefit behind both. Points are those of short Warwick-Edinburgh wellbeing, 7 to 35. */
export const comingOutLevels = {
  wellbeing_not_in_need: level(24.45, [23, 26], "points", "derived: 24 for everybody, 13 % of them in need", "Wellbeing of an adult not in need"),
  wellbeing_in_need: level(21, [19, 23], "points", "assumed; T22, T29, T30", "Wellbeing of an adult in need"),
  wellbeing_severity: level(3.4, [1, 4], "points for each SD", "assumed; within the SD of 4", "Taken off as the need is severe"),
  wellbeing_swing: level(0.8, [0, 1.5], "points for each SD", "assumed; makes 1.5 of the 2.3 points that people rise after a referral", "Taken off while the person consults more than she usually does"),
  wellbeing_between: level(1.9, [1, 4], "SD of points", "derived: with need and swing it makes an SD of 4", "How far people differ that are alike in need"),
  benefit_centred: level(0.14, [0, 0.3], "points", "assumed; set by a controlled change of 0.8", "What a contact that follows the person adds in the end, the first six of them"),
  benefit_plain: level(0.03, [0, 0.1], "points", "assumed", "What any other contact adds, the first six"),
  benefit_connected: level(0.6, [0, 1.2], "points", "assumed; F23", "What joining a group adds in the end, at a middling match"),
  benefit_staying: level(0.6, [0, 1.2], "points", "assumed; F23, F37", "What being still there after 13 weeks adds, at a middling match"),
  benefit_match: level(0.33, [0, 0.8], "share", "assumed", "How much better groups suit those whose contacts all followed them than those whose contacts never did"),
  benefit_groups_most: level(2, [1, 3], "points", "assumed; F23: groups do the work", "The most that groups can add"),
  benefit_basic: level(1, [0, 2], "points", "assumed; T16", "What a basic need that is met adds in the end"),
  benefit_weeks: level(9, [3, 20], "weeks", "assumed; F37", "Time in which two thirds of a benefit come"),
  benefit_kept: level(104, [52, 260], "weeks", "assumed", "Time after a referral for which its effect on consulting is kept up"),
  consulting_by_benefit: level(0.2, [0, 0.4], "log rate for each point", "set by 6 % fewer GP consultations among the engaged; range -12 to +3 %", "How far a benefit lowers GP consulting"),
  sent_would_not_go: level(0.5, [0.2, 0.8], "share", "assumed; F39", "People sent to the GP who would not have gone with it by themselves within half a year"),
  benefited_from: level(1.5, [1, 3], "points", "assumed; half of what counts as a change that somebody notices", "Benefit from which somebody counts as having benefited"),
  basic_met: level(0.45, [0.2, 0.7], "share", "assumed; T16, T32", "Basic needs met when the outside decision comes"),
  basic_met_structural: level(1.6, [1, 3], "times the odds", "assumed; F79", "The same where the plan is to deal with what stands in the way"),
  basic_met_effort: level(1.15, [1, 1.5], "times the odds", "assumed; F51", "The same where twice the usual unpaid time goes to each such case"),
  unpaid_usual: level(0.06, [0.02, 0.15], "hours a week", "derived: an hour a week over those of 45 open cases in which something basic is lacking", "Unpaid time for each of her cases whose basic need is open, as usual"),
} satisfies Record<string, Level>;

/** What surrounds the service: hard times, services outside, the neighbourhood. */
export const surroundingLevels = {
  hardship_usual: level(0.3, [0, 0.6], "degree", "assumed; F66", "How hard times usually are"),
  hardship_need: level(1.6, [1, 2.2], "times", "assumed; F66", "Needs arising at the hardest times, against none above the usual"),
  hardship_basic: level(2.5, [1, 5], "times the odds", "assumed; F66, F81", "Basic need open in a new need at the hardest times, against the usual"),
  hardship_wait: level(1.8, [1, 3], "times", "assumed; F66, F81", "Waits for outside services at the hardest times, against the usual"),
  outside_load: level(0.3, [0, 1], "share", "assumed; F80", "How much longer they are where twice as many are sent as usual"),
  outside_usual: level(0.0176, [0.005, 0.04], "a year per person in need", "derived: 4 in 10 of those who come a second time", "People sent to outside services as usual"),
  met: level(0.4, [0.1, 0.6], "a year per person in need", "assumed; set so that 5 % of offers come so as usual; F72", "Meeting the link worker outside the surgery, at full outreach"),
  met_forgotten: level(26, [8, 52], "weeks", "assumed", "Time after which somebody met has forgotten it"),
} satisfies Record<string, Level>;
