import type { Problem } from "./problem.js";

/** Most characters of a line that are shown; a longer one is cut round the caret. */
const widest = 120;

/**
 * A problem as text for a person: place and sentence, the line with a caret under the words concerned, the next move.
 *
 *     models/m/cmocs/1.yaml:3:1: "share_lernt" is not … (clear_information)
 *       3 | then: understanding rises by share_lernt each month
 *         |                              ^^^^^^^^^^^
 *       Did you mean "share_learnt"?
 */
export function renderProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
  // The rule or row concerned, unless the sentence names it: a line in the midst of a long rule does not say which it is.
  const concerned = problem.id === undefined || place === "" || problem.message.includes(`"${problem.id}"`) ? "" : ` (${problem.id})`;
  const lines = [`${place === "" ? "" : `${place}: `}${problem.message}${concerned}`];
  if (problem.excerpt !== undefined && problem.line !== undefined) lines.push(...renderCaret(problem, problem.excerpt, problem.line));
  if (problem.hint !== undefined) lines.push(`  ${problem.hint}`);
  return lines.join("\n");
}

/** All problems, an empty line between them. */
export function renderProblems(problems: readonly Problem[]): string {
  return problems.map(renderProblem).join("\n\n");
}

function renderCaret(problem: Problem, excerpt: string, line: number): string[] {
  const number = String(line);
  const margin = " ".repeat(number.length);
  const characters = [...excerpt.replace(/[\t\r]/g, " ")];
  const start = (problem.column ?? 1) - 1;
  const from = characters.length <= widest ? 0 : Math.max(0, Math.min(start - 30, characters.length - widest));
  const shown = characters.slice(from, from + widest).join("").trimEnd();
  const rendered = [`  ${number} | ${shown}`];
  if (problem.column !== undefined) {
    const length = Math.max(1, Math.min(problem.length ?? 1, from + widest - start, Math.max(1, characters.length - start)));
    rendered.push(`  ${margin} | ${" ".repeat(start - from)}${"^".repeat(length)}`);
  }
  return rendered;
}
