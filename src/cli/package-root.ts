import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package, in which `models/` and `scenarios/` are shipped. */
export function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

/** The version written in the package. */
export function readVersion(): string {
  const card: unknown = JSON.parse(readFileSync(join(findPackageRoot(), "package.json"), "utf8"));
  return typeof card === "object" && card !== null && "version" in card ? String(card.version) : "unknown";
}
