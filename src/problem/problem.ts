/** What is wrong with somebody's input, where, what is allowed, and the nearest right word. */
export interface Problem {
  /** A stable short name of the kind of problem, such as `unknown-name`. */
  code: string;
  /** One clear sentence that quotes the user's word. */
  message: string;
  file?: string;
  /** Counted from 1. */
  line?: number;
  column?: number;
  /** How many characters the caret underlines. */
  length?: number;
  /** The text of that line, for the caret. */
  excerpt?: string;
  /** The next move: "Did you mean …?", or what is allowed. */
  hint?: string;
  /** The id of the rule, row or key concerned. */
  id?: string;
}

/** Exit codes of the command line. */
export const exitCodes = { done: 0, fault: 1, usage: 2, invalidFile: 3, incomplete: 4, checkFailed: 5, interrupted: 130 } as const;

/** Thrown for a user's mistake: printed as sentences, never with a stack trace. */
export class ProblemError extends Error {
  constructor(
    readonly problems: readonly Problem[],
    readonly exitCode: number = exitCodes.invalidFile,
  ) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.name = "ProblemError";
  }
}
