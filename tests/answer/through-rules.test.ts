import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareRun } from "../../src/answer/compare-run.js";
import { presentComparisons } from "../../src/answer/present-comparisons.js";
import { readRunFacts } from "../../src/answer/run-facts.js";
import { spellComparisons } from "../../src/answer/spell-comparisons.js";
import { summariseComparisons } from "../../src/answer/summarise-comparisons.js";
import type { ThroughRule } from "../../src/answer/through-rules.js";
import { writeThroughRulesCsv } from "../../src/answer/write-through-rules-csv.js";
import { planScenarios } from "../../src/cli/plan-scenarios.js";
import { runExperiment } from "../../src/experiment/run-experiment.js";
import { changeScenario } from "../../src/scenario/change-scenario.js";
import { exportRunCsv } from "../../src/store/export-run.js";
import { fakeExperiment, fakePlan, fakeScenario } from "../experiment/fake-plan.js";
import { makeFolder } from "../experiment/temporary-folder.js";

// The fake world gives half the lift where the rule `doubling` is left out; `idle` does nothing.
const [usual, lifted] = [0, 0.2].map((lift) => changeScenario(fakeScenario(lift === 0 ? "usual" : "lifted", lift), []));
const scenarios = planScenarios({ named: [lifted], baseline: usual, usual, sets: [], without: ["doubling", "idle"] });
let folder = "";
let throughRules: ThroughRule[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "realist tests "));
  await runExperiment(fakeExperiment(folder, { plan: fakePlan({ scenarios }), draws: 4, replicates: 5 }));
  ({ throughRules } = await compareRun(folder, { by: "imd_quintile" }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const find = (metric: string, rule: string, group = "all"): ThroughRule => throughRules.find((one) => one.metric === metric && one.rule === rule && one.group === group)!;

describe("what of a difference goes through a rule", () => {
  test("is the difference with it less that without it, pair by pair, as the tidy CSV gives it by hand", async () => {
    const csv = join(makeFolder(), "out.csv");
    await exportRunCsv(folder, csv, { periods: "whole", metrics: ["uptake"] });
    const rows = readFileSync(csv, "utf8").trim().split("\n").slice(1).map((line) => line.split(","));
    const mean = (scenario: string): number => {
      const values = rows.filter((row) => row[0] === scenario && row[4] === "all").map((row) => Number(row[6]));
      expect(values).toHaveLength(20);
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    const [whole, half] = [mean("lifted") - mean("usual"), mean("lifted without doubling") - mean("usual without doubling")];
    const found = find("uptake", "doubling");
    expect(found.with_rule).toBeCloseTo(whole, 12);
    expect(found.without_rule).toBeCloseTo(half, 12);
    expect(found.estimate).toBeCloseTo(whole - half, 12);
    expect(found).toMatchObject({ scenario: "lifted", baseline: "usual", verdict: "higher", n_pairs: 20, level: 0.975 });
    expect(found.lo! > 0 && found.lo! < found.estimate! && found.estimate! < found.hi!).toBe(true);
  });

  test("is exactly nothing for a rule that does nothing", () => {
    const idle = throughRules.filter(({ rule, estimate }) => rule === "idle" && estimate !== null);
    expect(idle.length).toBeGreaterThan(5);
    for (const one of idle) expect(one).toMatchObject({ verdict: "no difference", estimate: 0, lo: 0, hi: 0 });
  });

  test("is said of every group and of absolute inequality, not of ratios of two", () => {
    const groups = throughRules.filter(({ metric, rule }) => metric === "uptake" && rule === "idle").map(({ group }) => group);
    expect(groups).toEqual(["all", "quintile 1", "quintile 2", "quintile 3", "quintile 4", "quintile 5", "SII", "gap"]);
  });

  test("is found under any name of the scenarios, and not where the baseline is not left without the rule as well", async () => {
    const other = makeFolder();
    const renamed = scenarios.map((scenario, at) => ({ ...scenario, name: `scenario ${at}` }));
    await runExperiment(fakeExperiment(other, { plan: fakePlan({ scenarios: renamed }), draws: 4, replicates: 5 }));
    expect((await compareRun(other, { metrics: ["uptake"] })).throughRules.map(({ estimate }) => estimate)).toEqual([find("uptake", "doubling").estimate, 0]);
    const alone = makeFolder();
    await runExperiment(fakeExperiment(alone, { plan: fakePlan({ scenarios: scenarios.filter(({ name }) => !name.startsWith("usual without")) }) }));
    expect((await compareRun(alone)).throughRules).toEqual([]);
  });

  test("is read below the table, in the summary, as data and as CSV", async () => {
    const { comparisons, few } = await compareRun(folder, { metrics: ["uptake"] });
    const mine = throughRules.filter(({ metric, group }) => metric === "uptake" && group === "all");
    const facts = await readRunFacts(folder);
    const text = presentComparisons({ comparisons, few, throughRules: mine }, facts);
    expect(text.replace(/\s+/g, " ")).toContain("How much of each difference from usual goes through a rule: the difference where the rule acts in both, less the difference where it acts in neither, pair by pair.");
    expect(text).toMatch(/Uptake +lifted +doubling .* it adds to the difference\n/);
    expect(text).toMatch(/Uptake +lifted +idle .* nothing goes through it\n/);
    expect(summariseComparisons(comparisons, facts, mine)).toMatch(/Uptake +lifted +doubling .* it adds to the difference\n/);
    expect(JSON.parse(spellComparisons(comparisons, mine))).toMatchObject({ through_rules: [{ rule: "doubling", verdict: "higher" }, { rule: "idle", estimate: 0 }] });
    expect(JSON.parse(spellComparisons(comparisons))).toEqual({ comparisons });
    const path = await writeThroughRulesCsv(mine, join(makeFolder(), "through-rules.csv"));
    const [head, first] = readFileSync(path, "utf8").split("\n").map((line) => line.split(","));
    expect(head.slice(0, 9)).toEqual(["scenario", "baseline", "rule", "metric", "unit", "group", "with_rule", "without_rule", "estimate"]);
    expect(Number(first[8])).toBe(mine[0].estimate);
  });
});
