import { expressionOf, listReadings } from "../theory/walk-rule.js";
import type { Cmoc, EventRef } from "../theory/rule.js";
import type { ValueType, Vocabulary } from "../vocabulary/vocabulary.js";

/** Why an input of a probe has the value it has. */
export type Why = "varied" | "told" | "usual level" | "start" | "middle" | "taken as 1" | "first word" | "once a week" | "opens the gate";

/** Something that a CMOC reads or moves, with the value that a probe gives it: a number, the code of a word, or NaN for absent. */
export interface ProbeInput {
  agent: string;
  name: string;
  group: "facts" | "levers" | "states" | "events";
  type: ValueType;
  value: number;
  why: Why;
}

/** All that a CMOC reads or moves, by `agent.name`, in the order of its lines, each at its usual level or in the middle. */
export function listInputs(cmoc: Cmoc, vocabulary: Vocabulary): Map<string, ProbeInput> {
  const inputs = new Map<string, ProbeInput>();
  const add = (agent: string, name: string, group: ProbeInput["group"], type: ValueType): void => {
    const key = `${agent}.${name}`;
    if (!inputs.has(key)) inputs.set(key, { agent, name, group, type, ...chooseStart(agent, name, group, type, vocabulary) });
  };
  const addEvent = ({ agent, event }: EventRef): void => add(agent, event, "events", { type: "number", unit: "a week" });
  for (const line of [cmoc.context, cmoc.given]) {
    if (line === null) continue;
    for (const { reading } of listReadings(line.tree)) add(reading.agent, reading.name, `${reading.kind}s`, reading.type);
    if (line.tree.node === "when") for (const test of line.tree.tests) if (test.node === "happens") addEvent(test);
  }
  for (const { tree } of [...cmoc.then, ...cmoc.otherwise, ...cmoc.so]) {
    if (tree.node !== "bend") add(tree.target.agent, tree.target.name, "states", { type: "degree" });
    const expression = expressionOf(tree);
    if (expression !== null) for (const { reading } of listReadings(expression)) add(reading.agent, reading.name, `${reading.kind}s`, reading.type);
    if ("time" in tree && tree.time.every === "event") addEvent(tree.time);
  }
  return inputs;
}

function chooseStart(agent: string, name: string, group: ProbeInput["group"], type: ValueType, vocabulary: Vocabulary): { value: number; why: Why } {
  if (group === "events") return { value: 1, why: "once a week" };
  if (group === "states") return { value: vocabulary.agents[agent].states[name].start, why: "start" };
  if (group === "levers") {
    const { usual } = vocabulary.levers[name];
    return { value: type.type === "choice" ? type.words.indexOf(String(usual)) : Number(usual), why: "usual level" };
  }
  if (type.type === "choice") return { value: 0, why: "first word" };
  return type.type === "degree" ? { value: 0.5, why: "middle" } : { value: 1, why: "taken as 1" };
}
