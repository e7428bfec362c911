import type { AgentColumns, Columns } from "../vocabulary/columns.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { ProbeInput } from "./probe-inputs.js";

/** Columns of a world with one agent of each kind, each tied to all the others; facts and levers absent save the inputs. */
export function makeOneOfEach(vocabulary: Vocabulary, inputs: Iterable<ProbeInput>): Columns {
  const columns: Columns = {};
  for (const [agent, kind] of Object.entries(vocabulary.agents)) {
    const columnsOf = (names: string[], value: (name: string) => number): Record<string, Float64Array> =>
      Object.fromEntries(names.map((name) => [name, Float64Array.of(value(name))]));
    const events = Object.keys(vocabulary.events).filter((name) => vocabulary.events[name].happens_to.includes(agent));
    const levers = Object.keys(vocabulary.levers).filter((name) => vocabulary.levers[name].of === agent);
    const made: AgentColumns = {
      size: 1,
      alive: Float64Array.of(1),
      facts: columnsOf(Object.keys(kind.facts), () => NaN),
      levers: columnsOf(levers, () => NaN),
      states: columnsOf(Object.keys(kind.states), (name) => kind.states[name].start),
      factors: columnsOf(Object.keys(kind.behaviours), () => 1),
      events: columnsOf(events, () => 0),
      one: Object.fromEntries(kind.ties.one.map((tie) => [tie, Int32Array.of(0)])),
      many: Object.fromEntries(Object.keys(kind.ties.many).map((tie) => [tie, { offsets: Int32Array.of(0, 1), members: Int32Array.of(0) }])),
    };
    columns[agent] = made;
  }
  for (const { agent, group, name, value } of inputs) columns[agent][group][name][0] = value;
  return columns;
}
