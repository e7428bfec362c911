import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { openThreadExecutor } from "../../src/experiment/thread-executor.js";
import type { Task } from "../../src/experiment/worker-message.js";
import { makeShortPlan } from "./short-plan.js";

/** Batches timed, each a warm-up and two scenarios; and bare loops over all agents. */
const batches = 24;
const loops = 2000;

/** Seconds for the same work on one and on two threads. */
export interface ThreadTimes {
  batches: { one: number; two: number };
  /** The bare Threefry loop: what this machine has to give to two threads just now. */
  bare: { one: number; two: number };
}

/**
 * Times batches of the demonstration through the executor, its threads started and warm, and bare loops in threads of their own. All take
 * turns, and the best of three turns counts for each, so that what else the machine does meets them alike.
 */
export async function measureThreads(): Promise<ThreadTimes> {
  const least = { batches: { one: Infinity, two: Infinity }, bare: { one: Infinity, two: Infinity } };
  for (let turn = 0; turn < 3; turn++) {
    for (const [name, threads] of [["one", 1], ["two", 2]] as const) {
      least.bare[name] = Math.min(least.bare[name], await timeLoops(threads));
      least.batches[name] = Math.min(least.batches[name], await timeBatches(threads));
    }
  }
  return least;
}

async function timeBatches(threads: number): Promise<number> {
  const executor = openThreadExecutor(threads, { plan: makeShortPlan({ warmUpWeeks: 52, weeks: 104 }), simulatorUrl: null });
  const take = async (): Promise<void> => undefined;
  try {
    await executor.run(listTasks(2 * threads), take);
    return await time(() => executor.run(listTasks(batches), take));
  } finally {
    await executor.close();
  }
}

function listTasks(count: number): Task[] {
  return Array.from({ length: count }, (_, replicate): Task => ({ kind: "run", batch: { draw: { draw: 0, values: {} }, settled: {}, replicate } }));
}

async function timeLoops(threads: number): Promise<number> {
  const workers = Array.from({ length: threads }, () => new Worker(new URL("./threefry-worker.js", import.meta.url)));
  const draw = async (times: number): Promise<void> => {
    await Promise.all(workers.map((worker) => (worker.postMessage(times), once(worker, "message"))));
  };
  try {
    await draw(100);
    return await time(() => draw(loops / threads));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function time(work: () => Promise<void>): Promise<number> {
  const before = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - before) / 1e9;
}
