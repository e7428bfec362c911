import { ProblemList } from "../problem/problem-list.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { checkTheory } from "./check-theory.js";
import type { Theory } from "./rule.js";
import { openSource } from "./theory-source.js";

/**
 * Loads the theory in a folder (`theory.yaml`, `parameters.yaml`, `cmocs/*.yaml`) and checks it against a vocabulary.
 * Its name is the folder's. Throws ProblemError (exit code 3) with everything that is wrong.
 *
 *     loadTheory("models/belonging", vocabulary).cmocs.length;
 */
export function loadTheory(folder: string, vocabulary: Vocabulary): Theory {
  const problems = new ProblemList();
  const source = openSource(folder, problems);
  if (source.files.length === 0) problems.throwIfAny();
  return checkTheory(source, vocabulary, problems);
}
