/** What is said where an explanation cannot be finished. */
import { ProblemError, exitCodes } from "../../problem/problem.js";

export function explanationInterrupted(): ProblemError {
  return new ProblemError([{ code: "interrupted", message: "Interrupted before every rule had been knocked out, so there is no explanation. Nothing was written." }], exitCodes.interrupted);
}
