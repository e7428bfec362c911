import { describe, expect, it } from "vitest";
import { conductTrials, type TrialOrder } from "../../../src/evidence/patterns/conduct-trials.js";
import { keyOfReading, type Reading } from "../../../src/evidence/patterns/reading.js";
import { takeReadings } from "../../../src/evidence/patterns/take-reading.js";
import { ProblemError } from "../../../src/problem/problem.js";
import type { Plan, Simulator } from "../../../src/simulate/plan.js";
import { fakeMetrics, fakePlan, fakeScenario, fakeSetting, fakeSimulator } from "../../experiment/fake-plan.js";

const { openSimulator } = (await import(fakeSimulator)) as { openSimulator(plan: Plan): Simulator };

const readings: Reading[] = [
  { metric: "uptake", scenario: "lifted", where: { together: "quintile 1" }, first: 2, last: 4 },
  { metric: "uptake", scenario: "usual", where: { each: "practice" }, first: 1, last: 6 },
];
const draws = [3, 8].map((draw) => ({ draw, values: { share: 0.5, strength: 1 } }));
const plans = [fakePlan(), fakePlan({ setting: fakeSetting(["N1", "N2"]), scenarios: [fakeScenario("usual", 0), fakeScenario("lifted", 0.3)] })];
const orders: TrialOrder[] = [
  { plan: plans[0], readings, draws, trials: 2, sites: 3, firstReplicate: 0, levels: { copies: 1 } },
  { plan: plans[1], readings, draws: draws.slice(0, 1), trials: 1, sites: 2, firstReplicate: 5, levels: { asIn: 0 } },
];
const means = { metrics: fakeMetrics, simulatorUrl: fakeSimulator };

describe("trials", () => {
  it("are the batches of each plan, draw by draw, each trial its sites, on any number of threads", async () => {
    const [one, two] = await Promise.all([conductTrials(orders, { ...means, threads: 1 }), conductTrials(orders, { ...means, threads: 3 })]);
    expect(two).toEqual(one);
    expect(one.map((trials) => trials.map((sites) => sites.length))).toEqual([[3, 3, 3, 3], [2]]);
    // The second trial of the second draw begins with replicate 3.
    const expected = (plan: (typeof plans)[number], draw: number, replicate: number): unknown => takeReadings(openSimulator(plan).run({ draw: draws[draw], settled: {}, replicate }), readings, fakeMetrics);
    expect(one[0][3][0]).toEqual(expected(plans[0], 1, 3));
    expect(one[1][0][1]).toEqual(expected(plans[1], 0, 6));
  });

  it("add up a group over networks, and keep units apart", async () => {
    const [, [[site]]] = await conductTrials(orders, { ...means, threads: 1 });
    const tables = openSimulator(plans[1]).run({ draw: draws[0], settled: {}, replicate: 5 });
    const takers = tables.filter(({ scenario }) => scenario === "lifted").reduce((sum, { values, groups, tallies }) => {
      for (let month = 1; month <= 3; month++) sum += values[(month * groups.length + 1) * tallies.length + tallies.indexOf("takers")];
      return sum;
    }, 0);
    expect(site.get(keyOfReading(readings[0]))).toEqual([{ numerator: takers, denominator: expect.any(Number) as number }]);
    // Two practices in each of two networks.
    expect(site.get(keyOfReading(readings[1]))).toHaveLength(4);
  });

  it("are not judged in part: an interruption is told, with exit code 130", async () => {
    const controller = new AbortController();
    const run = conductTrials(orders, { ...means, threads: 1, signal: controller.signal, onProgress: ({ phase, done }) => void (phase === "running" && done === 2 && controller.abort()) });
    const fault = await run.catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ProblemError);
    expect((fault as ProblemError).exitCode).toBe(130);
  });
});
