/**
 * Does tasks, somewhere: on worker threads here, behind a queue on other machines later. It may finish them in any order; whoever uses it
 * must not let a result depend on that order.
 */
export interface Executor<Task, Result> {
  /**
   * Does every task, and calls `onResult` for one at a time as they finish. Tasks are taken from the iterable only as they are needed, and
   * no more are handed out than results are taken, so that memory does not grow with their number.
   *
   * Ends early, without a fault, when `signal` is aborted. Throws what a task or `onResult` throws.
   */
  run(tasks: Iterable<Task>, onResult: (task: Task, result: Result) => Promise<void>, signal?: AbortSignal): Promise<void>;
  /** Ends whatever works for it. */
  close(): Promise<void>;
}
