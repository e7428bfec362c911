import type { Worker } from "node:worker_threads";
import Pool from "worker-threads-pool";
import { ProblemError } from "../problem/problem.js";
import type { Executor } from "./executor.js";
import { workerDiedTwice } from "./messages.js";
import { locateWorker } from "./worker-entry.js";
import { describeTask, type Task, type TaskResult, type WorkerOrders, type WorkerReply } from "./worker-message.js";

/** A task on its way. */
interface Job {
  task: Task;
  deaths: number;
}

/** A worker thread, and the jobs that it has: the first is being done or its result is being taken, the second lies ready. */
interface Seat {
  worker: Worker;
  jobs: Job[];
  /** Results that arrived and are not yet taken. */
  arrived: number;
  lastWords: string | null;
}

/** What goes on between the start and the end of one `run`. */
interface Round {
  waiting: Iterator<Task>;
  again: Job[];
  exhausted: boolean;
  /** Jobs begun whose result is not yet taken. */
  open: number;
  taking: Promise<void>;
  onResult: (task: Task, result: TaskResult) => Promise<void>;
  end: (fault?: unknown) => void;
  ended: boolean;
}

/** One being done and one ready: the worker never waits for the main thread, and memory stays flat. */
const jobsInHand = 2;

/**
 * An executor over worker threads that live until it is closed. `worker-threads-pool` starts and counts them: as many are acquired as its
 * maximum, so its own queue stays empty. It swallows `error` and `exit`, so both are listened for here: a dead worker is replaced and its
 * job done again, and a job that two workers died of ends the run with the reason. Threads are ended here too (its `destroy` is never
 * called). After a fault or an interruption it can only be closed.
 */
export function openThreadExecutor(threads: number, orders: WorkerOrders): Executor<Task, TaskResult> {
  const pool = new Pool({ max: threads });
  const seats = new Set<Seat>();
  let round: Round | null = null;
  let closing = false;

  function hire(): void {
    pool.acquire(locateWorker(), { workerData: orders }, (fault, worker) => {
      if (fault !== null) return round?.end(fault);
      if (closing) return void worker.terminate();
      const seat: Seat = { worker, jobs: [], arrived: 0, lastWords: null };
      worker.on("message", (reply: WorkerReply) => takeReply(seat, reply));
      worker.on("error", (error: Error) => {
        seat.lastWords = error.message;
      });
      worker.on("exit", (code) => replace(seat, code));
      seats.add(seat);
      handOut(seat);
    });
  }

  function handOut(seat: Seat): void {
    while (round !== null && !round.ended && seats.has(seat) && seat.jobs.length < jobsInHand) {
      const job = round.again.shift() ?? takeNext(round);
      if (job === null) break;
      seat.jobs.push(job);
      seat.worker.postMessage(job.task);
    }
    if (round?.exhausted === true && round.open === 0) round.end();
  }

  function takeReply(seat: Seat, reply: WorkerReply): void {
    const current = round;
    if (current === null || current.ended) return;
    if (reply.kind === "fault") return current.end(reply.problems === null ? revive(reply.message, reply.stack) : new ProblemError(reply.problems, reply.exitCode));
    const job = seat.jobs[seat.arrived];
    seat.arrived += 1;
    current.taking = current.taking
      .then(async () => {
        if (current.ended) return;
        await current.onResult(job.task, reply);
        seat.jobs.splice(seat.jobs.indexOf(job), 1);
        seat.arrived -= 1;
        current.open -= 1;
        for (const each of seats.has(seat) ? [seat] : seats) handOut(each);
      })
      .catch((fault: unknown) => current.end(fault));
  }

  function replace(seat: Seat, code: number): void {
    seats.delete(seat);
    if (closing) return;
    const lost = seat.jobs.slice(seat.arrived);
    if (lost.length > 0) lost[0].deaths += 1;
    if (lost[0]?.deaths === 2) return round?.end(workerDiedTwice(describeTask(lost[0].task), seat.lastWords ?? `it ended with code ${code}`));
    round?.again.unshift(...lost);
    hire();
  }

  async function run(tasks: Iterable<Task>, onResult: Round["onResult"], signal?: AbortSignal): Promise<void> {
    const stop = (): void => round?.end();
    try {
      await new Promise<void>((resolve, reject) => {
        const current: Round = { waiting: tasks[Symbol.iterator](), again: [], exhausted: false, open: 0, taking: Promise.resolve(), onResult, ended: false, end };
        function end(fault?: unknown): void {
          if (current.ended) return;
          current.ended = true;
          if (fault === undefined) resolve();
          else reject(fault as Error);
        }
        round = current;
        if (signal?.aborted === true) return end();
        signal?.addEventListener("abort", stop, { once: true });
        if (seats.size === 0) for (let count = 0; count < threads; count += 1) hire();
        else for (const seat of seats) handOut(seat);
      });
    } finally {
      signal?.removeEventListener("abort", stop);
      await round!.taking; // a result that is being written is written to its end
      round = null;
    }
  }

  async function close(): Promise<void> {
    closing = true;
    await Promise.all([...seats].map(({ worker }) => worker.terminate()));
  }

  return { run, close };
}

function takeNext(round: Round): Job | null {
  if (round.exhausted) return null;
  const next = round.waiting.next();
  if (next.done === true) {
    round.exhausted = true;
    return null;
  }
  round.open += 1;
  return { task: next.value, deaths: 0 };
}

function revive(message: string, stack: string): Error {
  const error = new Error(message);
  error.stack = stack;
  return error;
}
