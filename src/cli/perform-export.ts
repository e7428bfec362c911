import { join } from "node:path";
import { readFinishedRun } from "../answer/open-answers.js";
import { exportCsv } from "../store/export-csv.js";
import * as say from "./messages.js";
import type { Terminal } from "./terminal.js";

/** What `realist export` was told. */
export interface ExportRequest {
  metrics: readonly string[] | null;
  out: string | null;
  force: boolean;
}

/** Does what `realist export --csv` says. */
export async function performExport(folder: string, { metrics, out, force }: ExportRequest, terminal: Terminal): Promise<void> {
  const path = out ?? join(folder, "metrics.csv");
  await readFinishedRun(folder, metrics ?? undefined, ({ database }) => exportCsv(database, path, { ...(metrics === null ? {} : { metrics }), force }));
  terminal.say(say.wrote([path]));
}
