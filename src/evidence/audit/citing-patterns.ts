import { findEntry, openDocuments } from "../../document/document.js";
import { ProblemList } from "../../problem/problem-list.js";
import { listPatternFiles } from "../patterns/pattern-files.js";
import type { CitingPattern } from "./evidence-uses.js";

/**
 * The patterns beside a theory (`patterns.yaml`, `patterns/*.yaml`), as far as the evidence that they take up is
 * concerned. Whether they are right otherwise is judged where patterns are tested. Throws ProblemError for a file that is not YAML.
 */
export function readCitingPatterns(folder: string): CitingPattern[] {
  const problems = new ProblemList();
  const found = listPatternFiles(folder).flatMap((file) => openDocuments(file, problems)).flatMap((root) => {
    const patterns = findEntry(root, "patterns")?.value;
    return (patterns?.kind === "map" ? patterns.entries : []).flatMap(({ key: id, value }) => {
      const evidence = findEntry(value, "evidence")?.value;
      return evidence?.kind === "text" ? [{ id, evidence: evidence.text.trim() }] : [];
    });
  });
  problems.throwIfAny();
  return found;
}
