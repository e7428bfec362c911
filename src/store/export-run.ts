import { exportCsv, type ExportChoice } from "./export-csv.js";
import { openRun } from "./open-database.js";

/** Exports the run of a folder as one tidy CSV: see `exportCsv`. Throws ProblemError where there is no run, or another process writes it. */
export async function exportRunCsv(folder: string, path: string, choice: ExportChoice = {}): Promise<void> {
  const database = await openRun(folder, "read");
  try {
    await exportCsv(database, path, choice);
  } finally {
    database.close();
  }
}
