import { drawParameters } from "./parameter-draws.js";
import type { Experiment } from "./experiment.js";
import { openThreadExecutor } from "./thread-executor.js";
import type { Task, TaskResult } from "./worker-message.js";
import type { Settled } from "../theory/rule.js";
import { readClock } from "./clock.js";
import { readManifest } from "./manifest.js";

/** How much a run would be. */
export interface DryRun {
  /** One scenario simulated once. */
  runs: number;
  pairs: number;
  /** Simulated weeks of each run, after the warm-up. */
  weeks: number;
  seconds: number;
  /** How the time is known. */
  basis: "an earlier stretch of this run" | "one batch, measured now";
  text: string;
}

/**
 * What an experiment would do and how long it would take: nothing is written. The time comes from the manifest where a run is to be
 * resumed, else one draw is settled and one batch is run to measure it.
 */
export async function planDryRun(experiment: Omit<Experiment, "folder"> & { folder: string | null }): Promise<DryRun> {
  const { plan, draws, replicates, threads } = experiment;
  const pairs = draws * replicates;
  const runs = pairs * plan.scenarios.length;
  const earlier = experiment.folder === null || !experiment.resume ? null : measureEarlier(experiment.folder, threads);
  const workers = Math.min(threads, pairs);
  const seconds = earlier === null ? await measureNow(experiment, draws / Math.min(threads, draws), pairs / workers) : earlier * pairs;
  const basis = earlier === null ? "one batch, measured now" : "an earlier stretch of this run";
  const text = [
    `Would simulate ${count(plan.scenarios.length, "scenario")} x ${count(draws, "parameter draw")} x ${count(replicates, "replicate")} = ${count(runs, "run")}${plan.scenarios.length === 1 ? "" : ` (${count(pairs, "pair")} in each comparison)`}.`,
    `Each lasts ${count(plan.weeks, "week")}, after a warm-up of ${count(plan.warmUpWeeks, "week")} that the scenarios share.`,
    `Estimated time: ${describeSeconds(seconds)} on ${count(threads, "thread")} (from ${basis}). Nothing was written.`,
  ].join("\n");
  return { runs, pairs, weeks: plan.weeks, seconds, basis, text };
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;

/** Seconds for each batch, as an earlier stretch with as many threads went, or null. */
function measureEarlier(folder: string, threads: number): number | null {
  const stretch = readManifest(folder)?.stretches.filter((one) => one.threads === threads && one.batches > 0 && one.seconds !== null).at(-1);
  return stretch === undefined ? null : stretch.seconds! / stretch.batches;
}

async function measureNow(experiment: Pick<Experiment, "plan" | "draws" | "simulatorUrl" | "signal">, settlings: number, batches: number): Promise<number> {
  const { plan } = experiment;
  const executor = openThreadExecutor(1, { plan, simulatorUrl: experiment.simulatorUrl ?? null });
  const [draw] = drawParameters(plan.theory, plan.seed, experiment.draws);
  let settled: Settled = {};
  const time = async (task: Task): Promise<number> => {
    const began = readClock();
    await executor.run(
      [task],
      async (_task: Task, result: TaskResult) => {
        if (result.kind === "settle") settled = result.settled.settled;
      },
      experiment.signal,
    );
    return (readClock() - began) / 1000;
  };
  try {
    const settling = await time({ kind: "settle", draw });
    const batch = await time({ kind: "run", batch: { draw, settled, replicate: 0 } });
    return settling * settlings + batch * batches;
  } finally {
    await executor.close();
  }
}

/** A time in words that fit its size: `12 seconds`, `about 4 minutes`, `about 2.5 hours`. */
export function describeSeconds(seconds: number): string {
  if (seconds < 1.5) return "about a second";
  if (seconds < 90) return `about ${Math.round(seconds)} seconds`;
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} minutes`;
  return `about ${Math.round(seconds / 360) / 10} hours`;
}
