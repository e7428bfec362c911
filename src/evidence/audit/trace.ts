import type { Statement, Stance, Study } from "../../register/register.js";
import type { Reach, TheoryGraph } from "../../theory/graph.js";
import { listParameterUses } from "../../theory/list-parameters.js";
import type { Cmoc, Parameter, Theory } from "../../theory/rule.js";
import type { StatementUses } from "./evidence-uses.js";
import { listNamedStatements } from "./name-evidence.js";

/** From a rule back to what it rests on, and on to what it reaches. */
export interface CmocTrace {
  cmoc: Cmoc;
  /** The study that it cites, if the register has it. */
  study: Study | null;
  /** The statements that bear on it. */
  statements: { statement: Statement; stance: Stance; writtenFrom: boolean; patterns: string[] }[];
  /** Its numbers, each with the statements that its basis names. */
  parameters: { parameter: Parameter; statements: string[] }[];
  reaches: Reach[];
}

/** Traces one rule. `traced` are the statements of the register with all that rests on them. */
export function traceCmoc(cmoc: Cmoc, theory: Theory, studies: readonly Study[], traced: readonly StatementUses[], graph: TheoryGraph): CmocTrace {
  const names = [...new Set(listParameterUses(cmoc))];
  return {
    cmoc,
    study: studies.find(({ id }) => id === cmoc.source?.study) ?? null,
    statements: traced.flatMap(({ statement, rules, patterns }) => rules.filter((bearing) => bearing.cmoc === cmoc.id).map(({ stance, writtenFrom }) => ({ statement, stance, writtenFrom, patterns }))),
    parameters: names.map((name) => ({ parameter: theory.parameters[name], statements: listNamedStatements(theory.parameters[name].basis) })),
    reaches: graph.cmocs.find(({ id }) => id === cmoc.id)!.reaches,
  };
}
