import { byPractice, matters, whole, type Ratio } from "./declare.js";

/** What the service costs, and whom. */
export const moneyMetrics = {
  cost: { label: "Cost of the service", about: "Cost of the service to the network a year, price year 2024/25", unit: "pounds a year", numerator: "cost_pence", denominator: "weeks", scale: 0.52, groups: whole, better: "lower", decimals: 0, matters: matters(2_000, "assumed"), scaleOfInequality: "mean" },
  cost_per_referral: { label: "Cost per referral", about: "Cost of the service to the network per referral", unit: "pounds", numerator: "cost_pence", denominator: "referred", scale: 0.01, groups: whole, better: "lower", decimals: 0, matters: matters(20, "assumed"), isSkewed: true, scaleOfInequality: "mean" },
  cost_per_seen: { label: "Cost per person seen", about: "Cost of the service to the network per person seen", unit: "pounds", numerator: "cost_pence", denominator: "seen", scale: 0.01, groups: whole, better: "lower", decimals: 0, matters: matters(30, "assumed"), isSkewed: true, scaleOfInequality: "mean" },
  cost_per_engaged: { label: "Cost per person engaged", about: "Cost of the service to the network per person engaged", unit: "pounds", numerator: "cost_pence", denominator: "engaged", scale: 0.01, groups: whole, better: "lower", decimals: 0, matters: matters(50, "assumed"), isSkewed: true, scaleOfInequality: "mean" },
  practice_cost: { label: "Practices' own cost per 1,000 registered", about: "Time and money that practices put in themselves, per 1,000 registered a year: no part of the cost to the network", unit: "pounds per 1,000 a year", numerator: "practice_pence", denominator: "registered_weeks", scale: 520, groups: byPractice, better: "lower", decimals: 0, matters: matters(50, "assumed"), scaleOfInequality: "mean" },
  recruiting_frozen: { label: "Recruiting frozen", about: "Weeks in which nobody was recruited because the yearly budget was spent", unit: "share", numerator: "frozen_weeks", denominator: "weeks", scale: 1, groups: whole, better: "lower", decimals: 3, matters: matters(0.02, "assumed"), scaleOfInequality: "proportion" },
} as const satisfies Record<string, Ratio>;
