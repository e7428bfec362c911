import { openDocument, placeProblem, type Place } from "../../document/document.js";
import { parsePattern } from "../../language/pattern/parse-pattern.js";
import { ProblemError, type Problem } from "../../problem/problem.js";
import { ProblemList } from "../../problem/problem-list.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Setting } from "../../setting/setting.js";
import type { Theory } from "../../theory/rule.js";
import { vocabulary } from "../../world/vocabulary.js";
import { checkEvidence, checkUses } from "./check-uses.js";
import { checkSentence, type Nameable } from "./check-sentence.js";
import * as say from "./messages.js";
import type { Pattern, PatternLine } from "./pattern.js";
import { listPatternFiles } from "./pattern-files.js";
import type { Statements } from "./find-restated.js";
import { isSettingKnown, listSettingNames, loadStudyScenario, loadStudySetting } from "./study-places.js";
import { readWrittenPatterns, type WrittenPattern, type WrittenSentence } from "./written-pattern.js";

/** Networks that one trial takes together where neither a pattern nor its file says how many. */
const usualSites = 4;

/** The patterns of a theory, with the places and scenarios that they name. */
export interface PatternBook {
  patterns: Pattern[];
  /** By name. */
  settings: ReadonlyMap<string, Setting>;
  /** By the name of the setting, then of the scenario. */
  scenarios: ReadonlyMap<string, ReadonlyMap<string, Scenario>>;
}

/**
 * Loads the patterns beside a theory and checks them:
 *
 *     files -> keys and types (1) -> each against its evidence (2) -> each sentence read and looked up (3) -> uses between patterns (4)
 *
 * `statements` is null where the theory has no evidence to check against. Throws one ProblemError (exit code 3) with all that is wrong.
 */
export function loadPatterns(theoryFolder: string, theory: Theory, statements: Statements | null, months: number): PatternBook {
  const problems = new ProblemList();
  const files = listPatternFiles(theoryFolder);
  if (files.length === 0) problems.add(say.sayNoPatterns(theoryFolder));
  const written = files.flatMap((file) => readFile(file, problems)); // 1
  checkTwice(written, problems);
  if (statements !== null) for (const one of written) checkEvidence(one, statements, problems); // 2
  const places = new Places();
  const patterns = written.flatMap((one) => checkPattern(one, theory, months, places, problems)); // 3
  checkUses(patterns, written, problems); // 4
  problems.throwIfAny();
  return { patterns: patterns.sort((a, b) => (a.id < b.id ? -1 : 1)), settings: places.settings, scenarios: places.scenarios };
}

function readFile(file: string, problems: ProblemList): WrittenPattern[] {
  const root = openDocument(file, problems);
  return root === undefined ? [] : readWrittenPatterns(root, file, problems);
}

function checkTwice(written: readonly WrittenPattern[], problems: ProblemList): void {
  const first = new Map<string, WrittenPattern>();
  for (const one of written) {
    const earlier = first.get(one.id);
    if (earlier === undefined) first.set(one.id, one);
    else problems.add(placeProblem(say.sayPatternTwice(one.id, earlier.file, earlier.idPlace.line), one.idPlace));
  }
}

/** Settings and scenarios, each loaded once. */
class Places {
  readonly settings = new Map<string, Setting>();
  readonly scenarios = new Map<string, Map<string, Scenario>>();

  takeSetting(name: string): Setting {
    const found = this.settings.get(name) ?? loadStudySetting(name);
    this.settings.set(name, found);
    return found;
  }

  takeScenario(name: string, settingName: string): Scenario {
    const known = this.scenarios.get(settingName) ?? new Map<string, Scenario>();
    this.scenarios.set(settingName, known);
    const found = known.get(name) ?? loadStudyScenario(name, settingName, this.takeSetting(settingName));
    known.set(name, found);
    return found;
  }
}

function checkPattern(written: WrittenPattern, theory: Theory, months: number, places: Places, problems: ProblemList): Pattern[] {
  const { id, evidence, study, use, says, confidence, tolerance, cannot_be_tested: cannotBeTested, file, idPlace } = written;
  const before = problems.count;
  const add = (problem: Problem, place: Place): void => problems.add({ ...placeProblem(problem, place), id });
  const settingName = written.setting?.value ?? "demonstration";
  if (!isSettingKnown(settingName)) {
    add(say.sayUnknownSetting(settingName, listSettingNames()), written.setting!.place);
    return [];
  }
  const baseline = written.baseline?.value ?? "as-usual";
  const findScenario = (name: string): Problem | null => findFault(() => places.takeScenario(name, settingName));
  const fault = findScenario(baseline);
  if (fault !== null) add(fault, written.baseline?.place ?? idPlace);
  const nameable = { metrics: vocabulary.metrics, setting: places.takeSetting(settingName), theory: theory.name, rules: theory.cmocs.map((cmoc) => cmoc.id), months, findScenario };
  const read = (sentence: WrittenSentence | null): PatternLine | null => (sentence === null ? null : readSentence(sentence, nameable, add));
  const [holds, when] = [read(written.holds), read(written.when)];
  if (problems.count > before) return [];
  return [{ id, evidence: evidence.value, study: study.value, use: use.value, says, setting: settingName, baseline, sites: written.sites ?? usualSites, holds, when, cannotBeTested, confidence, tolerance, file, line: idPlace.line }];
}

/** The first thing that is wrong where a scenario cannot be taken, without its place: it is told at the word that names it. */
function findFault(take: () => unknown): Problem | null {
  try {
    take();
    return null;
  } catch (fault) {
    if (!(fault instanceof ProblemError)) throw fault;
    const { code, message, hint } = fault.problems[0];
    return { code, message, ...(hint === undefined ? {} : { hint }) };
  }
}

/** Reads one sentence; what is wrong, counted within the sentence, is put in its place in the file. */
function readSentence({ value: sentence, node, place }: WrittenSentence, nameable: Nameable, add: (problem: Problem, place: Place) => void): PatternLine | null {
  const indent = node.kind === "text" ? node.text.length - node.text.trimStart().length : 0;
  const findPlace = (from: number, length: number): Place => (node.kind === "text" ? node.findPlace(from + indent, length) : place);
  try {
    const tree = parsePattern(sentence);
    checkSentence(tree, nameable, (problem, { from, to }) => add(problem, findPlace(from, to - from)));
    return { text: sentence, tree };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems) add(problem, findPlace((problem.column ?? 1) - 1, problem.length ?? 1));
    return null;
  }
}
