import { exitCodes, ProblemError } from "../problem/problem.js";
import type { Cmoc, Theory } from "../theory/rule.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { compileTheory } from "./compile-theory.js";
import { sayUnknownCmoc } from "./messages.js";
import { openGate } from "./open-gate.js";
import { makeOneOfEach } from "./probe-columns.js";
import { listInputs } from "./probe-inputs.js";
import type { ProbeInput, Why } from "./probe-inputs.js";
import { convertValue, findInput } from "./probe-values.js";

/** What a probe is asked. Values are numbers, words of a choice, or null for absent (`none`). */
export interface ProbeRequest {
  /** Id of the CMOC. */
  cmoc: string;
  /** What is varied: `name`, or `agent.name` where several that it reads share a name. */
  vary: string;
  values: readonly (number | string | null)[];
  /** What else is told, by name. */
  set: Readonly<Record<string, number | string | null>>;
  /** Weeks for which the CMOC then runs alone, at the same values. */
  weeks: number;
}

/** What one value of the thing varied comes to. */
export interface ProbePoint {
  value: number | string | null;
  /** Activation at the start, 0 to 1. */
  activation: number;
  /** Activation, and the states that the CMOC moves by `agent.state`, after the weeks. */
  after: { activation: number; states: Record<string, number> };
}

/** The answer to a probe: one point for each value, in the order asked. */
export interface Probe {
  cmoc: string;
  /** What was varied, as `agent.name`. */
  vary: string;
  /** What all else stood at, and why. */
  assumed: { name: string; value: number | string | null; why: Why }[];
  points: ProbePoint[];
}

/**
 * How one CMOC answers to one thing: one actor and one of each that it may be tied to, one lever or fact varied, all
 * else at what was told, or at its usual level, or where its gate is open. Bends do nothing here.
 *
 * @throws ProblemError (usage) for an unknown CMOC or name, an unknown word, or a value out of range.
 * @example probe(theory, vocabulary, { cmoc: "clear_information", vary: "role_information_staff", values: [0, 0.5, 1], set: {}, weeks: 156 })
 *   // activation 0, 0.5 and 1: the gate opens at clear_enough, and then the resource counts by degrees
 */
export function probe(theory: Theory, vocabulary: Vocabulary, request: ProbeRequest): Probe {
  const cmoc = theory.cmocs.find(({ id }) => id === request.cmoc);
  const ids = theory.cmocs.map(({ id }) => id);
  if (cmoc === undefined) throw new ProblemError([sayUnknownCmoc(request.cmoc, ids)], exitCodes.usage);
  const inputs = listInputs(cmoc, vocabulary);
  const tell = (name: string, value: number | string | null, why: Why): ProbeInput => {
    const input = findInput(name, inputs, cmoc);
    input.value = convertValue(input, value, vocabulary);
    input.why = why;
    return input;
  };
  for (const [name, value] of Object.entries(request.set)) tell(name, value, "told");
  const varied = findInput(request.vary, inputs, cmoc);
  varied.why = "varied";
  const parameters = Object.fromEntries(Object.values(theory.parameters).map(({ name, value }) => [name, value]));
  const compiled = compileTheory({ ...theory, cmocs: [cmoc] }, vocabulary);
  openGate(cmoc, inputs, parameters);
  const points = request.values.map((value): ProbePoint => {
    tell(request.vary, value, "varied");
    const columns = makeOneOfEach(vocabulary, inputs.values());
    const run = compiled.open(parameters, "observing");
    const activation = run.activationOf(columns, cmoc.id, 0)!;
    for (let week = 0; week < request.weeks; week++) run.week(columns);
    const states = Object.fromEntries(listMoved(cmoc).map(({ agent, name }) => [`${agent}.${name}`, columns[agent].states[name][0]]));
    return { value, activation, after: { activation: run.activationOf(columns, cmoc.id, 0)!, states } };
  });
  const assumed = [...inputs.values()].filter((input) => input !== varied).map((input) => ({ name: `${input.agent}.${input.name}`, value: showValue(input), why: input.why }));
  return { cmoc: cmoc.id, vary: `${varied.agent}.${varied.name}`, assumed, points };
}

function listMoved(cmoc: Cmoc): { agent: string; name: string }[] {
  return [...cmoc.then, ...cmoc.otherwise, ...cmoc.so].flatMap(({ tree }) => (tree.node === "bend" ? [] : [tree.target]));
}

function showValue({ type, value }: ProbeInput): number | string | null {
  if (Number.isNaN(value)) return null;
  return type.type === "choice" ? type.words[value] : value;
}
