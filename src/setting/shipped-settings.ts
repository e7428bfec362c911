import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findPackageFolder } from "../document/package-folder.js";

/** The folder of the settings that come with the product. */
export function findShippedSettings(): string {
  return join(findPackageFolder(), "scenarios", "settings");
}

/** Their names, sorted. */
export function listShippedSettings(): string[] {
  return readdirSync(findShippedSettings(), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}
