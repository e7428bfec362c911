import { listTestFiles } from "../evidence/theory-tests/list-test-files.js";
import { testTheory, type TestReport, type TestResult } from "../evidence/theory-tests/test-theory.js";
import { exitCodes } from "../problem/problem.js";
import { vocabulary } from "../world/vocabulary.js";
import { loadNamedTheory } from "./load-named-theory.js";
import * as say from "./messages.js";
import { refuseUsage } from "./read-options.js";
import type { Terminal } from "./terminal.js";

/** Does what `realist theory test` says; exit code 5 where an expectation is not met. */
export function performTheoryTest(word: string, files: readonly string[], json: boolean, terminal: Terminal): void {
  const theory = loadNamedTheory(word);
  if (theory === null) throw refuseUsage("no-rules", say.emptyTheory(word));
  const report = testTheory(listTestFiles(files), theory, vocabulary);
  terminal.print(json ? JSON.stringify(toJson(report), null, 2) : renderReport(report, files.length === 0));
  if (report.results.some(({ met }) => !met)) terminal.exitCode = exitCodes.checkFailed;
}

function toJson({ results, untried }: TestReport): object {
  const tests = results.map(({ test: { file, line, cmocs, title }, met, outcomes }) => ({
    file, line, cmocs, title, met,
    expectations: outcomes.map(({ expectation, duration, met: isMet, found }) => ({ line: expectation.line, expects: expectation.text, after: duration, met: isMet, found })),
  }));
  return { tests, untried };
}

/** Each failure in a sentence, and then how many tests there were. */
function renderReport({ results, untried }: TestReport, isOfAll: boolean): string {
  const failures = results.filter(({ met }) => !met).map(renderFailure);
  const expectations = results.flatMap(({ outcomes }) => outcomes);
  const tally = say.testsMet(results.length, expectations.length, expectations.filter(({ met }) => !met).length);
  return [...failures, isOfAll && untried.length > 0 ? `${tally}\n${say.rulesUntried(untried)}` : tally].join("\n\n");
}

function renderFailure({ test: { file, line, cmocs, isWhole, title }, outcomes }: TestResult): string {
  const unmet = outcomes.filter(({ met }) => !met);
  return [`${file}:${line}: ${isWhole ? "the whole theory" : cmocs.join(" and ")}: ${title}`, ...unmet.map(({ expectation, duration, found }) => `  ${say.expectedButCame(expectation.line, expectation.text, duration, found)}`)].join("\n");
}
