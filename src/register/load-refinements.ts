import { atPlace, code, listOf, mapOf, optional, parseDocument, placeProblem, text, whichPasses } from "../document/document.js";
import { ProblemList } from "../problem/problem-list.js";
import { openEvidence, type WrittenFile } from "./evidence-source.js";
import { readEvidence } from "./load-evidence.js";
import { sayBadRuleName, sayDatesBackwards, sayNotADate, sayUnknownStatement } from "./messages.js";
import type { Evidence, Refinement } from "./register.js";

const rule = whichPasses(code("the name of a rule"), (word) => (/^[a-z]+(_[a-z]+)*$/.test(word) ? null : sayBadRuleName(word)));

const entry = mapOf(
  {
    date: atPlace(whichPasses(text("the day, such as 2026-11-21"), (word) => (isDay(word) ? null : sayNotADate(word)))),
    what: text("what was changed"),
    why: text("why it was changed"),
    evidence: optional(listOf(atPlace(code("the id of a statement")), 1), []),
    cmocs: optional(listOf(rule, 1), []),
  },
  "date, what and why",
);

const log = listOf(entry, 1, Infinity, "a list of changes, each with date, what and why");

/**
 * Loads the refinement log in the folder of a theory (`refinements.yaml`), the oldest entry first; empty where there is
 * none. Throws ProblemError (exit code 3) with everything that is wrong in it or in the evidence that it names.
 */
export function loadRefinements(folder: string): Refinement[] {
  const problems = new ProblemList();
  const source = openEvidence(folder, problems);
  const evidence = readEvidence(source, problems);
  // A statement in a file that is wrong would pass for one that is not there.
  problems.throwIfAny();
  const refinements = source.refinements === null ? [] : readRefinements(source.refinements, evidence, problems);
  problems.throwIfAny();
  return refinements;
}

/** Reads a refinement log in hand against the evidence that it names. Problems are added, not thrown. */
export function readRefinements(file: WrittenFile, { statements }: Evidence, problems: ProblemList): Refinement[] {
  const root = parseDocument(file.text, file.shown, problems);
  const read = root && log.read(root, problems);
  const known = statements.map(({ id }) => id);
  let before = "";
  return (read ?? []).map(({ date, what, why, evidence, cmocs }) => {
    // Days are written so that the order of letters is the order of time.
    if (date.value < before) problems.add(placeProblem(sayDatesBackwards(date.value, before), date.place));
    before = date.value;
    for (const { value, place } of evidence) if (!known.includes(value)) problems.add(placeProblem(sayUnknownStatement(value, known), place));
    return { date: date.value, what, why, evidence: evidence.map(({ value }) => value), cmocs };
  });
}

/** True for a day that the Gregorian calendar has, written as 2026-11-21. */
function isDay(word: string): boolean {
  const written = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
  if (written === null) return false;
  const [year, month, day] = written.slice(1).map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}
