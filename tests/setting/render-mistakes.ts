import { ProblemError } from "../../src/problem/problem.js";
import { renderProblems } from "../../src/problem/render-problem.js";

/** The same for what a promise was rejected with. */
export function renderProblemError(error: unknown, folder: string): string {
  if (!(error instanceof ProblemError)) throw error;
  const said = renderProblems(error.problems);
  return `${folder === "" ? said : said.replaceAll(`${folder}/`, "")}\nexit ${error.exitCode}\n`;
}

/** What a user would read, with the folder cut from the paths, or "no mistake was found". */
export function renderMistake(act: () => unknown, folder: string): string {
  try {
    act();
  } catch (error) {
    return renderProblemError(error, folder);
  }
  return "no mistake was found\n";
}
