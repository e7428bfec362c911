import { runExperiment } from "../../src/experiment/run-experiment.js";
import type { Theory } from "../../src/theory/rule.js";
import { vocabulary } from "../../src/world/vocabulary.js";
import { readAnswers } from "../experiment/read-answers.js";
import { makeFolder } from "../experiment/temporary-folder.js";
import { asUsual, changed, demonstration } from "./demonstration.js";

/** Runs the demonstration on worker threads into a folder, as the command line does, and gives every byte of its answers. */
export async function answerRun(theory: Theory | null, threads: number): Promise<string> {
  const folder = makeFolder();
  const plan = { seed: "threads", setting: demonstration, reference: demonstration, theory, scenarios: [asUsual, changed[0], changed[3]], warmUpWeeks: 13, weeks: 26, every: "month" as const };
  await runExperiment({ plan, draws: 1, replicates: 5, threads, folder, resume: false, metrics: vocabulary.metrics, values: [] });
  return readAnswers(folder);
}
