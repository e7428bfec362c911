import { spanOf, type NamePhrase } from "../language/sentence.js";
import type { ProblemError } from "../problem/problem.js";
import { refuse, type Clause } from "./clause.js";
import { listNames, lookUp, type Item, type ItemKind } from "./look-up.js";
import { sayNameElsewhere, sayNeedlessPrefix, sayOutOfReach, sayTieToMany, sayUnknownName, sayUnknownTie, sayWrongKind } from "./messages.js";
import type { EventRef, Reading } from "./rule.js";
import { kindOf, listHolders, type Holder, type Scope } from "./scope.js";

export const readable: readonly ItemKind[] = ["fact", "lever", "state"];
const allKinds: readonly ItemKind[] = ["fact", "lever", "state", "behaviour", "event"];
const wantedWords: Record<ItemKind, string> = { fact: "a fact", lever: "a lever", state: "a state", behaviour: "a behaviour", event: "an event" };

/** A name found, with who has it. */
export interface FoundName extends Holder {
  name: string;
  item: Item;
}

/** A fact, lever or state, read at the base or at the one that it is tied to. Throws ProblemError. */
export function resolveReading(clause: Clause, phrase: NamePhrase): Reading {
  const { tie, agent, name, item } = resolveName(clause, phrase, readable);
  if (item.kind === "behaviour" || item.kind === "event") throw refuse(clause, sayWrongKind(name, wantedWords[item.kind], describeWanted(readable)), spanOf(phrase));
  return { node: "reading", tie, agent, kind: item.kind, name, type: item.type };
}

/** An event that happens to the base or to the one that it is tied to. Throws ProblemError. */
export function resolveEvent(clause: Clause, phrase: NamePhrase): EventRef {
  const { tie, agent, name } = resolveName(clause, phrase, ["event"]);
  return { tie, agent, event: name };
}

/** Looks a name up among the items wanted: the base's, failing that the actor's; with a prefix that of the tied one. */
export function resolveName(clause: Clause, phrase: NamePhrase, wanted: readonly ItemKind[]): FoundName {
  const name = phrase.name.word;
  const holders = phrase.prefix === null ? listHolders(clause.scope) : [resolvePrefix(clause, phrase, wanted)];
  const found = findAmong(clause.scope, holders, name, wanted);
  if (found !== null) return found;
  const other = findAmong(clause.scope, holders, name, allKinds);
  if (other !== null) throw refuse(clause, sayWrongKind(name, wantedWords[other.item.kind], describeWanted(wanted)), spanOf(phrase));
  throw phrase.prefix === null ? refuseBareName(clause, phrase, wanted) : refuseTiedName(clause, phrase, holders[0], wanted);
}

function findAmong(scope: Scope, holders: readonly Holder[], name: string, wanted: readonly ItemKind[]): FoundName | null {
  for (const holder of holders) {
    const item = lookUp(scope.vocabulary, holder.agent, name, wanted);
    if (item !== null) return { ...holder, name, item };
  }
  return null;
}

/** The holder that a prefix names: only ties of the base to one. The actor's own names need no prefix, and get none. */
function resolvePrefix(clause: Clause, phrase: NamePhrase, wanted: readonly ItemKind[]): Holder {
  const { scope } = clause;
  const prefix = phrase.prefix!;
  const ties = kindOf(scope, scope.base).ties;
  if (!ties.one.includes(prefix.word)) {
    if (Object.hasOwn(ties.many, prefix.word)) throw refuse(clause, sayTieToMany(prefix.word, phrase.name.word), prefix);
    throw refuse(clause, sayUnknownTie(prefix.word, scope.base, ties.one), prefix);
  }
  const bare = prefix.word === scope.actor && scope.about !== null ? findAmong(scope, listHolders(scope), phrase.name.word, wanted) : null;
  if (bare !== null && bare.tie === prefix.word) throw refuse(clause, sayNeedlessPrefix(prefix.word, phrase.name.word), spanOf(phrase));
  return { tie: prefix.word, agent: prefix.word };
}

/** Says the best that can be said of a name that is not the base's own. */
function refuseBareName(clause: Clause, phrase: NamePhrase, wanted: readonly ItemKind[]): ProblemError {
  const { scope, parameters } = clause;
  const { vocabulary } = scope;
  const name = phrase.name.word;
  if (parameters.has(name)) return refuse(clause, sayWrongKind(name, "a parameter", describeWanted(wanted)), spanOf(phrase));
  const ones = kindOf(scope, scope.base).ties.one;
  const tied = ones.find((tie) => lookUp(vocabulary, tie, name, wanted) !== null);
  if (tied !== undefined) return refuse(clause, sayNameElsewhere(name, tied, `${tied}.${name}`), spanOf(phrase));
  const owners = Object.keys(vocabulary.agents).filter((agent) => lookUp(vocabulary, agent, name, wanted) !== null).sort();
  if (owners.length > 0) return refuse(clause, sayOutOfReach(name, owners, scope.base, ones), spanOf(phrase));
  return refuse(clause, sayUnknownName(name, describeWanted(wanted), listReach(scope, wanted)), spanOf(phrase));
}

function refuseTiedName(clause: Clause, phrase: NamePhrase, holder: Holder, wanted: readonly ItemKind[]): ProblemError {
  const known = listNames(clause.scope.vocabulary, holder.agent, wanted);
  const own = findAmong(clause.scope, listHolders(clause.scope), phrase.name.word, wanted);
  if (own !== null) return refuse(clause, sayNameElsewhere(`${holder.agent}.${phrase.name.word}`, own.agent, phrase.name.word), spanOf(phrase));
  return refuse(clause, sayUnknownName(phrase.name.word, `${describeWanted(wanted)} of "${holder.agent}"`, known), phrase.name);
}

/** All names of some kinds that can be written here: bare, and with each prefix. */
export function listReach(scope: Scope, wanted: readonly ItemKind[]): string[] {
  const bare = listHolders(scope).flatMap((holder) => listNames(scope.vocabulary, holder.agent, wanted));
  const tied = kindOf(scope, scope.base).ties.one.flatMap((tie) => listNames(scope.vocabulary, tie, wanted).map((name) => `${tie}.${name}`));
  return [...bare, ...tied];
}

/** "a state", "a fact, a lever or a state". */
export function describeWanted(wanted: readonly ItemKind[]): string {
  const words = wanted.map((kind) => wantedWords[kind]);
  return words.length === 1 ? words[0] : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}
