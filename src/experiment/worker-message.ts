import type { Problem } from "../problem/problem.js";
import type { Batch, ParameterDraw, Plan, SettledDraw } from "../simulate/plan.js";
import type { TallyTable } from "../store/tallies.js";

/** What a worker thread is told once, when it starts. */
export interface WorkerOrders {
  plan: Plan;
  /** More plans, where one task after another may be of another: theories side by side. */
  further?: readonly Plan[];
  /** The module that exports `openSimulator(plan)`; null for the real one. */
  simulatorUrl: string | null;
}

/**
 * Settling the usual levels of one draw, or running one batch. `of` says of which plan: 0, or nothing, is the first, 1 the first further one.
 * `copies` are those over which usual levels are averaged, as many as a run takes if left out.
 */
export type Task = ({ kind: "settle"; draw: ParameterDraw; copies?: number } | { kind: "run"; batch: Batch }) & { of?: number };

export type TaskResult = { kind: "settle"; settled: SettledDraw } | { kind: "run"; tables: TallyTable[] };

/** A fault inside a task, as plain data: an error object would lose its kind on the way. */
export interface TaskFault {
  kind: "fault";
  message: string;
  stack: string;
  /** For a user's mistake found late. */
  problems: readonly Problem[] | null;
  exitCode: number;
}

export type WorkerReply = TaskResult | TaskFault;

/** A task in a few words, for messages. */
export function describeTask(task: Task): string {
  if (task.kind === "settle") return `Finding the usual levels of draw ${task.draw.draw}`;
  return `The batch of draw ${task.batch.draw.draw}, replicate ${task.batch.replicate}`;
}
