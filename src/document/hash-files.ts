import { createHash } from "node:crypto";

/** A file by the name under which it counts (relative, with "/") and what stands in it. */
export interface NamedBytes {
  name: string;
  bytes: string | Uint8Array;
}

/** SHA-256 in hex over names, lengths and contents, in the order of the names: moving a byte between files shows. */
export function hashFiles(files: readonly NamedBytes[]): string {
  const hash = createHash("sha256");
  const inOrder = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const { name, bytes } of inOrder) {
    const content = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
    hash.update(`${Buffer.byteLength(name)}:${name}${content.length}:`);
    hash.update(content);
  }
  return hash.digest("hex");
}
