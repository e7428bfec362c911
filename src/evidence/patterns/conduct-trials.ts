import type { Progress } from "../../experiment/experiment.js";
import { watchProgress } from "../../experiment/progress.js";
import { openThreadExecutor } from "../../experiment/thread-executor.js";
import type { Task } from "../../experiment/worker-message.js";
import type { ParameterDraw, Plan } from "../../simulate/plan.js";
import type { Settled } from "../../theory/rule.js";
import type { Metric } from "../../vocabulary/vocabulary.js";
import type { Trial } from "./judge-pattern.js";
import { patternsInterrupted } from "./messages.js";
import type { Reading } from "./reading.js";
import { takeReadings, type Answers } from "./take-reading.js";

/** Trials of one plan: its scenarios simulated at several sites, for each draw and again. */
export interface TrialOrder {
  plan: Plan;
  readings: readonly Reading[];
  draws: readonly ParameterDraw[];
  /** Trials under each draw. */
  trials: number;
  /** Replicates of luck that one trial takes together. */
  sites: number;
  /** The number of the first replicate: orders that begin alike have the same luck. */
  firstReplicate: number;
  /** Copies over which the usual levels of each draw are averaged, or the number of the order that finds them. */
  levels: { copies: number } | { asIn: number };
}

/** How trials are to be run. */
export interface TrialMeans {
  metrics: Readonly<Record<string, Metric>>;
  threads: number;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
  /** Another module that exports `openSimulator(plan)`; the real one if left out. */
  simulatorUrl?: string;
}

/**
 * Runs several orders on the same worker threads, and gives the trials of each: draw by draw, each trial its sites.
 *
 *     (1) every draw settled -> (2) every batch run, its tables read and let go -> (3) answers laid out by trial
 *
 * What is kept of a batch is what was asked of it, so that memory does not grow with the size of a table. Results do not depend on threads.
 * Throws ProblemError (exit code 130) where it was interrupted.
 */
export async function conductTrials(orders: readonly TrialOrder[], means: TrialMeans): Promise<Trial[][]> {
  const settled = orders.map(() => new Map<number, Settled>());
  const answers = orders.map(() => new Map<string, Answers>());
  if (orders.length === 0) return [];
  const [first, ...further] = orders.map(({ plan }) => plan);
  const batches = orders.reduce((sum, { draws, trials, sites }) => sum + draws.length * trials * sites, 0);
  const executor = openThreadExecutor(Math.min(means.threads, batches), { plan: first, further, simulatorUrl: means.simulatorUrl ?? null });
  try {
    // 1
    const settlings = orders.flatMap((order, of) => ("asIn" in order.levels ? [] : listSettlings(order, of, order.levels.copies)));
    const tellSettling = watchProgress(means, "settling", 0, settlings.length);
    await executor.run(settlings, async (task, result) => {
      if (task.kind === "settle" && result.kind === "settle") settled[task.of ?? 0].set(task.draw.draw, result.settled.settled);
      tellSettling();
    }, means.signal);
    refuseIfInterrupted(means);
    // 2
    const tellRunning = watchProgress(means, "running", 0, batches);
    await executor.run(listBatches(orders, settled), async (task, result) => {
      if (task.kind === "run" && result.kind === "run") answers[task.of ?? 0].set(`${task.batch.draw.draw}/${task.batch.replicate}`, takeReadings(result.tables, orders[task.of ?? 0].readings, means.metrics));
      tellRunning();
    }, means.signal);
    refuseIfInterrupted(means);
  } finally {
    await executor.close();
  }
  return orders.map((order, of) => layOut(order, answers[of])); // 3
}

function refuseIfInterrupted({ signal }: TrialMeans): void {
  if (signal?.aborted === true) throw patternsInterrupted();
}

function listSettlings({ draws }: TrialOrder, of: number, copies: number): Task[] {
  return draws.map((draw) => ({ kind: "settle", of, draw, copies }));
}

function* listBatches(orders: readonly TrialOrder[], settled: readonly ReadonlyMap<number, Settled>[]): Iterable<Task> {
  for (const [of, { draws, trials, sites, firstReplicate, levels }] of orders.entries()) {
    for (const draw of draws) {
      const own = settled["asIn" in levels ? levels.asIn : of].get(draw.draw)!;
      for (let each = 0; each < trials * sites; each++) yield { kind: "run", of, batch: { draw, settled: own, replicate: firstReplicate + each } };
    }
  }
}

function layOut({ draws, trials, sites, firstReplicate }: TrialOrder, answers: ReadonlyMap<string, Answers>): Trial[] {
  return draws.flatMap(({ draw }) =>
    Array.from({ length: trials }, (_, trial) => Array.from({ length: sites }, (_site, site) => answers.get(`${draw}/${firstReplicate + trial * sites + site}`)!)),
  );
}
