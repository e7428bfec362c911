import type { AgentColumns, Columns, Ties } from "../vocabulary/columns.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { ProbeInput } from "./probe-inputs.js";

/** Columns of a world with one agent of each kind, each tied to all the others; facts and levers absent save the inputs. */
export function makeOneOfEach(vocabulary: Vocabulary, inputs: Iterable<ProbeInput>): Columns {
  const columns = makeSmallWorld(vocabulary, {});
  for (const { agent, group, name, value } of inputs) columns[agent][group][name][0] = value;
  return columns;
}

/**
 * Columns of a world with as many agents of each kind as told, one where nothing is. Each has a tie to the first of a
 * kind where it may have one, and ties to all of them where it may have many. States at their start; facts and levers
 * absent; nothing happens.
 */
export function makeSmallWorld(vocabulary: Vocabulary, counts: Readonly<Record<string, number>>): Columns {
  const countOf = (agent: string): number => counts[agent] ?? 1;
  const columns: Columns = {};
  for (const [agent, kind] of Object.entries(vocabulary.agents)) {
    const size = countOf(agent);
    const columnsOf = (names: string[], value: (name: string) => number): Record<string, Float64Array> =>
      Object.fromEntries(names.map((name) => [name, new Float64Array(size).fill(value(name))]));
    const events = Object.keys(vocabulary.events).filter((name) => vocabulary.events[name].happens_to.includes(agent));
    const levers = Object.keys(vocabulary.levers).filter((name) => vocabulary.levers[name].of === agent);
    const made: AgentColumns = {
      size,
      alive: new Float64Array(size).fill(1),
      facts: columnsOf(Object.keys(kind.facts), () => NaN),
      levers: columnsOf(levers, () => NaN),
      states: columnsOf(Object.keys(kind.states), (name) => kind.states[name].start),
      factors: columnsOf(Object.keys(kind.behaviours), () => 1),
      events: columnsOf(events, () => 0),
      one: Object.fromEntries(kind.ties.one.map((tie) => [tie, new Int32Array(size)])),
      many: Object.fromEntries(Object.entries(kind.ties.many).map(([tie, tied]) => [tie, tieAllToAll(size, countOf(tied))])),
    };
    columns[agent] = made;
  }
  return columns;
}

function tieAllToAll(size: number, members: number): Ties {
  return {
    offsets: Int32Array.from({ length: size + 1 }, (_, row) => row * members),
    members: Int32Array.from({ length: size * members }, (_, at) => at % members),
  };
}
