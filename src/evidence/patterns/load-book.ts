import { loadEvidence } from "../../register/load-evidence.js";
import type { Theory } from "../../theory/rule.js";
import type { Statements } from "./find-restated.js";
import { loadPatterns, type PatternBook } from "./load-patterns.js";

/** Loads the patterns of a theory with the evidence that they take up. Throws ProblemError (exit code 3) with all that is wrong. */
export function loadPatternBook(theoryFolder: string, theory: Theory, months: number): { book: PatternBook; statements: Statements | null } {
  const { statements: list } = loadEvidence(theoryFolder);
  const statements = list.length === 0 ? null : new Map(list.map((statement) => [statement.id, statement]));
  return { book: loadPatterns(theoryFolder, theory, statements, months), statements };
}
