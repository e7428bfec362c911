import type { Comparison, Verdict } from "../../src/answer/comparison.js";
import type { ChartContext, DrawnChart, FanPoint, FanSeries, FunnelData } from "../../src/chart/chart-data.js";
import { drawFan } from "../../src/chart/fan-spec.js";
import { drawForest } from "../../src/chart/forest-spec.js";
import { drawFunnel } from "../../src/chart/funnel-spec.js";

/** Made-up answers for the charts: plausible, and some as odd as users can make them. */

export const context: ChartContext = {
  place: "Demonstration network",
  period: "3 years",
  scenarios: { "as-usual": "As usual", "strong-induction": "Strong induction" },
  metrics: { turnover: { title: "Turnover", decimals: 2 } },
};

export function compare(scenario: string, estimate: number | null, half: number, verdict: Verdict, metric = "turnover"): Comparison {
  const interval = estimate === null ? null : { lo: estimate - half, hi: estimate + half };
  return {
    metric, unit: metric === "turnover" ? "leavers per person-year" : "people", group: "all", scenario, baseline: "as-usual",
    estimate, lo: interval?.lo ?? null, hi: interval?.hi ?? null, level: 0.95, n_pairs: 40, prob_direction: 0.9, verdict,
    scenario_value: null, baseline_value: 0.31, chance: interval === null ? null : { lo: estimate! - half / 2, hi: estimate! + half / 2 },
    theory: null, saved: { correlation: null, runs: null }, noticed: { chance: null, networks: null },
  };
}

/** A line that rises by `step` a month from `start`, with bands of 1 and 2 tenths. */
export function rise(start: number, step: number, months = 12): FanPoint[] {
  return Array.from({ length: months }, (_, month) => {
    const mean = start + step * month;
    return { week: 4 * (month + 1), mean, lo90: mean - 0.2, hi90: mean + 0.2 };
  });
}

export function serve(scenarios: Record<string, FanPoint[]>): FanSeries {
  return { metric: "turnover", unit: "leavers per person-year", scenarios: Object.entries(scenarios).map(([name, points]) => ({ name, points })) };
}

export function tell(counts: Record<string, (number | null)[]>, labels = ["In need", "Referred", "Seen"]): FunnelData {
  const divide = (part: number | null, whole: number | null): number | null => (part === null || whole === null || whole === 0 ? null : part / whole);
  return {
    stages: labels.map((label, stage) => ({
      stage: label.toLowerCase(),
      label,
      counts: Object.entries(counts).map(([scenario, column]) => ({
        scenario,
        count: column[stage],
        shareOfBefore: stage === 0 ? null : divide(column[stage], column[stage - 1]),
        shareOfFirst: divide(column[stage], column[0]),
      })),
    })),
  };
}

export const wickedName = `<script>alert("x")</script> & 'more' معايير 😀\u0007 ${"long ".repeat(20)}`;

export const forests: Record<string, Comparison[]> = {
  plain: [compare("strong-induction", -0.08, 0.04, "lower"), compare("wider-criteria", 0.01, 0.05, "no clear difference"), compare("higher-target", 12, 3, "higher", "waiting")],
  one: [compare("strong-induction", -0.08, 0.04, "lower")],
  zero: [compare("strong-induction", 0, 0, "no difference")],
  odd: [compare(wickedName, 123456789, 1e6, "higher", "cost"), compare("tiny", -1e-9, 1e-10, "lower"), compare("none", null, 0, "outside the evidence"), compare("mad", Number.NaN, 1, "no clear difference")],
};

const dark: FanPoint = { week: 26, mean: null, lo90: null, hi90: null };

export const fans: Record<string, FanSeries> = {
  plain: serve({ "as-usual": rise(3, 0), "strong-induction": rise(3, -0.1) }),
  one: serve({ "as-usual": rise(3, 0) }),
  six: serve(Object.fromEntries(["as-usual", "b", "c", "d", "e", wickedName].map((name, place) => [name, rise(3, place / 20)]))),
  odd: serve({ "as-usual": [...rise(0, 0, 3), dark, { ...rise(1e7, 0, 1)[0], week: 52 }], [wickedName]: [dark], zero: rise(0, 0, 2) }),
};

export const funnels: Record<string, FunnelData> = {
  plain: tell({ "as-usual": [1000, 200, 150], "strong-induction": [1000, 220, 180] }),
  one: tell({ "as-usual": [1000, 200, 150] }),
  odd: tell({ "as-usual": [0, 0, null], [wickedName]: [1e9, 2.5, 1] }, ["In need", wickedName, "Seen"]),
};

/** Every example as a drawn chart. */
export async function drawAll(): Promise<[string, DrawnChart][]> {
  const drawn: [string, Promise<DrawnChart>][] = [
    ...Object.entries(forests).map(([name, data]): [string, Promise<DrawnChart>] => [`forest ${name}`, drawForest(data, context)]),
    ...Object.entries(fans).map(([name, data]): [string, Promise<DrawnChart>] => [`fan ${name}`, drawFan(data, context)]),
    ...Object.entries(funnels).map(([name, data]): [string, Promise<DrawnChart>] => [`funnel ${name}`, drawFunnel(data, context)]),
  ];
  return Promise.all(drawn.map(async ([name, chart]): Promise<[string, DrawnChart]> => [name, await chart]));
}
