import { readCitingPatterns } from "../evidence/audit/citing-patterns.js";
import type { CitingPattern } from "../evidence/audit/evidence-uses.js";
import { loadEvidence } from "../register/load-evidence.js";
import type { Evidence } from "../register/register.js";
import { findTheoryFolder } from "../theory/find-theory.js";
import { loadTheory } from "../theory/load-theory.js";
import type { Theory } from "../theory/rule.js";
import { vocabulary } from "../world/vocabulary.js";

/** A theory with all that stands beside it to say what it rests on. */
export interface GroundedTheory {
  folder: string;
  theory: Theory;
  evidence: Evidence;
  patterns: CitingPattern[];
}

/** Loads a theory by path or by name with its evidence and patterns; null for the theory with no rule. Throws a ProblemError. */
export function loadGroundedTheory(word: string): GroundedTheory | null {
  const folder = findTheoryFolder(word);
  if (folder === null) return null;
  return { folder, theory: loadTheory(folder, vocabulary), evidence: loadEvidence(folder), patterns: readCitingPatterns(folder) };
}
