import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findPackageFolder } from "../document/package-folder.js";

/** The version written in the package. */
export function readVersion(): string {
  const card: unknown = JSON.parse(readFileSync(join(findPackageFolder(), "package.json"), "utf8"));
  return typeof card === "object" && card !== null && "version" in card ? String(card.version) : "unknown";
}
