import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isName } from "../document/is-name.js";
import { findPackageFolder } from "../document/package-folder.js";
import { ProblemError, exitCodes } from "../problem/problem.js";
import { sayScenarioUnknown } from "./messages.js";

/** The folder of the scenarios that come with the product. */
function findShippedScenarios(): string {
  return join(findPackageFolder(), "scenarios");
}

/** Their names, sorted. */
export function listShippedScenarios(): string[] {
  return listScenarios(findShippedScenarios());
}

/**
 * The file meant by a path or a name. A bare name is looked for in this folder, then in its scenarios/, then among those
 * shipped; a bare name that is nowhere is a usage mistake, with the nearest one. A path is returned as it is: whether it
 * can be read shows when it is read.
 */
export function findScenarioFile(pathOrName: string): string {
  const bare = isName(pathOrName);
  if (!bare || isFile(pathOrName)) return pathOrName;
  const places = [".", "scenarios", findShippedScenarios()];
  for (const place of places) {
    const file = join(place, `${pathOrName}.yaml`);
    if (isFile(file)) return file;
  }
  throw new ProblemError([sayScenarioUnknown(pathOrName, [...listScenarios("scenarios"), ...listShippedScenarios()])], exitCodes.usage);
}

function listScenarios(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder).filter((name) => name.endsWith(".yaml")).map((name) => name.slice(0, -".yaml".length)).sort();
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
