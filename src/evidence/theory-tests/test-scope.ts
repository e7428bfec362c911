import { listInputs, type ProbeInput } from "../../compile/probe-inputs.js";
import { listNames, lookUp, type Item, type ItemKind } from "../../theory/look-up.js";
import type { Cmoc } from "../../theory/rule.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import type { Chunk, LineCursor } from "./line-cursor.js";
import { sayNameOfTied, sayUnknownName, sayUnknownTie } from "./messages.js";

/** What the lines of one test may speak of. */
export interface TestScope {
  vocabulary: Vocabulary;
  rules: readonly Cmoc[];
  /** All that the rules read or move, by `agent.name`. */
  inputs: ReadonlyMap<string, ProbeInput>;
  /** The kind of agent that the test is about; names without a prefix are its own. */
  agent: string;
}

/** A name of the world as a line has it, with whose it is. */
export interface Named {
  agent: string;
  name: string;
  item: Item;
  chunk: Chunk;
}

/** All that some rules read or move; where two do, once. */
export function gatherInputs(rules: readonly Cmoc[], vocabulary: Vocabulary): Map<string, ProbeInput> {
  return new Map(rules.flatMap((rule) => [...listInputs(rule, vocabulary)]));
}

/** Takes `name` or `tie.name`, and finds whose it is. `wanted` says in words what kinds of name are looked for. */
export function takeName(scope: TestScope, cursor: LineCursor, kinds: readonly ItemKind[], wanted: string): Named {
  const chunk = cursor.expectChunk(wanted);
  const { vocabulary } = scope;
  const dot = chunk.text.indexOf(".");
  const name = chunk.text.slice(dot + 1);
  const agent = dot < 0 ? scope.agent : findTied(scope, cursor, chunk, chunk.text.slice(0, dot));
  const item = lookUp(vocabulary, agent, name, kinds);
  if (item !== null) return { agent, name, item, chunk };
  const right = dot < 0 ? listPaths(scope).find(([, tied]) => lookUp(vocabulary, tied, name, kinds) !== null) : undefined;
  if (right !== undefined) throw cursor.refuse(sayNameOfTied(name, agent, `${right[0]}.${name}`), chunk);
  throw cursor.refuse(sayUnknownName(name, agent, wanted, listNames(vocabulary, agent, kinds)), { from: chunk.from + dot + 1, to: chunk.to });
}

function findTied(scope: TestScope, cursor: LineCursor, chunk: Chunk, tie: string): string {
  const path = listPaths(scope).find(([written]) => written === tie);
  if (path === undefined) throw cursor.refuse(sayUnknownTie(tie, scope.agent, listPaths(scope).map(([written]) => written)), { from: chunk.from, to: chunk.from + tie.length });
  return path[1];
}

/** What may stand before the full stop, and the kind of agent that it leads to: ties to one, then ties to many. */
function listPaths({ vocabulary, agent }: TestScope): [string, string][] {
  const { one, many } = vocabulary.agents[agent].ties;
  return [...one.map((tie): [string, string] => [tie, tie]), ...Object.entries(many)];
}

/** How a test writes something of some kind of agent; with a question mark before it where no tie leads there. */
export function writeName(scope: TestScope, agent: string, name: string): string {
  if (agent === scope.agent) return name;
  const path = listPaths(scope).find(([, tied]) => tied === agent);
  return path === undefined ? `?${agent}.${name}` : `${path[0]}.${name}`;
}
