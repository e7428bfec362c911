import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSimulator } from "../../src/simulate/simulator.js";
import type { Plan } from "../../src/simulate/plan.js";
import { createRunFile } from "../../src/store/create-run-file.js";
import { writeParameterDraws, writeSettled } from "../../src/store/draws.js";
import { openRun } from "../../src/store/open-database.js";
import { writeBatch } from "../../src/store/write-batch.js";
import type { TallyTable } from "../../src/store/tallies.js";
import { vocabulary } from "../../src/world/vocabulary.js";
import { madeUpLevels, statedValues } from "../simulate/demonstration.js";

const folders: string[] = [];

/** Removes every run that was stored here: for `afterAll`. */
export function removeRuns(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** A finished run of one draw in a folder of its own, at made-up usual levels, which spare it the settling run. `spoil` may change what is stored. */
export async function storeRun(plan: Plan, replicates: number, spoil: (table: TallyTable) => void = () => undefined): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "realist tests "));
  folders.push(folder);
  await createRunFile(folder, { plan, metrics: vocabulary.metrics, size: { draws: 1, replicates }, version: "tests" });
  const simulator = openSimulator(plan);
  const draw = plan.theory === null ? { draw: 0, values: {} } : { ...statedValues, draw: 0 };
  const settled = plan.theory === null ? {} : madeUpLevels;
  const database = await openRun(folder, "write");
  try {
    await writeParameterDraws(database, [draw]);
    await writeSettled(database, 0, { settled, drift: {}, level: {} });
    for (let replicate = 0; replicate < replicates; replicate++) {
      const tables = simulator.run({ draw, settled, replicate });
      tables.forEach(spoil);
      await writeBatch(database, { draw: 0, replicate }, tables);
    }
  } finally {
    database.close();
  }
  return folder;
}
