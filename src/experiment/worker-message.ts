import type { Problem } from "../problem/problem.js";
import type { Batch, ParameterDraw, Plan, SettledDraw } from "../simulate/plan.js";
import type { TallyTable } from "../store/tallies.js";

/** What a worker thread is told once, when it starts. */
export interface WorkerOrders {
  plan: Plan;
  /** The module that exports `openSimulator(plan)`; null for the real one. */
  simulatorUrl: string | null;
}

/** Settling the usual levels of one draw, or running one batch. */
export type Task = { kind: "settle"; draw: ParameterDraw } | { kind: "run"; batch: Batch };

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
