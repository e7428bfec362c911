import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The files of a theory's patterns, in the order of their names: `patterns.yaml`, and those in `patterns/`. */
export function listPatternFiles(theoryFolder: string): string[] {
  const one = join(theoryFolder, "patterns.yaml");
  const folder = join(theoryFolder, "patterns");
  const several = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort().map((name) => join(folder, name)) : [];
  return [...(existsSync(one) ? [one] : []), ...several];
}
