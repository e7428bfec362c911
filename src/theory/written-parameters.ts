import { listOf, mapOf, namedValues, number, placeProblem, text, type DocumentNode, type NamedValue } from "../document/document.js";
import { isLanguageWord, isNameForm } from "../language/words.js";
import type { ProblemList } from "../problem/problem-list.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { describeWorldName } from "./look-up.js";
import { sayBadId, sayRangeBackwards, sayValueOutsideRange, sayWorldName } from "./messages.js";

export interface ParameterNumbers {
  value: number;
  plausible: [number, number];
  basis: string;
  about: string;
}

export type WrittenParameter = NamedValue<ParameterNumbers>;

const row = mapOf(
  {
    value: number(),
    plausible: listOf(number(), 2, 2, "a range of two numbers, such as [0.1, 0.3]"),
    basis: text("where the number comes from"),
    about: text("what the number is"),
  },
  "value, plausible, basis and about",
);

/** Reads parameters.yaml: each number with its range, its basis and what it is. Problems are added. */
export function readWrittenParameters(node: DocumentNode, vocabulary: Vocabulary, problems: ProblemList): WrittenParameter[] {
  const found: WrittenParameter[] = [];
  if (node.kind !== "map") {
    namedValues(row, "parameters by name").read(node, problems);
    return found;
  }
  for (const { key: name, keyPlace, value: child } of node.entries) {
    const numbers = row.read(child, problems);
    const add = (problem: ReturnType<typeof sayBadId>): void => problems.add(placeProblem(problem, keyPlace));
    const worldName = describeWorldName(vocabulary, name);
    if (!isNameForm(name) || isLanguageWord(name)) add(sayBadId(name));
    else if (worldName !== null) add(sayWorldName(name, worldName));
    if (numbers === undefined) continue;
    const [least, most] = numbers.plausible;
    if (least > most) add(sayRangeBackwards(name));
    else if (numbers.value < least || numbers.value > most) add(sayValueOutsideRange(name, numbers.value, [least, most]));
    found.push({ name, keyPlace, value: { ...numbers, plausible: [least, most] }, node: child });
  }
  return found;
}
