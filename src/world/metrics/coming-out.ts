import { byPerson, matters, whole, type Ratio } from "./declare.js";

const days26 = "26 weeks after the referral";
const points = { unit: "points", scale: 0.001, groups: byPerson, better: "higher", decimals: 2, matters: matters(0.2, "assumed: a fifth of the controlled range of 0 to 1.6 points, less would not be seen"), scaleOfInequality: "mean" } as const;
const consulting = { unit: "times", scale: 1, groups: byPerson, better: "lower", decimals: 3, matters: matters(0.02, "assumed: a third of the usual controlled effect"), scaleOfInequality: "mean" } as const;

/** What comes of it. Naive figures set people beside themselves before; controlled ones beside what would have been without the service. */
export const comingOutMetrics = {
  gp_after_before: { label: "GP consultations, after against before", about: `GP consultations of people referred in the 26 weeks after, against the 26 weeks before: naive, since people are referred when they consult much`, numerator: "gp_after", denominator: "gp_before", ...consulting },
  gp_with_without: { label: "GP consultations, with against without", about: "GP consultations of people referred in the 26 weeks after, against what they would have been without the service: controlled", numerator: "gp_after", denominator: "gp_without", ...consulting },
  gp_with_without_engaged: { label: "GP consultations of the engaged, with against without", about: "The same of people engaged", numerator: "gp_after_engaged", denominator: "gp_without_engaged", ...consulting },
  consultations_avoided: { label: "GP consultations avoided", about: "GP consultations of people referred that would have taken place without the service, per 1,000 registered a year", unit: "per 1,000 a year", numerator: "consultations_avoided", denominator: "registered_weeks", scale: 52_000, groups: byPerson, better: "higher", decimals: 2, matters: matters(0.5, "assumed"), scaleOfInequality: "rate" },
  consultations_created: { label: "GP consultations created", about: "GP consultations that would not have taken place without the service, per 1,000 registered a year", unit: "per 1,000 a year", numerator: "consultations_created", denominator: "registered_weeks", scale: 52_000, groups: byPerson, better: "neither", decimals: 2, matters: matters(0.2, "assumed"), scaleOfInequality: "rate" },
  wellbeing_change: { label: "Wellbeing, as it looks", about: `Change of short Warwick-Edinburgh wellbeing (7 to 35) of people seen, ${days26}: naive`, numerator: "wellbeing_change", denominator: "measured", ...points },
  wellbeing_without: { label: "Wellbeing, without the service", about: `The change that there would have been without the service, ${days26}`, numerator: "wellbeing_without", denominator: "measured", ...points, better: "neither" },
  wellbeing_benefit: { label: "Wellbeing, what the service does", about: `The difference of the two, ${days26}: controlled`, numerator: "wellbeing_benefit", denominator: "measured", ...points },
  wellbeing_benefit_13: { label: "The same, 13 weeks after", about: "The same 13 weeks after the referral: a short window, in which little has come yet", numerator: "wellbeing_benefit_13", denominator: "measured_13", ...points },
  benefited: { label: "Benefited", about: `People whom the service did 1.5 points of good or more, of those seen, ${days26}`, unit: "share", numerator: "benefited", denominator: "measured", scale: 1, groups: byPerson, better: "higher", decimals: 3, matters: matters(0.03, "assumed"), scaleOfInequality: "proportion" },
  basic_met: { label: "Basic needs met", about: "Basic needs met, of those about which somebody outside decided", unit: "share", numerator: "basic_met", denominator: "basic_decided", scale: 1, groups: byPerson, better: "higher", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "proportion" },
  held_open: { label: "Cases held open", about: "Open cases that wait for a decision outside, without contact, of all open cases", unit: "share", numerator: "held_open_weeks", denominator: "case_weeks", scale: 1, groups: byPerson, better: "lower", decimals: 3, matters: matters(0.03, "assumed"), scaleOfInequality: "proportion" },
  outside_wait: { label: "Wait for outside services", about: "Wait for a decision outside when a basic need hangs on it", unit: "weeks", numerator: "outside_wait_milli", denominator: "weeks", scale: 0.001, groups: whole, better: "lower", decimals: 1, matters: matters(1, "assumed"), scaleOfInequality: "mean" },
} as const satisfies Record<string, Ratio>;

/** By which way people come. */
export const entranceMetrics = {
  in_need: { label: "In need", about: "Adults with a need that a link worker could help with, of all adults", unit: "share", numerator: "need_weeks", denominator: "adult_weeks", scale: 1, groups: byPerson, better: "lower", decimals: 3, matters: matters(0.005, "assumed"), scaleOfInequality: "proportion" },
  referred_other_routes: { label: "Referred by other routes", about: "Referrals that came of no consultation, of all referrals", unit: "share", numerator: "referred_other_routes", denominator: "referred", scale: 1, groups: byPerson, better: "neither", decimals: 3, matters: matters(0.02, "assumed"), scaleOfInequality: "proportion" },
  referred_directly: { label: "Came of themselves", about: "People who had met the link worker outside the surgery and came to her, of all referrals", unit: "share", numerator: "referred_directly", denominator: "referred", scale: 1, groups: byPerson, better: "neither", decimals: 3, matters: matters(0.02, "assumed"), scaleOfInequality: "proportion" },
  seen_seldom: { label: "Seldom at the surgery, of those seen", about: "People in need who seldom come to the surgery, of those seen", unit: "share", numerator: "seen_seldom", denominator: "seen", scale: 1, groups: byPerson, better: "higher", decimals: 3, matters: matters(0.02, "assumed"), scaleOfInequality: "proportion" },
} as const satisfies Record<string, Ratio>;
