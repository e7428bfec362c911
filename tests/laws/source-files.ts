import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One `import` or `export … from` of a file, or an `import(…)` when needed. */
export interface ImportOf {
  /** The file that imports, from the root of the checkout. */
  from: string;
  to: string;
  typesOnly: boolean;
  whenNeeded: boolean;
}

/** Every TypeScript file under these folders, from the root of the checkout, sorted. */
export function listSourceFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
    .filter((name) => name.endsWith(".ts"))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** What a file imports from this project, as written. */
export function readImports(file: string): ImportOf[] {
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const found: ImportOf[] = [];
  const add = (path: string, typesOnly: boolean, whenNeeded: boolean): void => {
    if (path.startsWith(".")) found.push({ from: file, to: normalize(join(dirname(file), path)).replace(/\.js$/, ".ts"), typesOnly, whenNeeded });
  };
  for (const [, types, path] of text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm)) add(path, types !== undefined, false);
  for (const [, path] of text.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g)) add(path, false, true);
  return found;
}

/** The room that a file stands in: the folder under `src`, `bin`, or `index` for the public library. */
export function nameRoom(file: string): string {
  const parts = file.split("/");
  if (parts[0] === "bin") return "bin";
  return parts.length === 2 ? parts[1].replace(/\.ts$/, "") : parts[1];
}
