import { compileTheory } from "../../src/compile/compile-theory.js";
import type { CompiledTheory } from "../../src/compile/compile-theory.js";
import type { Bend, Cmoc, Degree, Move, Part, Reading, Target, Theory, When } from "../../src/theory/rule.js";
import type { AgentColumns, Columns } from "../../src/vocabulary/columns.js";
import { schoolVocabulary } from "./school-vocabulary.js";

/** Short ways to write trees and columns of the made-up schools, for tests that are worked by hand. */

export function readState(agent: string, name: string, tie: string | null = null): Reading {
  return { node: "reading", tie, agent, kind: "state", name, type: { type: "degree" } };
}

export function readFact(agent: string, name: string, tie: string | null = null): Reading {
  return { node: "reading", tie, agent, kind: "fact", name, type: schoolVocabulary.agents[agent].facts[name] };
}

export function readLever(agent: string, name: string, tie: string | null = null): Reading {
  return { node: "reading", tie, agent, kind: "lever", name, type: schoolVocabulary.levers[name] };
}

export const own = (agent: string, name: string): Target => ({ reach: "own", tie: null, agent, name });
export const one = (agent: string, name: string): Target => ({ reach: "one", tie: agent, agent, name });
export const each = (many: string, agent: string, name: string): Target => ({ reach: "many", tie: many, agent, name });

export function rises(target: Target, share: string, degree: Degree | null = null): Move {
  return { node: "rises", target, share, with: degree, time: { every: "month" } };
}

export function falls(target: Target, share: string, degree: Degree | null = null): Move {
  return { node: "falls", target, share, with: degree, time: { every: "month" } };
}

export function towards(target: Target, share: string, aim: Degree): Move {
  return { node: "towards", target, share, aim, time: { every: "month" } };
}

export function bend(target: Target, degree: Degree, times: string, oneSided = false): Bend {
  return { node: "bend", measure: "odds", direction: "rises", target, with: degree, oneSided, times };
}

export function atLeast(left: Part, parameter: string): When {
  return { node: "when", join: "and", tests: [{ node: "at least", left, right: { node: "parameter", name: parameter } }] };
}

interface Written {
  base: string;
  given?: When | Degree;
  context?: When | Degree;
  then?: Move[];
  otherwise?: Move[];
  so?: (Move | Bend)[];
}

export function writeRule(id: string, { base, given, context, then = [], otherwise = [], so = [] }: Written): Cmoc {
  const line = <T>(tree: T): { text: string; tree: T } => ({ text: "", tree });
  const presence = (tree: When | Degree | undefined): Cmoc["given"] => (tree === undefined ? null : (line(tree) as Cmoc["given"]));
  const words = { resource: "", context: "", mechanism: "", outcome: "" };
  const said = { theme: "", source: null, assumed: "made up", reading: null, words, file: "made-up.yaml", line: 1 };
  const lines = { given: presence(given), context: presence(context), then: then.map(line), otherwise: otherwise.map(line), so: so.map(line) };
  return { ...said, ...lines, id, actor: base, about: null, base };
}

export function writeTheory(...cmocs: Cmoc[]): Theory {
  return { name: "schools", title: "Schools", hash: "", parameters: {}, cmocs };
}

export function compileRules(...cmocs: Cmoc[]): CompiledTheory {
  return compileTheory(writeTheory(...cmocs), schoolVocabulary);
}

/** What is said of one kind of agent: `rows`, then columns by name, one value for each row. */
type Said = { rows: number; alive?: number[] } & Record<string, number[] | number | number[][] | undefined>;

/** Columns of the schools in which all is at its start, nothing happens and nobody is tied, save what is said. */
export function fillColumns(said: Record<string, Said>): Columns {
  const columns: Columns = {};
  for (const [agent, kind] of Object.entries(schoolVocabulary.agents)) {
    const { rows = 0, alive, ...values } = said[agent] ?? { rows: 0 };
    const column = (name: string, usual: number): Float64Array => Float64Array.from((values[name] as number[] | undefined) ?? Array.from({ length: rows }, () => usual));
    const columnsOf = (names: string[], usual: (name: string) => number): Record<string, Float64Array> =>
      Object.fromEntries(names.map((name) => [name, column(name, usual(name))]));
    const events = Object.keys(schoolVocabulary.events).filter((name) => schoolVocabulary.events[name].happens_to.includes(agent));
    const levers = Object.keys(schoolVocabulary.levers).filter((name) => schoolVocabulary.levers[name].of === agent);
    const made: AgentColumns = {
      size: rows,
      alive: Float64Array.from(alive ?? Array.from({ length: rows }, () => 1)),
      facts: columnsOf(Object.keys(kind.facts), () => NaN),
      levers: columnsOf(levers, () => NaN),
      states: columnsOf(Object.keys(kind.states), (name) => kind.states[name].start),
      factors: columnsOf(Object.keys(kind.behaviours), () => 1),
      events: columnsOf(events, () => 0),
      one: Object.fromEntries(kind.ties.one.map((tie) => [tie, Int32Array.from((values[tie] as number[] | undefined) ?? Array.from({ length: rows }, () => -1))])),
      many: Object.fromEntries(
        Object.keys(kind.ties.many).map((tie) => {
          const lists = (values[tie] as number[][] | undefined) ?? Array.from({ length: rows }, () => []);
          const offsets = lists.reduce((ends, list) => [...ends, ends[ends.length - 1] + list.length], [0]);
          return [tie, { offsets: Int32Array.from(offsets), members: Int32Array.from(lists.flat()) }];
        }),
      ),
    };
    columns[agent] = made;
  }
  return columns;
}
