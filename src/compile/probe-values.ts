import { exitCodes, ProblemError } from "../problem/problem.js";
import type { Problem } from "../problem/problem.js";
import type { Cmoc } from "../theory/rule.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { sayAmbiguousName, sayNoSuchWord, sayNotRead, sayOutOfRange } from "./messages.js";
import type { ProbeInput } from "./probe-inputs.js";

function refuse(problem: Problem): ProblemError {
  return new ProblemError([problem], exitCodes.usage);
}

/** The input of that name: `agent.name`, or a name alone if it is the base's own or no other that is read shares it. */
export function findInput(name: string, inputs: ReadonlyMap<string, ProbeInput>, cmoc: Cmoc): ProbeInput {
  const exact = inputs.get(name) ?? inputs.get(`${cmoc.base}.${name}`);
  if (exact !== undefined) return exact;
  const named = [...inputs.values()].filter((input) => input.name === name);
  if (named.length === 1) return named[0];
  if (named.length > 1) throw refuse(sayAmbiguousName(name, named.map((input) => `${input.agent}.${input.name}`)));
  const known = name.includes(".") ? [...inputs.keys()] : [...inputs.values()].map((input) => input.name);
  throw refuse(sayNotRead(name, cmoc.id, known));
}

/** A told value as a column holds it: the code of a word, NaN for absent. Throws ProblemError (usage) where it cannot be that. */
export function convertValue(input: ProbeInput, value: number | string | null, vocabulary: Vocabulary): number {
  const { agent, name, group, type } = input;
  const lever = group === "levers" ? vocabulary.levers[name] : undefined;
  const [least, most] = type.type === "degree" ? [0, 1] : (lever?.range ?? [0, null]);
  const mayBeAbsent = group === "facts" || lever?.none === true;
  if (value === null && mayBeAbsent) return NaN;
  if (type.type === "choice") {
    const code = type.words.indexOf(String(value));
    if (code < 0) throw refuse(sayNoSuchWord(`${agent}.${name}`, value ?? "none", type.words));
    return code;
  }
  if (typeof value !== "number" || !(value >= least) || (most !== null && !(value <= most))) throw refuse(sayOutOfRange(`${agent}.${name}`, value, least, most));
  return value;
}
