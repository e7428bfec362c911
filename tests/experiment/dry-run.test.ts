import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeSeconds, planDryRun } from "../../src/experiment/dry-run.js";
import { runExperiment } from "../../src/experiment/run-experiment.js";
import { fakeExperiment } from "./fake-plan.js";
import { makeFolder } from "./temporary-folder.js";

describe("a dry run", () => {
  test("counts runs, pairs and weeks, measures one batch and writes nothing", async () => {
    const folder = makeFolder();
    const plan = await planDryRun(fakeExperiment(folder));
    expect(plan).toMatchObject({ runs: 36, pairs: 12, weeks: 24, basis: "one batch, measured now" });
    expect(plan.text).toContain("3 scenarios x 3 parameter draws x 4 replicates = 36 runs (12 pairs in each comparison)");
    expect(plan.seconds).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("takes the pace of an earlier stretch where a run is to be resumed", async () => {
    const folder = makeFolder();
    await runExperiment(fakeExperiment(folder));
    expect((await planDryRun(fakeExperiment(folder, { resume: true }))).basis).toBe("an earlier stretch of this run");
    expect((await planDryRun(fakeExperiment(folder, { resume: true, threads: 2 }))).basis).toBe("one batch, measured now");
  });

  test("says times in words that fit their size", () => {
    expect([0.2, 12.4, 240, 9000].map(describeSeconds)).toEqual(["about a second", "about 12 seconds", "about 4 minutes", "about 2.5 hours"]);
  });
});
