import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareRun } from "../../src/answer/compare-run.js";
import { runExperiment } from "../../src/experiment/run-experiment.js";
import { vocabulary } from "../../src/world/vocabulary.js";
import { makeShortPlan } from "./short-plan.js";

/** Runs and answers as many replicates as it is told, in a scratch folder, and prints the most memory that it ever held, in bytes. */
const replicates = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), "realist-bench-"));
try {
  const plan = makeShortPlan({ warmUpWeeks: 4, weeks: 13 }, "small");
  await runExperiment({ plan, draws: 1, replicates, threads: 1, folder, resume: false, metrics: vocabulary.metrics, values: [] });
  await compareRun(folder, { by: "imd_quintile" });
  console.log(process.resourceUsage().maxRSS * 1024);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
