import { uniform } from "../../src/random/threefry.js";
import type { Columns, Ties } from "../../src/vocabulary/columns.js";
import type { Lever, ValueType, Vocabulary } from "../../src/vocabulary/vocabulary.js";

/** What is made up of a world: how many there are of each kind, who is tied to whom, what varies and how far. */
export interface Sketch {
  sizes: Record<string, number>;
  /** By kind of agent and tie: the row that a row is tied to, or -1. */
  one: Record<string, Record<string, (row: number) => number>>;
  many: Record<string, Record<string, (row: number) => number[]>>;
  /** By `agent.fact` or lever: least and most of a number. Degrees run from 0.1 to 0.9. */
  ranges: Record<string, [number, number]>;
  /** Levers that stand elsewhere than at their usual level. */
  levers: Record<string, number>;
  /** By event: how often a week, 0.3 if not said. */
  rates: Record<string, number>;
  /** True where there is nobody in the row in that week of the year; who comes after starts anew. */
  away: (agent: string, row: number, weekOfYear: number) => boolean;
  /** `agent.fact` that is absent in every third week or so. */
  nowAndThen: string[];
}

/** Made-up agents whose facts and events vary from week to week, every year alike, so that usual levels exist. */
export class MadeUpAgents {
  readonly columns: Columns = {};
  #question = 0;

  constructor(
    readonly vocabulary: Vocabulary,
    readonly sketch: Sketch,
  ) {
    for (const [agent, kind] of Object.entries(vocabulary.agents)) {
      const size = sketch.sizes[agent];
      const column = (): Float64Array => new Float64Array(size);
      const columnsFor = (names: string[]): Record<string, Float64Array> => Object.fromEntries(names.map((name) => [name, column()]));
      const eventNames = Object.keys(vocabulary.events).filter((name) => vocabulary.events[name].happens_to.includes(agent));
      this.columns[agent] = {
        size,
        alive: column(),
        facts: columnsFor(Object.keys(kind.facts)),
        levers: columnsFor(Object.keys(vocabulary.levers).filter((name) => vocabulary.levers[name].of === agent)),
        states: columnsFor(Object.keys(kind.states)),
        factors: columnsFor(Object.keys(kind.behaviours)),
        events: columnsFor(eventNames),
        one: Object.fromEntries(kind.ties.one.map((tie) => [tie, Int32Array.from({ length: size }, (_, row) => sketch.one[agent][tie](row))])),
        many: Object.fromEntries(Object.keys(kind.ties.many).map((tie) => [tie, listTies(size, sketch.many[agent][tie])])),
      };
    }
  }

  /** Lets a week happen: who is there, what is so, what occurs. */
  live(week: number): void {
    const weekOfYear = week % 52;
    this.#question = 0;
    for (const [agent, columns] of Object.entries(this.columns)) {
      for (let row = 0; row < columns.size; row++) this.#liveRow(agent, row, weekOfYear);
    }
  }

  #liveRow(agent: string, row: number, weekOfYear: number): void {
    const { vocabulary, sketch } = this;
    const columns = this.columns[agent];
    const isThere = !sketch.away(agent, row, weekOfYear);
    if (isThere && columns.alive[row] === 0)
      for (const [name, state] of Object.entries(vocabulary.agents[agent].states)) columns.states[name][row] = state.start;
    columns.alive[row] = isThere ? 1 : 0;
    for (const [name, fact] of Object.entries(vocabulary.agents[agent].facts)) {
      const isAbsent = sketch.nowAndThen.includes(`${agent}.${name}`) && this.#draw(row, weekOfYear) < 0.35;
      columns.facts[name][row] = isAbsent ? NaN : this.#vary(fact, sketch.ranges[`${agent}.${name}`], row, weekOfYear);
    }
    for (const [name, column] of Object.entries(columns.levers)) column[row] = this.#set(vocabulary.levers[name], name, row, weekOfYear);
    for (const [name, column] of Object.entries(columns.events)) {
      const rate = sketch.rates[name] ?? 0.3;
      column[row] = Math.floor(2 * rate * this.#draw(row, weekOfYear) + this.#draw(row, weekOfYear + 60));
    }
  }

  /** A lever stands at its usual level, or for a degree within 0.1 of it by month; every third row chooses another word. */
  #set(lever: Lever, name: string, row: number, weekOfYear: number): number {
    if (lever.type === "choice") return (lever.words.indexOf(String(lever.usual)) + (row % 3 === 2 ? 1 : 0)) % lever.words.length;
    const swing = 0.2 * this.#draw(row, Math.floor(weekOfYear / 4)) - 0.1;
    return (this.sketch.levers[name] ?? Number(lever.usual)) + (lever.type === "degree" ? swing : 0);
  }

  /** Three parts in ten last all the year and are the row's own, seven are the month's. */
  #vary(type: ValueType, range: [number, number] = [0.1, 0.9], row: number, weekOfYear: number): number {
    const own = this.#draw(row, -1);
    const now = this.#draw(row, Math.floor(weekOfYear / 4));
    const level = 0.3 * own + 0.7 * now;
    if (type.type === "choice") return Math.floor(level * type.words.length);
    const value = range[0] + level * (range[1] - range[0]);
    return type.type === "number" ? Math.round(value) : value;
  }

  #draw(row: number, week: number): number {
    return uniform(2026, this.#question++ % 100_000, row, week + 1);
  }
}

function listTies(size: number, listOf: (row: number) => number[]): Ties {
  const lists = Array.from({ length: size }, (_, row) => listOf(row));
  const offsets = [0];
  for (const list of lists) offsets.push(offsets[offsets.length - 1] + list.length);
  return { offsets: Int32Array.from(offsets), members: Int32Array.from(lists.flat()) };
}

/** The numbers from 0 up to a size for which something holds. */
export function listRows(size: number, holds: (row: number) => boolean): number[] {
  return Array.from({ length: size }, (_, row) => row).filter(holds);
}
