import { beforeAll, describe, expect, it } from "vitest";
import { loadScenario } from "../../src/scenario/load-scenario.js";
import { vocabulary } from "../../src/world/vocabulary.js";
import { asUsual, demonstration, simulate, totalOf } from "../simulate/demonstration.js";

/** What the world alone makes of each scenario, on the same luck as usual: which way each metric must go if hours, places, money and people are what they are said to be. */
const ways: Record<string, Partial<Record<keyof typeof vocabulary.metrics, "up" | "down">>> = {
  "wider-criteria": { referral_rate: "up", uptake: "down", wait: "up", caseload: "up", seen_per_100_in_need: "up" },
  "narrow-criteria": { referral_rate: "down", uptake: "up", wait: "down", caseload: "down", seen_per_100_in_need: "down" },
  "more-posts": { seen_per_100_in_need: "up", uptake: "up", wait: "down", caseload: "down", cost: "up" },
  "fund-groups": { connected: "up", wait_for_advice: "down", wellbeing_benefit: "up", cost: "up" },
  "target-deprived": { seen_seldom: "up", wait: "up", cost: "up" },
  "supervision-first": { share_supervision: "up", wait: "up", cost: "up" },
  departure: { turnover: "up", vacancy: "up", referral_rate: "down", cost: "down" },
  "funding-cut": { connected: "down", wait_for_advice: "up" },
  surge: { in_need: "up", referral_rate: "up", wait: "up" },
  belonging: { cost: "up", connected: "up", share_left_over: "down" },
  "bolted-on": { share_meetings: "down", share_supervision: "down", cost: "down" },
};

const networks = 12;

describe("twelve networks without theory", () => {
  const scenarios = Object.keys(ways).map((name) => loadScenario(name, vocabulary, demonstration));
  const found: Record<string, Record<string, number>> = {};
  beforeAll(() => {
    const tables = Array.from({ length: networks }, (_, replicate) => simulate({ theory: null, scenarios: [asUsual, ...scenarios], warmUpWeeks: 104, weeks: 156, every: "year", replicate })).flat();
    for (const { name } of [asUsual, ...scenarios]) {
      const its = tables.filter(({ scenario }) => scenario === name);
      const sum = (tally: string): number => its.reduce((total, table) => total + totalOf(table, tally), 0);
      found[name] = Object.fromEntries(Object.entries(vocabulary.metrics).map(([metric, { numerator, denominator, scale }]) => [metric, (scale * sum(numerator)) / sum(denominator)]));
    }
  });

  it.each(Object.entries(ways).flatMap(([scenario, metrics]) => Object.entries(metrics).map(([metric, way]) => ({ scenario, metric, way }))))("$scenario: $metric goes $way", ({ scenario, metric, way }) => {
    const difference = found[scenario][metric] - found["as-usual"][metric];
    expect(way === "up" ? difference : -difference).toBeGreaterThan(0);
  });
});
