import { existsSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";

/** What can be checked. */
export type CheckedKind = "theory" | "setting" | "scenario";

/** What a path is, by where it stands and what stands beside it, and the path by which it is loaded: for a file of a theory or setting its folder. */
export function identifyFile(path: string): { kind: CheckedKind; path: string } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { kind: "scenario", path };
  const folder = found.isDirectory() ? path : dirname(path);
  if (found.isDirectory()) return isTheory(folder) ? { kind: "theory", path } : { kind: "setting", path };
  if (basename(folder) === "cmocs" && isTheory(dirname(folder))) return { kind: "theory", path: dirname(folder) };
  if (["theory.yaml", "parameters.yaml"].includes(basename(path)) && isTheory(folder)) return { kind: "theory", path: folder };
  if (basename(path) === "setting.yaml" || (extname(path) === ".csv" && existsSync(join(folder, "setting.yaml")))) return { kind: "setting", path: folder };
  return { kind: "scenario", path };
}

const isTheory = (folder: string): boolean => existsSync(join(folder, "theory.yaml")) || existsSync(join(folder, "cmocs"));
