import { hashFiles, mapOf, namedValues, parseDocument, parseDocuments, optional, placeProblem, readMap, text, type DocumentNode, type Place } from "../document/document.js";
import { isLanguageWord, isNameForm } from "../language/words.js";
import { ProblemList } from "../problem/problem-list.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { readStudyNames } from "../register/load-evidence.js";
import { sayUnknownStudy } from "../register/messages.js";
import { checkParameters } from "./check-parameters.js";
import { checkRule, type Bench, type PlacedCmoc } from "./check-rule.js";
import { checkStates } from "./check-states.js";
import { sayBadId, sayNoRules, sayRepeatedId } from "./messages.js";
import type { Theory } from "./rule.js";
import type { TheoryFile, TheorySource } from "./theory-source.js";
import { readWrittenParameters } from "./written-parameters.js";
import { readWrittenRule, type WrittenRule } from "./written-rule.js";

/**
 * Checks a theory against a vocabulary:
 *
 *     files → keys and types (1) → parameters (2) → each rule: names, types, generative (3) → the whole theory (4)
 *
 * Throws one ProblemError with everything that is wrong. The whole is judged only when every rule is right, since a
 * rule that cannot be read would make others look wrong (a parameter "unused", a state "that can only rise").
 */
export function checkTheory(source: TheorySource, vocabulary: Vocabulary, problems: ProblemList = new ProblemList()): Theory {
  // 1. Keys and types
  const about = readAbout(source, problems);
  const rules = readRules(source, problems);
  if (source.studies !== null) checkStudies(rules, readStudyNames(source.studies, problems), problems);
  // 2. Parameters
  const file = source.files.find(({ name }) => name === "parameters.yaml");
  const root = file === undefined ? undefined : parseDocument(file.text, file.shown, problems);
  const parameters = root === undefined ? [] : readWrittenParameters(root, vocabulary, problems);
  const names = root?.kind === "map" ? root.entries.map(({ key }) => key) : [];
  // Without parameters every sentence that names one would be refused for it.
  if (root?.kind !== "map") problems.throwIfAny();
  // 3. Each rule
  const bench: Bench = { vocabulary, parameters: new Set(names), uses: [], problems };
  const checked: PlacedCmoc[] = [];
  for (const rule of rules) {
    const cmoc = checkRule(rule, bench);
    if (cmoc !== undefined) checked.push(cmoc);
  }
  problems.throwIfAny();
  // 4. The whole theory
  checkStates(checked, problems);
  const byName = checkParameters(parameters, bench.uses, problems);
  problems.throwIfAny();
  const cmocs = checked.map(({ cmoc }) => cmoc).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { name: source.name, title: about!.title, hash: hashFiles(source.files), parameters: byName, cmocs };
}

function readAbout(source: TheorySource, problems: ProblemList): { title: string; about: string } | undefined {
  const file = source.files.find(({ name }) => name === "theory.yaml");
  const root = file === undefined ? undefined : parseDocument(file.text, file.shown, problems);
  return root === undefined ? undefined : readMap(root, { title: text("the theory's title"), about: text("what the theory is about"), evidence: optional(text("the name of the theory whose evidence it is held to")) }, problems, "title and about");
}

/** The rules of all files, in the order of files and lines. */
function readRules(source: TheorySource, problems: ProblemList): WrittenRule[] {
  const files = source.files.filter(({ name }) => name.startsWith("cmocs/"));
  const before = problems.count;
  const rules: WrittenRule[] = [];
  const first = new Map<string, { shown: string; line: number }>();
  for (const file of files) {
    for (const { id, theme, keyPlace, node } of listWrittenRules(file, problems)) {
      const earlier = first.get(id);
      if (!isNameForm(id) || isLanguageWord(id)) problems.add(placeProblem(sayBadId(id), keyPlace));
      if (earlier !== undefined) problems.add(placeProblem(sayRepeatedId(id, earlier.shown, earlier.line), keyPlace));
      else first.set(id, { shown: file.shown, line: keyPlace.line });
      const rule = readWrittenRule(node, problems, { id, theme, idPlace: keyPlace, file: file.name });
      if (rule !== undefined) rules.push(rule);
    }
  }
  if (first.size === 0 && problems.count === before) problems.add(sayNoRules(files[0]?.shown ?? "cmocs"));
  return rules;
}

/** Holds each rule that cites a study to one that the register has. A theory without a register is held to none. */
function checkStudies(rules: readonly WrittenRule[], studies: readonly string[], problems: ProblemList): void {
  for (const { id, source } of rules) {
    if (source !== null && !studies.includes(source.study.value)) problems.add({ ...placeProblem(sayUnknownStudy(source.study.value, studies), source.study.place), id });
  }
}

/** The rules of one file, each with the theme of its document. */
function listWrittenRules(file: TheoryFile, problems: ProblemList): { id: string; theme: string; keyPlace: Place; node: DocumentNode }[] {
  // The body of a rule is read later, under its own id.
  const body = { expects: "the parts of a rule", read: (node: DocumentNode): DocumentNode => node };
  const reader = mapOf({ theme: text("the theme of these rules"), cmocs: namedValues(body, "rules by name") }, "theme and cmocs");
  return parseDocuments(file.text, file.shown, problems).flatMap((root) => {
    const read = reader.read(root, problems);
    return (read?.cmocs ?? []).map(({ name, keyPlace, node }) => ({ id: name, theme: read!.theme, keyPlace, node }));
  });
}
