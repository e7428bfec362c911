import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { suggestWord } from "../problem/messages.js";
import { exitCodes, ProblemError } from "../problem/problem.js";
import * as say from "./messages.js";
import { findPackageFolder } from "../document/package-folder.js";

/** What a command line may name by a word or by a path. */
export type Kind = "theory" | "setting" | "scenario";

const folders: Readonly<Record<Kind, string>> = { theory: "models", setting: join("scenarios", "settings"), scenario: "scenarios" };
const plurals: Readonly<Record<Kind, string>> = { theory: "theories", setting: "settings", scenario: "scenarios" };

/**
 * The path of a theory (its folder), a setting (its folder) or a scenario (its file): a path that exists, else a name in the working folder,
 * else one that is shipped. Throws a ProblemError with the nearest name: exit code 2 for a name, 3 for a path.
 */
export function locate(kind: Kind, word: string): string {
  if (existsSync(word) && fits(kind, word)) return kind === "setting" && statSync(word).isFile() ? join(word, "..") : word;
  for (const root of listRoots()) {
    const path = join(root, folders[kind], kind === "scenario" ? `${word}.yaml` : word);
    if (existsSync(path) && fits(kind, path)) return path;
  }
  const isPath = /[\\/]|\.ya?ml$/.test(word);
  const known = listNames(kind);
  const hint = isPath ? undefined : suggestWord(word, known);
  throw new ProblemError(
    [{ code: `unknown-${kind}`, message: isPath ? say.missingPath(kind, word) : say.unknownName(kind, word), hint: hint ?? say.knownNames(plurals[kind], known) }],
    isPath ? exitCodes.invalidFile : exitCodes.usage,
  );
}

/** The names of what can be found here and of what is shipped, sorted. */
export function listNames(kind: Kind): string[] {
  const names = listRoots().flatMap((root) => {
    const folder = join(root, folders[kind]);
    return existsSync(folder) ? readdirSync(folder).filter((name) => fits(kind, join(folder, name))) : [];
  });
  return [...new Set(names.map((name) => name.replace(/\.ya?ml$/, "")))].sort();
}

const listRoots = (): string[] => [".", findPackageFolder()];

function fits(kind: Kind, path: string): boolean {
  const found = statSync(path);
  if (kind === "scenario") return found.isFile() && /\.ya?ml$/.test(path);
  if (kind === "setting") return found.isFile() ? path.endsWith("setting.yaml") : existsSync(join(path, "setting.yaml"));
  return found.isDirectory() && existsSync(join(path, "cmocs"));
}
