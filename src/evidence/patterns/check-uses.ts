import { placeProblem } from "../../document/document.js";
import type { ProblemList } from "../../problem/problem-list.js";
import { sayNoUse, sayOtherStudy, sayOtherUse, sayTwoUses, sayUnknownEvidence } from "./messages.js";
import type { Pattern } from "./pattern.js";
import type { Statements } from "./find-restated.js";
import type { WrittenPattern } from "./written-pattern.js";

/** Holds a pattern to its evidence: the statement is there, it is of that study, and it is put to the use that was fixed for it. */
export function checkEvidence({ id, evidence, study, use }: WrittenPattern, statements: Statements, problems: ProblemList): void {
  const statement = statements.get(evidence.value);
  if (statement === undefined) {
    problems.add({ ...placeProblem(sayUnknownEvidence(evidence.value, statements.keys()), evidence.place), id });
    return;
  }
  if (statement.study !== study.value) problems.add({ ...placeProblem(sayOtherStudy(evidence.value, study.value, statement.study), study.place), id });
  if (statement.use === null) problems.add({ ...placeProblem(sayNoUse(evidence.value, statement.kind), evidence.place), id });
  else if (statement.use !== use.value) problems.add({ ...placeProblem(sayOtherUse(evidence.value, use.value, statement.use), use.place), id });
}

/** Holds patterns to one use for one finding: whether it is the same statement of the evidence, or the same sentence in the same place. */
export function checkUses(patterns: readonly Pattern[], written: readonly WrittenPattern[], problems: ProblemList): void {
  const byStatement = new Map<string, Pattern>();
  const bySentence = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const place = written.find(({ id, idPlace }) => id === pattern.id && idPlace.line === pattern.line)!.use.place;
    const sentence = pattern.holds === null ? null : [pattern.setting, pattern.baseline, pattern.when?.text ?? "", pattern.holds.text].join("\n");
    const sameStatement = findOtherUse(byStatement, pattern.evidence, pattern);
    const sameSentence = sentence === null ? null : findOtherUse(bySentence, sentence, pattern);
    const other = sameStatement ?? sameSentence;
    if (other !== null) problems.add(placeProblem(sayTwoUses(other.id, other.use, pattern.id, pattern.use, sameStatement === null ? "sentence" : "evidence"), place));
  }
}

/** The earlier pattern under this key that has another use, or null; the first under a key is kept. */
function findOtherUse(seen: Map<string, Pattern>, key: string, pattern: Pattern): Pattern | null {
  const earlier = seen.get(key);
  if (earlier === undefined) seen.set(key, pattern);
  return earlier === undefined || earlier.use === pattern.use ? null : earlier;
}
