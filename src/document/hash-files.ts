import { createHash } from "node:crypto";

/** A file by the name under which it counts (relative, with "/") and what stands in it. */
export interface NamedText {
  name: string;
  text: string;
}

/**
 * SHA-256 in hex over names, lengths and contents, in the order of the names: moving a byte between files shows. A text counts without
 * byte-order mark and with LF, so that a checkout on another system has the same hash.
 */
export function hashFiles(files: readonly NamedText[]): string {
  const hash = createHash("sha256");
  const inOrder = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const { name, text } of inOrder) {
    const content = Buffer.from(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), "utf8");
    hash.update(`${Buffer.byteLength(name)}:${name}${content.length}:`);
    hash.update(content);
  }
  return hash.digest("hex");
}
