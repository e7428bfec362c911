import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isName } from "../document/is-name.js";
import { findPackageFolder } from "../document/package-folder.js";
import { exitCodes, ProblemError } from "../problem/problem.js";
import { sayTheoryUnknown } from "./messages.js";

/** The name that stands for the theory with no CMOC. */
export const nullTheory = "null";

/**
 * The folder of a theory: a path that exists, else a name in models/ of the working folder, else one that is shipped. null for the name
 * `null`, the theory with no rule. Throws a ProblemError with the nearest name: exit code 2 for a name, 3 for a path.
 */
export function findTheoryFolder(word: string): string | null {
  if (word === nullTheory) return null;
  if (isFolder(word)) return word;
  const bare = isName(word);
  for (const parent of bare ? listParents() : []) {
    if (isFolder(join(parent, word))) return join(parent, word);
  }
  const known = [...listParents().flatMap(listFolders), nullTheory];
  throw new ProblemError([sayTheoryUnknown(word, bare, [...new Set(known)].sort())], bare ? exitCodes.usage : exitCodes.invalidFile);
}

const listParents = (): string[] => ["models", join(findPackageFolder(), "models")];

const listFolders = (parent: string): string[] => (existsSync(parent) ? readdirSync(parent).filter((name) => isFolder(join(parent, name))) : []);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
