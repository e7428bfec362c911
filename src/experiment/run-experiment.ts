import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ParameterDraw, SettledDraw } from "../simulate/plan.js";
import { createRunFile } from "../store/create-run-file.js";
import { readSettled, writeParameterDraws, writeSettled } from "../store/draws.js";
import { explainDiskFault } from "../store/explain-disk-fault.js";
import { readJournal, type Pair } from "../store/journal.js";
import { readMeta } from "../store/meta.js";
import { openRun, runFile, type Database } from "../store/open-database.js";
import { writeBatch } from "../store/write-batch.js";
import { readClock, readDate } from "./clock.js";
import type { Executor } from "./executor.js";
import type { Experiment, Outcome } from "./experiment.js";
import { compareFingerprints, takeFingerprint, type Fingerprint } from "./fingerprint.js";
import { hidePaths } from "./hide-paths.js";
import { describeRun, openStretch, readManifest, writeManifest } from "./manifest.js";
import { argumentsDiffer, nothingToRun, runWasInterrupted, scenarioTwice } from "./messages.js";
import { readPackageVersion } from "./package-version.js";
import { drawParameters } from "./parameter-draws.js";
import { watchProgress } from "./progress.js";
import { openThreadExecutor } from "./thread-executor.js";
import type { Task, TaskResult } from "./worker-message.js";

/**
 * Runs an experiment into its folder, or goes on with one that was interrupted.
 *
 *     parameters drawn -> (1) run file opened, arguments agreed -> (2) each draw settled -> (3) each batch run -> (4) file closed
 *
 * A settled draw and a finished batch are each one transaction of the main thread, written as they come: killed at any moment and resumed,
 * a run ends with the same results. Results are keyed and read in order, so neither the number of threads nor the order in which batches
 * end can be seen in an answer.
 *
 * Throws ProblemError where a number is out of range, two scenarios have one name or a resumed run was begun with other arguments (exit 2), where the run was interrupted (130), or where it could
 * not be finished or written (4).
 */
export async function runExperiment(experiment: Experiment): Promise<Outcome> {
  for (const what of ["draws", "replicates", "threads"] as const) {
    if (!Number.isInteger(experiment[what]) || experiment[what] < 1) throw nothingToRun(what, experiment[what]);
  }
  const { scenarios, weeks } = experiment.plan;
  if (!Number.isInteger(weeks) || weeks < 1) throw nothingToRun("weeks", weeks);
  const twice = scenarios.find(({ name }, at) => scenarios.findIndex((other) => other.name === name) < at);
  if (twice !== undefined) throw scenarioTwice(twice.name);
  const began = readClock();
  const version = readPackageVersion();
  const draws = drawParameters(experiment.plan.theory, experiment.plan.seed, experiment.draws);
  const database = await openRunFile(experiment, draws, version); // 1
  const { plan, threads, folder } = experiment;
  const total = experiment.draws * experiment.replicates;
  let executor: Executor<Task, TaskResult> | null = null;
  try {
    const kept = await readJournal(database);
    const stretches = openStretch(experiment, kept.length, readManifest(folder)?.stretches ?? []);
    let finished = kept.length;
    const note = (): void => writeManifest(folder, describeRun(experiment, version, finished, stretches));
    note();
    if (finished < total) {
      executor = openThreadExecutor(Math.min(threads, total), { plan, simulatorUrl: experiment.simulatorUrl ?? null });
      const settled = await settleDraws(experiment, database, executor, draws); // 2
      await runBatches(experiment, database, executor, draws, settled, kept, () => (finished += 1)); // 3
    }
    Object.assign(stretches[stretches.length - 1], { ended: readDate(), batches: finished - kept.length, seconds: Math.round(readClock() - began) / 1000 });
    await database.connection.run("CHECKPOINT");
    note();
    if (finished < total) throw runWasInterrupted(finished, total, folder);
    return { folder, batches: total, kept: kept.length, seconds: (readClock() - began) / 1000 };
  } catch (fault) {
    throw explainDiskFault(fault, folder);
  } finally {
    await executor?.close();
    database.close(); // 4
  }
}

async function openRunFile(experiment: Experiment, draws: ParameterDraw[], version: string): Promise<Database> {
  const { folder, plan, metrics } = experiment;
  const fingerprint = takeFingerprint(experiment, draws, version);
  const isThere = existsSync(join(folder, runFile));
  if (!isThere) await createRunFile(folder, { fingerprint, version, plan: hidePaths(plan), metrics, size: { draws: experiment.draws, replicates: experiment.replicates } });
  const database = await openRun(folder, "write");
  try {
    const before = (await readMeta<Fingerprint>(database, "fingerprint")) ?? {};
    const differences = compareFingerprints(before, fingerprint);
    if (differences.length > 0) throw argumentsDiffer(folder, differences);
    await writeParameterDraws(database, draws);
    return database;
  } catch (fault) {
    database.close();
    throw fault;
  }
}

async function settleDraws(experiment: Experiment, database: Database, executor: Executor<Task, TaskResult>, draws: ParameterDraw[]): Promise<Map<number, SettledDraw>> {
  const settled = await readSettled(database);
  const tasks = draws.filter(({ draw }) => !settled.has(draw)).map((draw): Task => ({ kind: "settle", draw }));
  const tell = watchProgress(experiment, "settling", settled.size, draws.length);
  await executor.run(
    tasks,
    async (task, result) => {
      if (task.kind !== "settle" || result.kind !== "settle") return;
      await writeSettled(database, task.draw.draw, result.settled);
      settled.set(task.draw.draw, result.settled);
      tell();
    },
    experiment.signal,
  );
  return settled;
}

async function runBatches(
  experiment: Experiment,
  database: Database,
  executor: Executor<Task, TaskResult>,
  draws: ParameterDraw[],
  settled: Map<number, SettledDraw>,
  kept: readonly Pair[],
  count: () => void,
): Promise<void> {
  if (experiment.signal?.aborted === true) return;
  const tell = watchProgress(experiment, "running", kept.length, experiment.draws * experiment.replicates);
  await executor.run(
    listBatches(experiment, draws, settled, kept),
    async (task, result) => {
      if (task.kind !== "run" || result.kind !== "run") return;
      await writeBatch(database, { draw: task.batch.draw.draw, replicate: task.batch.replicate }, result.tables);
      count();
      tell();
    },
    experiment.signal,
  );
}

/** The batches not yet finished, replicate by replicate over all draws, so that a run cut short has something of every draw. */
function* listBatches(experiment: Experiment, draws: ParameterDraw[], settled: Map<number, SettledDraw>, kept: readonly Pair[]): Iterable<Task> {
  const finished = new Set(kept.map(({ draw, replicate }) => `${draw}/${replicate}`));
  for (let replicate = 0; replicate < experiment.replicates; replicate += 1) {
    for (const draw of draws) {
      if (finished.has(`${draw.draw}/${replicate}`)) continue;
      yield { kind: "run", batch: { draw, settled: settled.get(draw.draw)!.settled, replicate } };
    }
  }
}
