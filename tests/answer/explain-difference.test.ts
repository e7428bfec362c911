import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareRun } from "../../src/answer/compare-run.js";
import { explainDifference, type ExplainedDifference } from "../../src/answer/explain-difference.js";
import { presentDifference } from "../../src/answer/present-difference.js";
import { theoryGraph } from "../../src/theory/graph.js";
import { vocabulary } from "../../src/world/vocabulary.js";
import { belonging, demonstration, scenarioOf } from "../simulate/demonstration.js";
import { removeRuns, storeRun } from "./stored-run.js";

/** Two rules that induction feeds, and one that it does not: enough to divide among. */
const few = ["judged_by_throughput", "out_of_sight", "received_with_care"];
const theory = { ...belonging, cmocs: belonging.cmocs.filter(({ id }) => few.includes(id)) };
const scenarios = [scenarioOf("as-usual"), scenarioOf("inducted", { induction_quality: 1, link_workers: 3 })];
const plan = { seed: "laws", setting: demonstration, reference: demonstration, theory, scenarios, warmUpWeeks: 4, weeks: 13, every: "month" as const };
const asked = { scenario: "inducted", threads: 1 };
const sumOf = ({ world, contributions, interaction }: ExplainedDifference): number => world.estimate + contributions.reduce((sum, { estimate }) => sum + estimate, 0) + interaction.estimate;

afterAll(removeRuns);

describe("why a metric differs", () => {
  let folder = "";
  const explained: Record<string, ExplainedDifference> = {};
  beforeAll(async () => {
    folder = await storeRun(plan, 2);
    for (const metric of ["inclusion", "cost"]) explained[metric] = await explainDifference(folder, { ...asked, metric, pairs: 2 });
  }, 300_000);

  test.each(["inclusion", "cost"])("what rules contribute, the world and the interaction add up to the total: %s", (metric) => {
    expect(explained[metric].total.estimate).not.toBe(0);
    expect(sumOf(explained[metric])).toBeCloseTo(explained[metric].total.estimate, 9);
  });

  test("the total of all pairs is what the comparison says", async () => {
    const { comparisons: [compared] } = await compareRun(folder, { metrics: ["inclusion"] });
    expect(explained.inclusion.pairs).toHaveLength(2);
    expect(explained.inclusion.total.estimate).toBeCloseTo(compared.estimate!, 12);
    expect(explained.inclusion.total.lo).toBeCloseTo(compared.lo!, 12);
  });

  test("a rule that induction feeds contributes, with its source, its way and its weeks", () => {
    const { contributions } = explained.inclusion;
    expect(contributions.map(({ estimate }) => Math.abs(estimate))).toEqual(contributions.map(({ estimate }) => Math.abs(estimate)).sort((a, b) => b - a));
    const received = contributions.find(({ cmoc }) => cmoc === "received_with_care")!;
    expect(received.estimate).not.toBe(0);
    expect(received.estimate).toBe((received.taken_out + received.put_in) / 2);
    expect(received.source).toEqual(theory.cmocs.find(({ id }) => id === "received_with_care")!.source);
    expect(received.reach.via.length).toBeGreaterThan(1);
    expect(received.reach.after_weeks).toBeGreaterThan(0);
  });

  test("what cannot reach a metric is not run and contributes exactly nothing", () => {
    for (const [metric, { contributions, out_of_reach: out }] of Object.entries(explained)) {
      const reaching = theoryGraph(theory, vocabulary).cmocs.filter(({ metrics }) => metrics.includes(metric)).map(({ id }) => id);
      expect(contributions.map(({ cmoc }) => cmoc).sort()).toEqual([...reaching].sort());
      expect([...out, ...reaching].sort()).toEqual(few);
    }
  });

  test("can be read aloud", () => {
    const text = presentDifference(explained.inclusion);
    for (const part of ["received_with_care", "the world itself", "interaction", "total", "not before"]) expect(text).toContain(part);
    expect(text).not.toMatch(/NaN|undefined|null|-0%|-0\.0+ /);
  });

  test("words that the run does not know are refused", async () => {
    await expect(explainDifference(folder, { ...asked, scenario: "induced", metric: "inclusion", pairs: 1 })).rejects.toThrow('There is no scenario "induced"');
    await expect(explainDifference(folder, { ...asked, scenario: "as-usual", metric: "inclusion", pairs: 1 })).rejects.toThrow("is the baseline");
    await expect(explainDifference(folder, { ...asked, metric: "inclusio", pairs: 1 })).rejects.toThrow('There is no metric "inclusio"');
  });
});

describe("with no theory", () => {
  test("all of a difference is the world's, to the bit", async () => {
    const folder = await storeRun({ ...plan, theory: null }, 2);
    const { total, world, contributions, interaction } = await explainDifference(folder, { ...asked, metric: "cost", pairs: 2 });
    expect(total.estimate).not.toBe(0);
    expect(world).toEqual(total);
    expect(contributions).toEqual([]);
    expect(interaction.estimate).toBe(0);
  });
});

describe("a run that this version would not make", () => {
  test("is not explained", async () => {
    const folder = await storeRun(plan, 1, (table) => {
      table.values[table.tallies.indexOf("contacts")] += 1;
    });
    await expect(explainDifference(folder, { ...asked, metric: "inclusion", pairs: 1 })).rejects.toThrow("comes to other numbers");
  });
});
