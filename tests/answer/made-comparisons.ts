import type { Comparison } from "../../src/answer/comparison.js";
import type { RunFacts } from "../../src/answer/run-facts.js";
import { fakeMetrics } from "../experiment/fake-plan.js";

/** Made-up comparisons, each a change of one clear difference in uptake. */
export function make(change: Partial<Comparison>): Comparison {
  return {
    metric: "uptake", unit: "share", group: "all", scenario: "lifted", baseline: "usual", estimate: 0.03, lo: 0.01, hi: 0.05, level: 0.95, n_pairs: 20, prob_direction: 0.99, verdict: "higher",
    scenario_value: 0.76, baseline_value: 0.73, chance: null, theory: null, saved: { correlation: null, runs: null }, noticed: { chance: 0.41, networks: 7 }, ...change,
  };
}

export const unclear = make({ estimate: 0.01, lo: -0.02, hi: 0.04, verdict: "no clear difference" });

/** Uptake with three decimals, of which 3 points matter; and a metric of which less is better. */
export const metrics = {
  uptake: { ...fakeMetrics["uptake"], decimals: 3, matters: { difference: 0.03, basis: "assumed" } },
  turnover: { ...fakeMetrics["turnover"], label: "Turnover", unit: "a year", decimals: 3, matters: { difference: 0.05, basis: "assumed" } },
};

export const facts: RunFacts = { theory: "fake", setting: "fake", settingTitle: "Fakeham", baseline: "usual", scenarios: [{ name: "lifted", title: "Lifted spirits" }], seed: "s", weeks: 156, draws: 4, replicates: 5, networks: 1, quintilesDerived: false, metrics };
