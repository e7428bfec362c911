import { spanOf, type NamePhrase, type TestPhrase, type WhenPhrase } from "../language/sentence.js";
import { findNearestWord } from "../problem/nearest-word.js";
import type { ValueType } from "../vocabulary/vocabulary.js";
import { refuse, type Clause } from "./clause.js";
import { describeType, describeWorldName } from "./look-up.js";
import { sayChoiceCompared, sayNotComparable, sayUnknownName } from "./messages.js";
import { resolveChoice, resolvePart } from "./resolve-degree.js";
import { describeWanted, listReach, readable, resolveEvent, resolveReading } from "./resolve-name.js";
import type { ParameterRef, Reading, Test, When } from "./rule.js";

/** Resolves tests. Throws ProblemError. */
export function resolveWhen(clause: Clause, phrase: WhenPhrase): When {
  return { node: "when", join: phrase.join, tests: phrase.tests.map((test) => resolveTest(clause, test)) };
}

function resolveTest(clause: Clause, phrase: TestPhrase): Test {
  switch (phrase.node) {
    case "happens":
      return { node: "happens", ...resolveEvent(clause, phrase.event) };
    case "is": {
      const left = resolveReading(clause, phrase.left);
      return { node: "is", left, word: phrase.word.word, code: resolveChoice(clause, left, spanOf(phrase.left), phrase.word) };
    }
    default: {
      const left = resolvePart(clause, phrase.left);
      if (left.type.type === "choice") throw refuse(clause, sayChoiceCompared(left.name, left.type.words), left.span);
      const right = resolveBound(clause, phrase.right, left.type);
      if (right.node === "reading") checkComparable(clause, left.name, left.type, phrase.right, right);
      return { node: phrase.node, left: left.tree, right };
    }
  }
}

/** bound = parameter | name. A parameter never bears a name of the world, so there is no precedence to learn. */
function resolveBound(clause: Clause, phrase: NamePhrase, left: ValueType): ParameterRef | Reading {
  const name = phrase.name.word;
  if (phrase.prefix !== null) return resolveReading(clause, phrase);
  if (clause.parameters.has(name)) {
    clause.uses.push({ name, role: "threshold", as: { threshold: describeType(left) }, place: clause.findPlace(phrase.name.from, name.length) });
    return { node: "parameter", name };
  }
  if (describeWorldName(clause.scope.vocabulary, name) !== null) return resolveReading(clause, phrase);
  const reach = [...clause.parameters, ...listReach(clause.scope, readable)];
  const known = findNearestWord(name, reach) === null ? [...clause.parameters] : reach;
  throw refuse(clause, sayUnknownName(name, `a parameter, or ${describeWanted(readable)},`, known), phrase.name);
}

function checkComparable(clause: Clause, name: string, left: ValueType, phrase: NamePhrase, right: Reading): void {
  const same = left.type === right.type.type && (left.type !== "number" || right.type.type !== "number" || left.unit === right.type.unit);
  if (!same) throw refuse(clause, sayNotComparable(name, describeType(left), right.name, describeType(right.type)), spanOf(phrase));
}
