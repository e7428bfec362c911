import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { AgentKind, Vocabulary } from "../../src/vocabulary/vocabulary.js";

type Sketch = Record<string, Record<string, Record<string, unknown>>>;

/** A vocabulary from a sketch in YAML, where `one`, `many` and `tie` stand beside the facts and may be left out. */
export function readVocabulary(path: string): Vocabulary {
  const sketch = parse(readFileSync(path, "utf8")) as Sketch;
  const agents: Record<string, AgentKind> = {};
  for (const [name, { about, one, many, tie, facts, states, behaviours }] of Object.entries(sketch.agents)) {
    const ties = { one: one ?? [], many: many ?? {}, tie: tie ?? null };
    agents[name] = { about, ties, facts: facts ?? {}, states: states ?? {}, behaviours: behaviours ?? {} } as unknown as AgentKind;
  }
  const { events, levers, metrics, week, couplings } = sketch;
  return { agents, events, levers, metrics: metrics ?? {}, week: week ?? [], couplings: couplings ?? [] } as unknown as Vocabulary;
}
