import { rmSync } from "node:fs";

/** Removes a half-written file, if it can be: what kept it from being written is told elsewhere, and must not be hidden by this. */
export function removeDraft(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // nothing was written there
  }
}
