import { readFileSync } from "node:fs";
import type { ProblemList } from "../problem/problem-list.js";
import { placeProblem, type DocumentNode } from "./document-node.js";
import { largest } from "./limits.js";
import { sayEmptyFile, sayFileMissing, sayFileTooLarge, sayFileUnreadable, sayNotUtf8, sayOneDocumentOnly } from "./messages.js";
import { parseDocuments } from "./parse-documents.js";

/**
 * Reads a file as UTF-8 text, or adds a problem and returns undefined. `shown` is the path to print, if another; `most`
 * is how many bytes it may have (a table may have more than a YAML file).
 */
export function readText(path: string, problems: ProblemList, shown: string = path, most: number = largest): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    problems.add(code === "ENOENT" ? sayFileMissing(shown) : sayFileUnreadable(shown, code === "EISDIR" ? "it is a folder" : code));
    return undefined;
  }
  if (bytes.length > most) {
    problems.add(sayFileTooLarge(shown, bytes.length, most));
    return undefined;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    problems.add(sayNotUtf8(shown));
    return undefined;
  }
}

/** The documents of a YAML file, one tree each, parted by `---`. Problems are added, not thrown. */
export function openDocuments(path: string, problems: ProblemList, shown: string = path): DocumentNode[] {
  const text = readText(path, problems, shown);
  return text === undefined ? [] : parseDocuments(text, shown, problems);
}

/** The one document of a YAML file, or undefined with a problem where it is missing, empty or not alone. */
export function openDocument(path: string, problems: ProblemList, shown: string = path): DocumentNode | undefined {
  const text = readText(path, problems, shown);
  return text === undefined ? undefined : parseDocument(text, shown, problems);
}

/** Like openDocument, of a text that is already in hand. */
export function parseDocument(text: string, file: string, problems: ProblemList): DocumentNode | undefined {
  const before = problems.count;
  const roots = parseDocuments(text, file, problems);
  if (roots.length === 0 && problems.count === before) problems.add(sayEmptyFile(file));
  if (roots.length > 1) problems.add(placeProblem(sayOneDocumentOnly(), roots[1].place));
  return roots[0];
}
