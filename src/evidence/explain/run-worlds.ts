import type { Progress } from "../../experiment/experiment.js";
import { watchProgress } from "../../experiment/progress.js";
import { openThreadExecutor } from "../../experiment/thread-executor.js";
import type { Task } from "../../experiment/worker-message.js";
import type { Batch } from "../../simulate/plan.js";
import type { TallyTable } from "../../store/tallies.js";
import type { Metric } from "../../vocabulary/vocabulary.js";
import { explanationInterrupted } from "./messages.js";
import type { planWorlds } from "./plan-worlds.js";

/** How worlds are to be run. */
export interface WorldMeans {
  threads: number;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
  /** Told of the tables of each batch whose plan is the first, for whoever holds them to what is stored. */
  onTables?: (tables: readonly TallyTable[]) => Promise<void>;
}

/** What a metric divides in one world. */
export interface WorldSums {
  numerator: number;
  denominator: number;
}

/**
 * Runs all worlds for some pairs on worker threads. The answer is sums[pair][run], over the horizon and all networks, runs in the order of
 * the plan of worlds; of a batch nothing else is kept. It does not depend on threads. Throws ProblemError (130) where it was interrupted.
 */
export async function runWorlds({ plans, runs }: ReturnType<typeof planWorlds>, pairs: readonly Batch[], metric: Metric, means: WorldMeans): Promise<WorldSums[][]> {
  const [first, ...further] = plans;
  const sums = pairs.map(() => runs.map((): WorldSums => ({ numerator: 0, denominator: 0 })));
  const total = plans.length * pairs.length;
  const executor = openThreadExecutor(Math.min(means.threads, total), { plan: first, further, simulatorUrl: null });
  const tell = watchProgress(means, "running", 0, total);
  try {
    await executor.run(listTasks(plans.length, pairs), async (task, result) => {
      if (task.kind !== "run" || result.kind !== "run") return;
      const of = task.of ?? 0;
      const pair = pairs.findIndex(({ draw, replicate }) => draw.draw === task.batch.draw.draw && replicate === task.batch.replicate);
      for (const [at, run] of runs.entries()) if (run.plan === of) sums[pair][at] = sumMetric(result.tables.filter(({ scenario }) => scenario === run.scenario), metric);
      if (of === 0) await means.onTables?.(result.tables);
      tell();
    }, means.signal);
    if (means.signal?.aborted === true) throw explanationInterrupted();
  } finally {
    await executor.close();
  }
  return sums;
}

function* listTasks(plans: number, pairs: readonly Batch[]): Iterable<Task> {
  for (const batch of pairs) for (let of = 0; of < plans; of++) yield { kind: "run", of, batch };
}

/** Sums the two tallies of a metric over periods and networks, as an answer does. */
export function sumMetric(tables: readonly TallyTable[], { numerator, denominator }: Metric): WorldSums {
  const sum = (tally: string): number =>
    tables.reduce((total, { tallies, groups, periods, values }) => {
      const at = groups.indexOf("all") * tallies.length + tallies.indexOf(tally);
      for (let period = 0; period < periods; period++) total += values[period * groups.length * tallies.length + at];
      return total;
    }, 0);
  return { numerator: sum(numerator), denominator: sum(denominator) };
}
