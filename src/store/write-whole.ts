import { renameSync, writeFileSync } from "node:fs";
import { explainDiskFault } from "./explain-disk-fault.js";
import { removeDraft } from "./remove-draft.js";

/** Writes a text file whole or not at all: beside its place, then renamed. Throws ProblemError where the disk is full or read-only. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.draft`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (fault) {
    removeDraft(draft);
    throw explainDiskFault(fault, path);
  }
}
