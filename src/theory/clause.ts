import type { Place } from "../document/document.js";
import { refuseSpan } from "../language/tokens.js";
import type { Problem, ProblemError } from "../problem/problem.js";
import type { Parameter } from "./rule.js";
import type { Scope } from "./scope.js";

/** One use of a parameter by a sentence. */
export interface ParameterUse {
  name: string;
  role: Parameter["role"];
  /** What it must keep to: a degree is compared within 0 to 1, "up to" at least 1, "down to" at most 1. */
  as: { threshold: string } | "share" | "up to" | "down to";
  place: Place;
}

/** A sentence under way from names to what they stand for. */
export interface Clause {
  sentence: string;
  scope: Scope;
  /** Names of the parameters of the theory. */
  parameters: ReadonlySet<string>;
  findPlace: (from: number, length: number) => Place;
  /** Gathers the uses of parameters of the whole theory. */
  uses: ParameterUse[];
}

/** A problem at a stretch of the clause's sentence, to be thrown. */
export function refuse(clause: Clause, problem: Problem, span: { from: number; to: number }): ProblemError {
  return refuseSpan(problem, clause.sentence, span.from, span.to);
}
