import type { Plan } from "../simulate/plan.js";
import { readJournal } from "../store/journal.js";
import { readMeta } from "../store/meta.js";
import { openRun, type Database } from "../store/open-database.js";
import { readShape, type TallyShape } from "../store/tally-shape.js";
import type { Metric } from "../vocabulary/vocabulary.js";
import { runIsUnfinished, unknownMetric } from "./messages.js";

/** A finished run, open for reading, with what it says of itself. */
export interface FinishedRun {
  database: Database;
  plan: Plan;
  /** The metrics asked for, in the order of the vocabulary. */
  metrics: [name: string, metric: Metric][];
  shape: TallyShape;
  size: { draws: number; replicates: number };
}

/**
 * Opens a finished run, hands it to `work` and closes it again. `wanted` names metrics; all if left out.
 *
 * Throws ProblemError where there is no run (exit 2), where it is not finished or another process writes it (4), and for an unknown metric (2).
 */
export async function readFinishedRun<T>(folder: string, wanted: readonly string[] | undefined, work: (run: FinishedRun) => Promise<T>): Promise<T> {
  const database = await openRun(folder, "read");
  try {
    const plan = await readMeta<Plan>(database, "plan");
    const size = (await readMeta<{ draws: number; replicates: number }>(database, "size")) ?? { draws: 0, replicates: 0 };
    const shape = await readShape(database);
    const finished = (await readJournal(database)).length;
    const total = size.draws * size.replicates;
    if (plan === null || shape === null || finished < total) throw runIsUnfinished(folder, finished, total);
    const all = (await readMeta<Record<string, Metric>>(database, "metrics")) ?? {};
    for (const name of wanted ?? []) if (!Object.hasOwn(all, name)) throw unknownMetric(name, Object.keys(all));
    const metrics = Object.entries(all).filter(([name]) => wanted?.includes(name) ?? true);
    return await work({ database, plan, metrics, shape, size });
  } finally {
    database.close();
  }
}
