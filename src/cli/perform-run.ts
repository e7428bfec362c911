import type { Command } from "commander";
import { describeSeconds, planDryRun } from "../experiment/dry-run.js";
import type { Experiment, Progress } from "../experiment/experiment.js";
import { listenForInterrupt } from "../experiment/interrupt.js";
import { prepareFolder } from "../experiment/output-folder.js";
import { runExperiment } from "../experiment/run-experiment.js";
import { answerRun } from "./answer-run.js";
import { defaults } from "../experiment/defaults.js";
import { listTooLate } from "./list-too-late.js";
import * as say from "./messages.js";
import { chooseNamesake } from "./plan-scenarios.js";
import { prepareRun, type RunOptions } from "./prepare-run.js";
import { refuseUsage } from "./read-options.js";
import type { Terminal } from "./terminal.js";

/** Does what `realist run` says: everything is read before anything is written. */
export async function performRun(names: readonly string[], command: Command, terminal: Terminal): Promise<void> {
  const options = command.opts<RunOptions>();
  if (options.resume === true && options.out === undefined) throw refuseUsage("resume-needs-out", say.resumeNeedsOut());
  const experiment = prepareRun(names, command);
  for (const sentence of listTooLate(experiment.plan.scenarios, experiment.plan.weeks)) terminal.say(sentence);
  if (options.dryRun === true) {
    const { text, ...numbers } = await planDryRun({ ...experiment, folder: options.out ?? null });
    terminal.print(options.json === true ? JSON.stringify(numbers, null, 2) : text);
    return;
  }
  const { scenarios } = experiment.plan;
  const folder = prepareFolder({
    out: options.out ?? null,
    root: defaults.outFolder,
    scenario: chooseNamesake(scenarios).name,
    resume: options.resume === true,
    force: options.force === true,
  });
  await simulate({ ...experiment, folder }, terminal);
  await answerRun(folder, terminal, options.json === true);
}

async function simulate(experiment: Experiment, terminal: Terminal): Promise<void> {
  const { signal, stopListening } = listenForInterrupt();
  terminal.endsItself = true;
  try {
    const { kept } = await runExperiment({ ...experiment, signal, onProgress: (progress) => terminal.showProgress(sayProgress(progress)) });
    if (kept > 0) terminal.say(say.kept(kept));
  } finally {
    stopListening();
    terminal.endsItself = false;
  }
}

function sayProgress({ phase, done, total, secondsLeft }: Progress): string {
  const left = secondsLeft === null ? "" : say.timeLeft(describeSeconds(secondsLeft));
  return phase === "settling" ? say.settling(done, total, left) : say.running(done, total, left);
}
