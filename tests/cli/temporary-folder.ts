import { mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder with a space and a letter beyond ASCII in its path. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), "réalist cli "));
}

/** Every file under a folder, by its path inside, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}
