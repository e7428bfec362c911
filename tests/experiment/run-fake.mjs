/** A process that runs an experiment, for tests that kill it: `node run-fake.mjs experiment.json`. Prints one line for each progress. */
import { readFileSync } from "node:fs";
import process from "node:process";
import { listenForInterrupt } from "../../dist/src/experiment/interrupt.js";
import { runExperiment } from "../../dist/src/experiment/run-experiment.js";

const experiment = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { signal } = listenForInterrupt();
const onProgress = ({ phase, done }) => process.stdout.write(`${phase} ${done}\n`);
try {
  const { kept } = await runExperiment({ ...experiment, signal, onProgress });
  process.stdout.write(`kept ${kept}\n`);
} catch (fault) {
  process.stderr.write(`${fault.message}\n${(fault.problems ?? []).map(({ hint }) => hint).join("\n")}\n`);
  process.exitCode = fault.exitCode ?? 1;
}
