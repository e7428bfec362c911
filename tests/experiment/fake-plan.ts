import type { Plan } from "../../src/simulate/plan.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import type { NetworkSetting, Setting } from "../../src/setting/setting.js";
import type { Theory } from "../../src/theory/rule.js";
import type { Metric } from "../../src/vocabulary/vocabulary.js";
import type { Experiment } from "../../src/experiment/experiment.js";

/** The address of the fake simulator, for worker threads. */
export const fakeSimulator = new URL("./fake-simulator.mjs", import.meta.url).href;

export function fakeScenario(name: string, lift: number): Scenario {
  const changes = lift === 0 ? [] : [{ lever: "lift", value: lift, practices: null, fromWeek: 0 }];
  return { name, title: name, about: "", changes, shocks: [], without: [], hash: `hash of ${name}` };
}

function fakeNetwork(code: string): NetworkSetting {
  const practice = (letter: string, quintiles: [number, number, number, number, number]) => ({ code: `${code}${letter}`, name: letter, listSize: 10000, adults: 8000, quintiles, referrers: 8 });
  return { code, name: code, practices: [practice("a", [0.4, 0.3, 0.2, 0.1, 0]), practice("b", [0, 0.1, 0.2, 0.3, 0.4])], posts: [], groups: [] };
}

export function fakeSetting(networks: string[]): Setting {
  return { name: "fake", title: "Fake", about: "", source: "invented", networks: networks.map(fakeNetwork), assumptions: [], hash: `hash of ${networks.join(" ")}` };
}

export const fakeTheory: Theory = {
  name: "fake",
  title: "Fake theory",
  hash: "hash of the fake theory",
  parameters: {
    strength: { name: "strength", value: 1, plausible: [0.5, 1.5], basis: "assumed", about: "", role: "times" },
    share: { name: "share", value: 0.5, plausible: [0.4, 0.6], basis: "assumed", about: "", role: "share" },
  },
  cmocs: [],
};

const metric = (numerator: string, denominator: string, scale: number, more: Partial<Metric> = {}): Metric => ({
  label: `${numerator} of ${denominator}`,
  about: `${numerator} of ${denominator}`,
  unit: "share",
  numerator,
  denominator,
  scale,
  groups: { quintile: true, practice: true },
  better: "higher",
  decimals: 2,
  matters: { difference: 0.02, basis: "assumed" },
  scaleOfInequality: "proportion",
  ...more,
});

export const fakeMetrics: Record<string, Metric> = {
  uptake: metric("takers", "offers", 1, { label: "Uptake" }),
  offer_rate: metric("offers", "people", 1000, { unit: "per 1,000", decimals: 1, scaleOfInequality: "rate", matters: { difference: 1, basis: "assumed" } }),
  turnover: metric("leavers", "weeks_in_post", 52, { unit: "per person-year", groups: { quintile: false, practice: false }, better: "lower" }),
  without_value: metric("takers", "never", 1),
};

export function fakePlan(change: Partial<Plan> = {}): Plan {
  return {
    seed: "tests",
    setting: fakeSetting(["N1"]),
    reference: fakeSetting(["reference"]),
    theory: fakeTheory,
    scenarios: [fakeScenario("usual", 0), fakeScenario("lifted", 0.1), fakeScenario("copy-of-usual", 0)],
    warmUpWeeks: 0,
    weeks: 24,
    every: "month",
    ...change,
  };
}

export function fakeExperiment(folder: string, change: Partial<Experiment> = {}): Experiment {
  return { plan: fakePlan(), draws: 3, replicates: 4, threads: 1, folder, resume: false, metrics: fakeMetrics, values: [], simulatorUrl: fakeSimulator, ...change };
}
