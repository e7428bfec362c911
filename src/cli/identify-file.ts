import { existsSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { exitCodes, ProblemError } from "../problem/problem.js";
import * as say from "./messages.js";

/** What can be checked. */
export type CheckedKind = "theory" | "patterns" | "setting" | "scenario";

const scenarioEndings = [".yaml", ".yml", ""];

/**
 * What a path is, by where it stands and what stands beside it, and the path by which it is loaded: for a file of a
 * theory, its patterns or a setting its folder. Throws a ProblemError for what is not there, or can be none of these.
 */
export function identifyFile(path: string): { kind: CheckedKind; path: string } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw refuse("missing-file", say.nothingHere(path));
  const folder = found.isDirectory() ? path : dirname(path);
  if (found.isDirectory()) {
    if (isTheory(folder)) return { kind: "theory", path };
    if (holdsSetting(folder)) return { kind: "setting", path };
    throw refuse("nothing-to-check", say.notToBeChecked(path), say.whatCanBeChecked());
  }
  if (basename(folder) === "cmocs" && isTheory(dirname(folder))) return { kind: "theory", path: dirname(folder) };
  if (basename(path) === "patterns.yaml" && isTheory(folder)) return { kind: "patterns", path: folder };
  if (basename(folder) === "patterns" && isTheory(dirname(folder))) return { kind: "patterns", path: dirname(folder) };
  if (basename(folder) === "evidence" && isTheory(dirname(folder))) return { kind: "theory", path: dirname(folder) };
  if (["theory.yaml", "parameters.yaml", "evidence.yaml", "refinements.yaml"].includes(basename(path)) && isTheory(folder)) return { kind: "theory", path: folder };
  if (basename(path) === "setting.yaml" || (extname(path) === ".csv" && holdsSetting(folder))) return { kind: "setting", path: folder };
  if (!scenarioEndings.includes(extname(path))) throw refuse("nothing-to-check", say.notToBeChecked(path), say.whatCanBeChecked());
  return { kind: "scenario", path };
}

function refuse(code: string, message: string, hint = "Check the path, or list the folder to see what is there."): ProblemError {
  return new ProblemError([{ code, message, hint }], exitCodes.invalidFile);
}

const holdsSetting = (folder: string): boolean => existsSync(join(folder, "setting.yaml"));

const isTheory = (folder: string): boolean => existsSync(join(folder, "theory.yaml")) || existsSync(join(folder, "cmocs"));
