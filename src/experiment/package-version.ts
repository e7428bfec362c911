import { readFileSync } from "node:fs";

/** The version of this package: of the card that lies above this file, in the sources and in what is built of them. */
export function readPackageVersion(): string {
  for (const up of ["../../package.json", "../../../package.json"]) {
    const text = readIfThere(new URL(up, import.meta.url));
    if (text !== null) return String((JSON.parse(text) as { version?: unknown }).version);
  }
  return "unknown";
}

function readIfThere(url: URL): string | null {
  try {
    return readFileSync(url, "utf8");
  } catch {
    return null;
  }
}
