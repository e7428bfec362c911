import type { ValueType, Vocabulary } from "../vocabulary/vocabulary.js";

/** What a name of the world is. */
export type Item =
  | { kind: "fact" | "lever" | "state"; type: ValueType }
  | { kind: "behaviour"; measure: "chance" | "rate" | "amount" }
  | { kind: "event" };

export type ItemKind = Item["kind"];

const has = (record: object, name: string): boolean => Object.hasOwn(record, name);

/** What a name is for one kind of agent, among some kinds of item, or null. */
export function lookUp(vocabulary: Vocabulary, agent: string, name: string, kinds: readonly ItemKind[]): Item | null {
  return listItems(vocabulary, agent).find((item) => item.name === name && kinds.includes(item.item.kind))?.item ?? null;
}

/** The names of some kinds that one kind of agent has. */
export function listNames(vocabulary: Vocabulary, agent: string, kinds: readonly ItemKind[]): string[] {
  return listItems(vocabulary, agent).filter(({ item }) => kinds.includes(item.kind)).map(({ name }) => name);
}

function listItems(vocabulary: Vocabulary, agent: string): { name: string; item: Item }[] {
  const kind = vocabulary.agents[agent];
  const items: { name: string; item: Item }[] = [];
  for (const [name, fact] of Object.entries(kind.facts)) items.push({ name, item: { kind: "fact", type: bareType(fact) } });
  for (const [name, lever] of Object.entries(vocabulary.levers)) if (lever.of === agent) items.push({ name, item: { kind: "lever", type: bareType(lever) } });
  for (const name of Object.keys(kind.states)) items.push({ name, item: { kind: "state", type: { type: "degree" } } });
  for (const [name, behaviour] of Object.entries(kind.behaviours)) items.push({ name, item: { kind: "behaviour", measure: behaviour.kind } });
  for (const [name, event] of Object.entries(vocabulary.events)) if (event.happens_to.includes(agent)) items.push({ name, item: { kind: "event" } });
  return items;
}

/** The type alone, without what else a fact or a lever says of itself. */
function bareType(value: ValueType): ValueType {
  if (value.type === "degree") return { type: "degree" };
  return value.type === "number" ? { type: "number", unit: value.unit } : { type: "choice", words: [...value.words] };
}

/** What of the world bears a name, as a phrase: "a state", "an agent"; null where nothing does. */
export function describeWorldName(vocabulary: Vocabulary, name: string): string | null {
  if (has(vocabulary.agents, name)) return "a kind of agent";
  if (has(vocabulary.levers, name)) return "a lever";
  if (has(vocabulary.events, name)) return "an event";
  for (const kind of Object.values(vocabulary.agents)) {
    if (has(kind.facts, name)) return "a fact";
    if (has(kind.states, name)) return "a state";
    if (has(kind.behaviours, name)) return "a behaviour";
    if (has(kind.ties.many, name)) return "a tie";
  }
  return null;
}

/** "a degree", "a number in weeks", "a choice". */
export function describeType(type: ValueType): string {
  return type.type === "number" ? `a number in ${type.unit}` : `a ${type.type}`;
}
