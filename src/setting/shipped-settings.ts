import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findPackageFolder } from "../document/package-folder.js";

/** The folder of the settings that come with the product. */
export function findShippedSettings(): string {
  return join(findPackageFolder(), "scenarios", "settings");
}

/** The folder of the settings of whoever works here. */
export const ownSettings = join("scenarios", "settings");

/** The names of those shipped, sorted. */
export function listShippedSettings(): string[] {
  return listFolders(findShippedSettings());
}

/** The names of those in the working folder and those shipped, sorted. */
export function listSettings(): string[] {
  return [...new Set([...listFolders(ownSettings), ...listShippedSettings()])].sort();
}

function listFolders(parent: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}
