import { exitCodes, ProblemError, type Problem } from "../problem/problem.js";
import { renderProblems } from "../problem/render-problem.js";
import { defaults } from "../experiment/defaults.js";
import { loadPatternBook } from "../evidence/patterns/load-book.js";
import { listPatternFiles } from "../evidence/patterns/pattern-files.js";
import { loadRefinements } from "../register/load-refinements.js";
import { loadScenario } from "../scenario/load-scenario.js";
import { loadSetting } from "../setting/load-setting.js";
import { splitWeeks } from "../simulate/periods.js";
import { loadTheory } from "../theory/load-theory.js";
import type { Theory } from "../theory/rule.js";
import { vocabulary } from "../world/vocabulary.js";
import { identifyFile, type CheckedKind } from "./identify-file.js";
import * as say from "./messages.js";
import type { Terminal } from "./terminal.js";

interface Checked {
  path: string;
  /** null where it is nothing that can be checked. */
  kind: CheckedKind | null;
  ok: boolean;
  title: string | null;
  problems: readonly Problem[];
}

/** Checks every file named and tells of all, the right ones and the wrong ones; exit code 3 if any is wrong. */
export function performCheck(files: readonly string[], json: boolean, terminal: Terminal): void {
  const checked = files.map(checkFile);
  if (json) {
    terminal.print(JSON.stringify({ files: checked }, null, 2));
  } else {
    for (const { path, kind, ok, title, problems } of checked) {
      if (ok && kind !== null) terminal.print(say.isRight(path, kind, title ?? ""));
      else terminal.say(kind === null ? renderProblems(problems) : `${renderProblems(problems)}\n${say.isWrong(path, kind, problems.length)}`);
    }
  }
  if (checked.some(({ ok }) => !ok)) terminal.exitCode = exitCodes.invalidFile;
}

function checkFile(file: string): Checked {
  let kind: CheckedKind | null = null;
  try {
    const found = identifyFile(file);
    kind = found.kind;
    return { path: file, kind, ok: true, title: load(kind, found.path), problems: [] };
  } catch (fault) {
    if (fault instanceof ProblemError) return { path: file, kind, ok: false, title: null, problems: fault.problems };
    throw fault;
  }
}

/** The patterns of a theory, with the theory and its evidence, which they are held to. */
function loadBook(path: string): { theory: Theory } {
  const theory = loadTheory(path, vocabulary);
  loadPatternBook(path, theory, splitWeeks(defaults.weeks, "month").length);
  return { theory };
}

/** A theory with its patterns, its evidence and its refinement log, of which the log is read with the evidence. */
function loadWhole(path: string): string {
  const { theory } = listPatternFiles(path).length === 0 ? { theory: loadTheory(path, vocabulary) } : loadBook(path);
  loadRefinements(path);
  return theory.title;
}

function load(kind: CheckedKind, path: string): string {
  if (kind === "theory") return loadWhole(path);
  if (kind === "patterns") return say.ofTheTheory(loadBook(path).theory.title);
  return kind === "setting" ? loadSetting(path, vocabulary).title : loadScenario(path, vocabulary).title;
}
