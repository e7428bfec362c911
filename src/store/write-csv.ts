import { once } from "node:events";
import { createWriteStream, existsSync, renameSync } from "node:fs";
import { finished } from "node:stream/promises";
import { explainDiskFault } from "./explain-disk-fault.js";
import { fileIsThere } from "./messages.js";
import { removeDraft } from "./remove-draft.js";

/**
 * Writes rows of ready-made cells as a CSV file (UTF-8, LF, one header row), whole or not at all: it is written beside its place and then
 * renamed. Rows are streamed; only what the disk has not yet taken is held.
 *
 * Throws ProblemError where the file is there and `force` is not set, or where the disk is full or read-only.
 */
export async function writeCsv(
  path: string,
  headers: readonly string[],
  produce: (write: (row: string[]) => Promise<void> | undefined) => Promise<void>,
  options: { force?: boolean } = {},
): Promise<void> {
  if (options.force !== true && existsSync(path)) throw fileIsThere(path);
  const { format } = await import("fast-csv");
  const draft = `${path}.draft`;
  const file = createWriteStream(draft);
  const csv = format<string[], string[]>({ headers: [...headers], alwaysWriteHeaders: true, includeEndRowDelimiter: true });
  let fault: unknown = null;
  file.on("error", (error) => {
    fault ??= error;
    csv.destroy(error); // else a writer that waits for room would wait for ever
  });
  csv.on("error", () => undefined);
  csv.pipe(file);
  try {
    await produce((row) => {
      if (fault !== null) throw fault;
      return csv.write(row) ? undefined : once(csv, "drain").then(() => undefined);
    });
    csv.end();
    await finished(file);
    renameSync(draft, path);
  } catch (error) {
    csv.destroy();
    file.destroy();
    removeDraft(draft);
    throw explainDiskFault(fault ?? error, path);
  }
}
