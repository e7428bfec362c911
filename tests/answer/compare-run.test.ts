import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareRun } from "../../src/answer/compare-run.js";
import type { Comparison } from "../../src/answer/comparison.js";
import { readRunFacts } from "../../src/answer/run-facts.js";
import { readSeries } from "../../src/answer/read-series.js";
import { readTotals } from "../../src/answer/read-totals.js";
import { spellComparisons } from "../../src/answer/spell-comparisons.js";
import { writeComparisonCsv } from "../../src/answer/write-comparison-csv.js";
import { runExperiment } from "../../src/experiment/run-experiment.js";
import { ProblemError } from "../../src/problem/problem.js";
import { exportRunCsv } from "../../src/store/export-run.js";
import { fakeExperiment, fakePlan, fakeScenario, fakeSetting } from "../experiment/fake-plan.js";
import { makeFolder } from "../experiment/temporary-folder.js";

let folder = "";
const plan = fakePlan({ setting: fakeSetting(["N1", "N2"]), scenarios: [fakeScenario("usual", 0), fakeScenario("lifted", 0.3), fakeScenario("copy-of-usual", 0)] });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "realist tests "));
  await runExperiment(fakeExperiment(folder, { plan, draws: 4, replicates: 5 }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const only = (comparisons: Comparison[], metric: string, scenario: string, group = "all"): Comparison =>
  comparisons.find((one) => one.metric === metric && one.scenario === scenario && one.group === group)!;

describe("the comparison of a run", () => {
  test("finds a lift that is there, and nothing at all between a scenario and its copy", async () => {
    const { comparisons } = await compareRun(folder, { by: "imd_quintile" });
    const lifted = only(comparisons, "uptake", "lifted");
    expect(lifted).toMatchObject({ verdict: "higher", n_pairs: 20, unit: "share", baseline: "usual" });
    expect(lifted.lo! <= lifted.estimate! && lifted.estimate! <= lifted.hi!).toBe(true);
    for (const copy of comparisons.filter(({ scenario }) => scenario === "copy-of-usual")) {
      expect(copy.verdict).toBe("no difference");
      if (copy.saved.correlation !== null) expect(copy.saved.correlation).toBeCloseTo(1, 12);
      expect([copy.estimate, copy.lo, copy.hi].every((value) => value === 0 || value === null)).toBe(true);
    }
  });

  test("comes in the order of metrics, groups and scenarios, with keys in the promised order", async () => {
    const { comparisons } = await compareRun(folder, { by: "imd_quintile", metrics: ["turnover", "uptake"] });
    const groups = ["all", "quintile 1", "quintile 2", "quintile 3", "quintile 4", "quintile 5", "SII", "RII", "gap", "relative gap"];
    expect(comparisons.map(({ metric, group, scenario }) => `${metric}/${group}/${scenario}`)).toEqual([
      ...groups.flatMap((group) => ["lifted", "copy-of-usual"].map((scenario) => `uptake/${group}/${scenario}`)),
      "turnover/all/lifted",
      "turnover/all/copy-of-usual",
    ]);
    expect(Object.keys(comparisons[0])).toEqual(["metric", "unit", "group", "scenario", "baseline", "estimate", "lo", "hi", "level", "n_pairs", "prob_direction", "verdict", "scenario_value", "baseline_value", "chance", "theory", "saved", "noticed"]);
    expect(only(comparisons, "uptake", "lifted", "RII").unit).toBe("ratio");
  });

  test("has the same estimate as the tidy CSV gives by hand: mean over pairs of differences of ratios over the horizon", async () => {
    const csv = join(makeFolder(), "out.csv");
    await exportRunCsv(folder, csv, { periods: "whole", metrics: ["uptake"] });
    const rows = readFileSync(csv, "utf8").trim().split("\n").slice(1).map((line) => line.split(","));
    const values = (scenario: string): number[] => rows.filter((row) => row[0] === scenario && row[4] === "all").map((row) => Number(row[6]));
    const [usual, lifted] = [values("usual"), values("lifted")];
    expect(usual.length).toBe(20);
    const byHand = lifted.reduce((sum, value, pair) => sum + value - usual[pair], 0) / 20;
    expect(only((await compareRun(folder)).comparisons, "uptake", "lifted").estimate).toBeCloseTo(byHand, 12);
  });

  test("draws the intervals of two scenarios at 97.5 %, so that they hold together at 95 %", async () => {
    const { comparisons } = await compareRun(folder, { metrics: ["uptake"] });
    expect(comparisons.map(({ level }) => level)).toEqual([0.975, 0.975]);
    expect((await compareRun(folder, { metrics: ["uptake"], level: 0.8 })).comparisons[0].level).toBe(0.9);
  });

  test("by practice has every practice, each from its own network", async () => {
    const { comparisons } = await compareRun(folder, { by: "practice", metrics: ["uptake"] });
    expect(comparisons.filter(({ scenario }) => scenario === "lifted").map(({ group }) => group)).toEqual(["all", "practice N1a", "practice N1b", "practice N2a", "practice N2b"]);
  });

  test("is the same to the byte a second time", async () => {
    const [first, second] = [await compareRun(folder, { by: "imd_quintile" }), await compareRun(folder, { by: "imd_quintile" })];
    expect(spellComparisons(first.comparisons)).toBe(spellComparisons(second.comparisons));
    expect(spellComparisons(first.comparisons)).not.toMatch(/-0[,\n]|NaN|null,\n {6}"lo": \d/);
  });

  test("says outside the evidence for a scenario that is named so", async () => {
    const { comparisons } = await compareRun(folder, { metrics: ["uptake"], outsideEvidence: new Set(["lifted"]) });
    expect(comparisons.map(({ verdict }) => verdict)).toEqual(["outside the evidence", "no difference"]);
  });

  test("gives no SII where a quintile has nobody in it", async () => {
    const setting = fakeSetting(["N1"]);
    for (const practice of setting.networks[0].practices) practice.quintiles = [0.5, 0.3, 0.1, 0.1, 0];
    const other = makeFolder();
    await runExperiment(fakeExperiment(other, { plan: fakePlan({ setting }) }));
    const { comparisons } = await compareRun(other, { by: "imd_quintile", metrics: ["uptake"] });
    for (const group of ["SII", "RII", "gap"]) expect(only(comparisons, "uptake", "lifted", group)).toMatchObject({ estimate: null, n_pairs: 0 });
  });

  test("is refused in a sentence for an unknown metric or division, one scenario, an unfinished run", async () => {
    await expect(compareRun(folder, { metrics: ["uptaek"] })).rejects.toMatchObject({ exitCode: 2, problems: [{ message: 'There is no metric "uptaek" in this run.', hint: 'Did you mean "uptake"?' }] });
    await expect(compareRun(folder, { by: "imd" as "practice" })).rejects.toMatchObject({ exitCode: 2 });
    const alone = makeFolder();
    await runExperiment(fakeExperiment(alone, { plan: fakePlan({ scenarios: [fakeScenario("usual", 0)] }) }));
    await expect(compareRun(alone)).rejects.toMatchObject({ exitCode: 2, message: `The run in "${alone}" has only one scenario, so there is nothing to compare.` });
    const unfinished = makeFolder();
    const interrupt = new AbortController();
    const stopped = runExperiment(fakeExperiment(unfinished, { signal: interrupt.signal, onProgress: ({ phase, done }) => phase === "running" && done === 3 && interrupt.abort() }));
    await expect(stopped).rejects.toThrow(ProblemError);
    await expect(compareRun(unfinished)).rejects.toMatchObject({ exitCode: 4, message: `The run in "${unfinished}" is not finished: 3 of 12 pairs of runs are there.` });
  });
});

describe("beside the comparison, a run gives", () => {
  test("its facts", async () => {
    expect(await readRunFacts(folder)).toMatchObject({ theory: "fake", setting: "fake", baseline: "usual", draws: 4, replicates: 5, weeks: 24, networks: 2 });
  });

  test("each metric over time, a value for each pair, that agree with its totals", async () => {
    const { series, endWeeks, pairs } = await readSeries(folder, { metrics: ["uptake"] });
    expect(endWeeks).toEqual([4, 8, 12, 16, 20, 24]);
    expect(series.map(({ scenario }) => scenario)).toEqual(["usual", "lifted", "copy-of-usual"]);
    expect(series[0].values.map((period) => period.length)).toEqual(Array.from({ length: 6 }, () => pairs.length));
    const { totals, weeks } = await readTotals(folder, ["takers", "offers", "unknown"]);
    expect(weeks).toBe(24);
    const { comparisons } = await compareRun(folder, { metrics: ["uptake"] });
    const ratios = totals["usual"]["takers"].map((takers, pair) => takers / totals["usual"]["offers"][pair]);
    expect(comparisons[0].baseline_value).toBeCloseTo(ratios.reduce((sum, ratio) => sum + ratio, 0) / 20, 12);
  });

  test("the comparison as a CSV table", async () => {
    const path = join(makeFolder(), "comparison.csv");
    await writeComparisonCsv((await compareRun(folder, { metrics: ["without_value"] })).comparisons, path);
    expect(readFileSync(path, "utf8").split("\n").slice(1)).toEqual(["lifted,usual,without_value,share,all,,,,,,0.975,0,,no difference,,,,,,,,", "copy-of-usual,usual,without_value,share,all,,,,,,0.975,0,,no difference,,,,,,,,", ""]);
  });
});
