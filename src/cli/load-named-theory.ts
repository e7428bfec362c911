import { loadTheory } from "../theory/load-theory.js";
import type { Theory } from "../theory/rule.js";
import { vocabulary } from "../world/vocabulary.js";
import { findTheoryFolder } from "../theory/find-theory.js";

/** Loads and checks a theory by path or by name; null for the theory with no rule. Throws a ProblemError with everything that is wrong. */
export function loadNamedTheory(word: string): Theory | null {
  const folder = findTheoryFolder(word);
  return folder === null ? null : loadTheory(folder, vocabulary);
}
