import { uniform } from "../../src/random/threefry.js";
import type { AgentColumns, Columns, Ties } from "../../src/vocabulary/columns.js";
import type { ValueType, Vocabulary } from "../../src/vocabulary/vocabulary.js";

export interface MadeUp {
  /** Rows by kind of agent. */
  sizes: Record<string, number>;
  seed: number;
  /** Chance that a fact, a lever, a tie or a person is absent. */
  absent: number;
}

/** Columns of a vocabulary with everything drawn at random; arrays are longer than their rows, as the world's may be. */
export function makeUpColumns(vocabulary: Vocabulary, { sizes, seed, absent }: MadeUp): Columns {
  let question = 0;
  const draw = (): number => uniform(seed, 1, question++, 0);
  const isAbsent = (): boolean => draw() < absent;
  const fill = (rows: number, value: () => number): Float64Array => {
    const column = new Float64Array(rows + 3).fill(NaN);
    for (let i = 0; i < rows; i++) column[i] = value();
    return column;
  };
  const drawOf = (type: ValueType) => (): number => {
    if (isAbsent()) return NaN;
    if (type.type === "degree") return draw() < 0.1 ? Math.round(draw()) : draw();
    return type.type === "choice" ? Math.floor(draw() * type.words.length) : Math.round(draw() * 6);
  };
  const drawMembers = (rows: number, members: number): Ties => {
    const offsets = [0];
    const list: number[] = [];
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < members; j++) if (draw() < 0.4) list.push(j);
      offsets.push(list.length);
    }
    return { offsets: Int32Array.from(offsets), members: Int32Array.from(list) };
  };
  const columns: Columns = {};
  for (const [agent, kind] of Object.entries(vocabulary.agents)) {
    const rows = sizes[agent];
    const made: AgentColumns = {
      size: rows,
      alive: fill(rows, () => (isAbsent() ? 0 : 1)),
      facts: {},
      levers: {},
      states: {},
      factors: {},
      events: {},
      one: {},
      many: {},
    };
    for (const [name, fact] of Object.entries(kind.facts)) made.facts[name] = fill(rows, drawOf(fact));
    for (const [name, lever] of Object.entries(vocabulary.levers)) if (lever.of === agent) made.levers[name] = fill(rows, drawOf(lever));
    for (const name of Object.keys(kind.states)) made.states[name] = fill(rows, draw);
    for (const name of Object.keys(kind.behaviours)) made.factors[name] = fill(rows, () => 1);
    for (const [name, event] of Object.entries(vocabulary.events))
      if (event.happens_to.includes(agent)) made.events[name] = fill(rows, () => Math.floor(draw() * 4) * Math.round(draw()));
    for (const tied of kind.ties.one)
      made.one[tied] = Int32Array.from({ length: rows }, () => (isAbsent() || sizes[tied] === 0 ? -1 : Math.floor(draw() * sizes[tied])));
    for (const [name, tied] of Object.entries(kind.ties.many)) made.many[name] = drawMembers(rows, sizes[tied]);
    columns[agent] = made;
  }
  return columns;
}
