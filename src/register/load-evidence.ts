import { parseDocument, placeProblem } from "../document/document.js";
import { ProblemList } from "../problem/problem-list.js";
import { openEvidence, type EvidenceSource } from "./evidence-source.js";
import { sayRepeatedStatement, sayUnknownStudy } from "./messages.js";
import { readStatements } from "./read-statements.js";
import { readStudies } from "./read-studies.js";
import type { Evidence, Statement, Study } from "./register.js";

/**
 * Loads the register of evidence of a theory (`evidence.yaml`, `evidence/*.yaml`), its own or that of the theory which it
 * names. Both lists are empty where there is none. Throws ProblemError (exit code 3) with everything that is wrong.
 *
 *     loadEvidence("models/belonging").statements.filter(({ use }) => use === "validation");
 */
export function loadEvidence(folder: string): Evidence {
  const problems = new ProblemList();
  const evidence = readEvidence(openEvidence(folder, problems), problems);
  problems.throwIfAny();
  return evidence;
}

/** Reads a register whose files are in hand. Problems are added, not thrown; what is wrong is left out. */
export function readEvidence(source: EvidenceSource, problems: ProblemList): Evidence {
  const cards = source.studies === null ? undefined : parseDocument(source.studies.text, source.studies.shown, problems);
  const studies = cards === undefined ? [] : readStudies(cards, problems);
  // A study whose card is wrong is not unknown as well.
  const known = cards?.kind === "map" ? cards.entries.map(({ key }) => key) : [];
  const statements: Statement[] = [];
  const first = new Map<string, Statement>();
  for (const { text, shown } of source.statements) {
    const root = parseDocument(text, shown, problems);
    const file = root && readStatements(root, problems);
    if (file === undefined) continue;
    if (!known.includes(file.study.value)) problems.add(placeProblem(sayUnknownStudy(file.study.value, known), file.study.place));
    for (const { statement, place } of file.statements) {
      const earlier = first.get(statement.id);
      if (earlier !== undefined) problems.add(placeProblem(sayRepeatedStatement(statement.id, earlier.file, earlier.line), place));
      else first.set(statement.id, statement);
      statements.push(statement);
    }
  }
  return { studies, statements, sharedFrom: source.sharedFrom };
}

/** The studies alone, from evidence.yaml in hand: for the loader of a theory, which wants no more. */
export function readStudyNames(file: { shown: string; text: string }, problems: ProblemList): Study["id"][] {
  const root = parseDocument(file.text, file.shown, problems);
  if (root !== undefined) readStudies(root, problems);
  return root?.kind === "map" ? root.entries.map(({ key }) => key) : [];
}
