import type { Lever } from "../vocabulary/vocabulary.js";

/** What a scenario may set. Each has one owner, and each takes hours, money or room from something else. */
export const levers = {
  referral_criteria: {
    of: "practice",
    type: "choice",
    words: ["broad", "standard", "narrow"],
    usual: "standard",
    about: "Whom the criteria allow to be referred",
    costs: [{ of: "link workers' hours", amount: "whoever is let in is served from the same hours: wider criteria lengthen the queue" }],
    basis: "0.95, 0.75 and 0.32 of people in need are allowed; assumed, narrow after the North East service",
  },
  induction_quality: {
    of: "practice",
    type: "degree",
    range: [0, 1],
    usual: 0.4,
    about: "How full an induction a new link worker is given by the practice, in her first 8 weeks",
    costs: [
      { of: "the newcomer's hours", amount: "60 hours in all at full quality, over 8 weeks, shared between her practices" },
      { of: "the practice's time and money", amount: "12 hours at full quality, at 40 pounds an hour" },
    ],
    basis: "assumed; F47 for the direction",
  },
  throughput_target: {
    of: "pcn",
    type: "number",
    unit: "people a year",
    range: [100, 400],
    none: true,
    usual: 200,
    about: "New patients a year that a full-time link worker is asked to see; `none` for no target",
    costs: [{ of: "link workers' hours", amount: "0.5 hours a week for a full-time post, spent on reporting against it" }],
    basis: "T10 (200 to 250 people a year)",
  },
} as const satisfies Record<string, Lever>;
