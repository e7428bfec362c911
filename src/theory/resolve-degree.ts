import { spanOf, type DegreePhrase, type PartPhrase, type SharePhrase, type ViewPhrase, type Word } from "../language/sentence.js";
import type { ValueType } from "../vocabulary/vocabulary.js";
import { refuse, type Clause } from "./clause.js";
import { describeType, listNames, lookUp } from "./look-up.js";
import { sayManyOfActor, sayNotADegree, sayNotAChoice, sayUnknownChoice, sayUnknownMany, sayUnknownName, sayWeightedHighest, sayWrongKind } from "./messages.js";
import { describeWanted, readable, resolveReading } from "./resolve-name.js";
import type { Degree, Part, Reading, ShareOf, View } from "./rule.js";
import { kindOf } from "./scope.js";

/** A part with the type of its value, and the name to quote of it. */
export interface TypedPart {
  tree: Part;
  type: ValueType;
  name: string;
  span: { from: number; to: number };
}

/** Resolves an expression whose every part is a degree. Throws ProblemError. */
export function resolveDegree(clause: Clause, phrase: DegreePhrase): Degree {
  switch (phrase.node) {
    case "lower":
    case "higher":
    case "average":
      return { node: phrase.node, parts: phrase.parts.map((part) => resolveDegreePart(clause, part)) };
    case "gap":
      return { node: "gap", parts: [resolveDegreePart(clause, phrase.parts[0]), resolveDegreePart(clause, phrase.parts[1])] };
    default:
      return resolveDegreePart(clause, phrase);
  }
}

function resolveDegreePart(clause: Clause, phrase: PartPhrase): Part {
  const part = resolvePart(clause, phrase);
  if (part.type.type !== "degree") throw refuse(clause, sayNotADegree(part.name, describeType(part.type)), part.span);
  return part.tree;
}

/** Resolves one part, of whatever type. Throws ProblemError. */
export function resolvePart(clause: Clause, phrase: PartPhrase): TypedPart {
  switch (phrase.node) {
    case "name": {
      const tree = resolveReading(clause, phrase);
      return { tree, type: tree.type, name: phrase.prefix === null ? tree.name : `${phrase.prefix.word}.${tree.name}`, span: spanOf(phrase) };
    }
    case "view": {
      const tree = resolveView(clause, phrase);
      return { tree, type: tree.of.type, name: phrase.of.word, span: phrase.of };
    }
    case "share":
      return { tree: resolveShare(clause, phrase), type: { type: "degree" }, name: phrase.of.word, span: phrase.of };
    case "shortfall": {
      const of = resolvePart(clause, phrase.of);
      if (of.type.type !== "degree") throw refuse(clause, sayNotADegree(of.name, describeType(of.type)), of.span);
      // The grammar lets a shortfall stand before a name or a view, so never before another shortfall.
      if (of.tree.node === "shortfall") return of;
      return { tree: { node: "shortfall", of: of.tree }, type: of.type, name: of.name, span: of.span };
    }
  }
}

function resolveView(clause: Clause, phrase: ViewPhrase): View {
  const agent = resolveMany(clause, phrase.many);
  const of = resolveMemberReading(clause, agent, phrase.of);
  if (of.type.type === "choice") throw refuse(clause, sayNotADegree(of.name, describeType(of.type)), phrase.of);
  // Weights that are silently passed over would mislead; and one meaning has one spelling.
  if (phrase.how === "highest" && phrase.weight !== null) throw refuse(clause, sayWeightedHighest(), phrase.weight);
  const weight = phrase.weight === null ? null : resolveMemberReading(clause, agent, phrase.weight);
  if (weight?.type.type === "choice") throw refuse(clause, sayNotADegree(weight.name, describeType(weight.type)), phrase.weight!);
  return { node: "view", how: phrase.how, many: phrase.many.word, agent, of, weight };
}

function resolveShare(clause: Clause, phrase: SharePhrase): ShareOf {
  const agent = resolveMany(clause, phrase.many);
  const of = resolveMemberReading(clause, agent, phrase.of);
  return { node: "share", many: phrase.many.word, agent, of, word: phrase.word.word, code: resolveChoice(clause, of, phrase.of, phrase.word) };
}

/** The index of a word among those of a choice. */
export function resolveChoice(clause: Clause, of: Reading, span: { from: number; to: number }, word: Word): number {
  if (of.type.type !== "choice") throw refuse(clause, sayNotAChoice(of.name, describeType(of.type)), span);
  const code = of.type.words.indexOf(word.word);
  if (code < 0) throw refuse(clause, sayUnknownChoice(word.word, of.name, of.type.words), word);
  return code;
}

/** The kind of agent that a tie of the base to many leads to. */
function resolveMany(clause: Clause, many: Word): string {
  const { scope } = clause;
  const ties = kindOf(scope, scope.base).ties.many;
  if (Object.hasOwn(ties, many.word)) return ties[many.word];
  if (Object.hasOwn(kindOf(scope, scope.actor).ties.many, many.word)) throw refuse(clause, sayManyOfActor(many.word, scope.actor, scope.base), many);
  throw refuse(clause, sayUnknownMany(many.word, scope.base, Object.keys(ties)), many);
}

/** A fact, lever or state of a member itself. */
function resolveMemberReading(clause: Clause, agent: string, word: Word): Reading {
  const { vocabulary } = clause.scope;
  const item = lookUp(vocabulary, agent, word.word, readable);
  if (item !== null && item.kind !== "behaviour" && item.kind !== "event") return { node: "reading", tie: null, agent, kind: item.kind, name: word.word, type: item.type };
  const other = lookUp(vocabulary, agent, word.word, ["behaviour", "event"]);
  if (other !== null) throw refuse(clause, sayWrongKind(word.word, describeWanted([other.kind]), describeWanted(readable)), word);
  throw refuse(clause, sayUnknownName(word.word, `${describeWanted(readable)} of "${agent}"`, listNames(vocabulary, agent, readable)), word);
}
