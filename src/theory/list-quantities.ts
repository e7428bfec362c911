import type { Bend, Cmoc, Move } from "./rule.js";
import { expressionOf, listEvents, listReadings } from "./walk-rule.js";

/** What a rule reads, moves and bends, each as `agent.name`, sorted. */
export interface Quantities {
  /** Facts, levers, states and events. */
  reads: string[];
  /** States. */
  writes: string[];
  /** Behaviours. */
  bends: string[];
}

/** One sentence of a rule: what it reads, its context included, and the one state or behaviour that it changes. */
export interface SentenceQuantities {
  reads: string[];
  changes: string;
  bends: boolean;
}

/** The sentences of a rule. An outcome follows the state and not the context: it reads its own expression alone. */
export function listSentences(cmoc: Cmoc): SentenceQuantities[] {
  const conditions = [cmoc.given, cmoc.context].flatMap((line) => (line === null ? [] : listReadings(line.tree)));
  const context = [...conditions.map(({ reading }) => `${reading.agent}.${reading.name}`), ...listEvents(cmoc)];
  const describe = (effect: Move | Bend, around: readonly string[]): SentenceQuantities => {
    const expression = expressionOf(effect);
    const read = expression === null ? [] : listReadings(expression).map(({ reading }) => `${reading.agent}.${reading.name}`);
    const counted = effect.node !== "bend" && effect.node !== "becomes" && effect.time.every === "event" ? [`${effect.time.agent}.${effect.time.event}`] : [];
    return { reads: sortOnce([...around, ...read, ...counted]), changes: `${effect.target.agent}.${effect.target.name}`, bends: effect.node === "bend" };
  };
  return [...[...cmoc.then, ...cmoc.otherwise].map(({ tree }) => describe(tree, context)), ...cmoc.so.map(({ tree }) => describe(tree, []))];
}

/** Lists the quantities of one rule, whichever holders it reads them from. */
export function listQuantities(cmoc: Cmoc): Quantities {
  const sentences = listSentences(cmoc);
  const changed = (bends: boolean): string[] => sortOnce(sentences.filter((sentence) => sentence.bends === bends).map(({ changes }) => changes));
  return { reads: sortOnce(sentences.flatMap(({ reads }) => reads)), writes: changed(false), bends: changed(true) };
}

/** The kinds of agent that a rule runs over, reads or reaches: who there is of them matters to it. */
export function listAgents(cmoc: Cmoc): string[] {
  const { reads, writes, bends } = listQuantities(cmoc);
  return sortOnce([cmoc.base, cmoc.actor, ...[...reads, ...writes, ...bends].map((quantity) => quantity.split(".")[0])]);
}

function sortOnce(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
