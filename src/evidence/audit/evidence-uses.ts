import type { Bearing, Evidence, Statement } from "../../register/register.js";
import type { Theory } from "../../theory/rule.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { usualLevels } from "../usual-levels.js";
import { listNamedStatements } from "./name-evidence.js";

/** A pattern, as far as the evidence is concerned: the statement that it takes up. */
export interface CitingPattern {
  id: string;
  evidence: string;
}

/** A statement, and all that rests on it. */
export interface StatementUses {
  statement: Statement;
  /** The rules of this theory that it bears on. */
  rules: Bearing[];
  /** Rules that it is said to bear on and that this theory does not have. */
  missing: Bearing[];
  /** Parameters whose basis names it. */
  parameters: string[];
  /** Patterns that take it up. */
  patterns: string[];
  /** Usual levels, behaviours and levers of the world whose basis names it. */
  world: string[];
}

/** Something of the world that says where its number comes from. */
export interface Grounded {
  name: string;
  basis: string;
}

/** Everything of a world that says where its number comes from, and the usual levels that it is held to. */
export function listGrounds({ agents, levers }: Vocabulary): Grounded[] {
  const behaviours = Object.entries(agents).flatMap(([agent, kind]) => Object.entries(kind.behaviours).map(([name, { basis }]) => ({ name: `${agent}.${name}`, basis })));
  return [...usualLevels.map(({ name, basis }) => ({ name, basis })), ...behaviours, ...Object.entries(levers).map(([name, { basis }]) => ({ name, basis }))];
}

/** Follows every statement of a register to the rules, parameters and patterns, and to what of the world, that rest on it. */
export function traceStatements({ statements }: Evidence, theory: Theory, patterns: readonly CitingPattern[], grounds: readonly Grounded[]): StatementUses[] {
  const ids = new Set(theory.cmocs.map(({ id }) => id));
  const nameStatements = (grounded: readonly Grounded[]): { name: string; statements: string[] }[] => grounded.map(({ name, basis }) => ({ name, statements: listNamedStatements(basis) }));
  const naming = (named: readonly { name: string; statements: string[] }[], id: string): string[] => named.filter(({ statements: own }) => own.includes(id)).map(({ name }) => name);
  const parameters = nameStatements(Object.values(theory.parameters));
  const world = nameStatements(grounds);
  return statements.map((statement) => ({
    statement,
    rules: statement.bearsOn.filter(({ cmoc }) => ids.has(cmoc)),
    missing: statement.bearsOn.filter(({ cmoc }) => !ids.has(cmoc)),
    parameters: naming(parameters, statement.id),
    patterns: patterns.filter(({ evidence }) => evidence === statement.id).map(({ id }) => id),
    world: naming(world, statement.id),
  }));
}

/** True where nothing rests on a statement. */
export function isUnused({ rules, parameters, patterns, world }: StatementUses): boolean {
  return rules.length + parameters.length + patterns.length + world.length === 0;
}
