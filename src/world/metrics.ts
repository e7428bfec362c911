import { comingOutMetrics, entranceMetrics } from "./metrics/coming-out.js";
import { byPerson, byPost, byPractice, matters, whole, type Ratio } from "./metrics/declare.js";
import { groupMetrics } from "./metrics/groups.js";
import { managerMetrics } from "./metrics/managers.js";
import { latentMetrics } from "./metrics/latent.js";
import { practiceMetrics } from "./metrics/inside-practices.js";
import { moneyMetrics } from "./metrics/money.js";
import { postMetrics } from "./metrics/posts.js";
import { timeMetrics } from "./metrics/time.js";

/** Each metric is scale x numerator / denominator, summed over the weeks asked for. */
export const metrics = {
  turnover: { label: "Turnover (leavers per person-year)", about: "Leavers per person-year in post", unit: "a year", numerator: "leavers", denominator: "people_in_post_weeks", scale: 52, groups: byPost, better: "lower", decimals: 3, matters: matters(0.05, "assumed: one leaver fewer in ten years of two posts"), scaleOfInequality: "rate" },
  intention_to_leave: { label: "Intention to leave", about: "Mean intention to leave of those in post (latent, 0 to 1)", unit: "0 to 1", numerator: "intention_ppm", denominator: "people_in_post_weeks", scale: 1e-6, groups: byPost, better: "lower", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "mean" },
  vacancy: { label: "Funded time vacant", about: "Funded time that nobody holds, of all funded time", unit: "share", numerator: "vacant_mfte_weeks", denominator: "funded_mfte_weeks", scale: 1, groups: byPost, better: "lower", decimals: 3, matters: matters(0.02, "assumed"), scaleOfInequality: "proportion" },
  referral_rate: { label: "Referred per 1,000 registered", about: "Referrals offered and agreed, per 1,000 registered a year", unit: "per 1,000 a year", numerator: "referred", denominator: "registered_weeks", scale: 52_000, groups: byPerson, better: "neither", decimals: 2, matters: matters(0.5, "assumed: about two referrals a month in a network"), scaleOfInequality: "rate" },
  refusals: { label: "Turned away per 1,000 registered", about: "People turned away by the criteria, per 1,000 registered a year", unit: "per 1,000 a year", numerator: "refused", denominator: "registered_weeks", scale: 52_000, groups: byPerson, better: "lower", decimals: 2, matters: matters(0.5, "assumed"), scaleOfInequality: "rate" },
  unsuitable: { label: "Unsuitable offers", about: "Offers to people the service cannot help, of all offers", unit: "share", numerator: "offered_unsuitable", denominator: "offered", scale: 1, groups: byPerson, better: "lower", decimals: 3, matters: matters(0.03, "assumed"), scaleOfInequality: "proportion" },
  uptake: { label: "Uptake", about: "Seen, of those referred", unit: "share", numerator: "seen", denominator: "referred", scale: 1, groups: byPerson, better: "higher", decimals: 3, matters: matters(0.03, "assumed"), scaleOfInequality: "proportion" },
  seen_per_1000: { label: "Seen per 1,000 registered", about: "People seen per 1,000 registered a year", unit: "per 1,000 a year", numerator: "seen", denominator: "registered_weeks", scale: 52_000, groups: byPerson, better: "higher", decimals: 2, matters: matters(0.5, "assumed"), scaleOfInequality: "rate" },
  seen_per_100_in_need: { label: "Seen per 100 in need", about: "People seen a year per 100 adults in need", unit: "per 100 a year", numerator: "seen", denominator: "need_weeks", scale: 5_200, groups: byPerson, better: "higher", decimals: 2, matters: matters(0.5, "assumed"), scaleOfInequality: "rate" },
  engagement: { label: "Engagement", about: "Three contacts or more, of those seen", unit: "share", numerator: "engaged", denominator: "seen", scale: 1, groups: byPerson, better: "higher", decimals: 3, matters: matters(0.03, "assumed"), scaleOfInequality: "proportion" },
  connected: { label: "Connected to a group", about: "Connected to at least one group, of those seen", unit: "share", numerator: "connected", denominator: "seen", scale: 1, groups: byPerson, better: "higher", decimals: 3, matters: matters(0.03, "assumed"), scaleOfInequality: "proportion" },
  wait: { label: "Wait for first contact", about: "Mean weeks from referral to first contact, of those seen", unit: "weeks", numerator: "wait_weeks", denominator: "seen", scale: 1, groups: byPerson, better: "lower", decimals: 2, matters: matters(0.5, "assumed"), scaleOfInequality: "mean" },
  waiting: { label: "People waiting", about: "People referred and not yet seen, at any time", unit: "people", numerator: "waiting_weeks", denominator: "weeks", scale: 1, groups: whole, better: "lower", decimals: 1, matters: matters(5, "assumed"), scaleOfInequality: "mean" },
  caseload: { label: "Caseload", about: "Open cases per full-time equivalent in post, the waiting apart", unit: "people per FTE", numerator: "case_weeks", denominator: "in_post_mfte_weeks", scale: 1000, groups: whole, better: "neither", decimals: 1, matters: matters(5, "assumed"), scaleOfInequality: "mean" },
  contacts_per_person: { label: "Contacts per person seen", about: "Contacts per person seen", unit: "contacts", numerator: "contacts", denominator: "seen", scale: 1, groups: byPerson, better: "neither", decimals: 2, matters: matters(0.3, "assumed"), scaleOfInequality: "mean" },
  person_centred: { label: "Person-centred contacts", about: "Contacts that followed the person, of all contacts", unit: "share", numerator: "contacts_person_centred", denominator: "contacts", scale: 1, groups: byPerson, better: "higher", decimals: 3, matters: matters(0.03, "assumed"), scaleOfInequality: "proportion" },
  hours_used: { label: "Patient hours used", about: "Patient hours used, of those there were", unit: "share", numerator: "patient_minutes_used", denominator: "patient_minutes", scale: 1, groups: byPost, better: "neither", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "proportion" },
  ...timeMetrics,
  ...entranceMetrics,
  ...comingOutMetrics,
  ...postMetrics,
  inclusion: { label: "Inclusion in practices", about: "Mean inclusion over placements (latent, 0 to 1)", unit: "0 to 1", numerator: "inclusion_ppm", denominator: "placement_weeks", scale: 1e-6, groups: byPractice, better: "higher", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "mean" },
  adjustment: { label: "Adjustment of practices", about: "Mean adjustment of practices to their link workers (latent, 0 to 1)", unit: "0 to 1", numerator: "adjustment_ppm", denominator: "placement_weeks", scale: 1e-6, groups: byPractice, better: "higher", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "mean" },
  bolted_on: { label: "Placements bolted on", about: "Share of placements in which she is bolted on: inclusion below 0.35", unit: "share", numerator: "bolted_on_weeks", denominator: "placement_weeks", scale: 1, groups: byPractice, better: "lower", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "proportion" },
  fitting_in: { label: "Placements fitting in", about: "Share of placements in which she is let in while made to conform: inclusion from 0.35, belonging below 0.5", unit: "share", numerator: "fitting_in_weeks", denominator: "placement_weeks", scale: 1, groups: byPractice, better: "neither", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "proportion" },
  belonging: { label: "Placements that belong", about: "Share of placements in which she belongs: the lower of inclusion and adjustment is 0.5 or more", unit: "share", numerator: "belonging_weeks", denominator: "placement_weeks", scale: 1, groups: byPractice, better: "higher", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "proportion" },
  places_used: { label: "Places at groups used", about: "Places at groups in use by people introduced, of all places", unit: "share", numerator: "place_weeks", denominator: "places_offered_weeks", scale: 1, groups: whole, better: "neither", decimals: 3, matters: matters(0.05, "assumed"), scaleOfInequality: "proportion" },
  ...groupMetrics,
  ...managerMetrics,
  ...latentMetrics,
  ...moneyMetrics,
  ...practiceMetrics,
} as const satisfies Record<string, Ratio>;
