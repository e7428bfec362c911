import { vocabulary } from "../../world/vocabulary.js";
import type { Acting, LifeEvent } from "./life.js";
import { tellState } from "./messages.js";
import { rankActing, type WatchedActs } from "./watch-acts.js";

/** A state is told of when it has moved by this much since it was last told of, */
const step = 0.1;
/** or has passed into another third and moved by this much, so that one to and fro at the border is told once. */
const leastPast = 0.03;

interface Told {
  value: number;
  weeks: number;
  /** How far each part of each rule acted, added up since. */
  acted: Map<string, Acting>;
}

/** Third of the scale: 0 low, 1 middling, 2 high. */
export const findThird = (value: number): number => Math.min(2, Math.floor(value * 3));

/** True where a state that was last told of at one value is to be told of at another. */
export function isWorthTelling(before: number, now: number): boolean {
  const moved = Math.abs(now - before);
  return moved >= step || (moved >= leastPast && findThird(before) !== findThird(now));
}

/** Follows the states of one agent, and tells of those that moved far enough, with the rules that acted on them meanwhile. */
export class WatchedStates {
  readonly #agent: string;
  #told = new Map<string, Told>();

  constructor(agent: string) {
    this.#agent = agent;
  }

  /** Begins anew: somebody else is there. */
  forget(): void {
    this.#told = new Map();
  }

  /** What is to be told of the states at a row this week; the first time, where they stand is only noted. `where` is said before it. */
  look(states: Readonly<Record<string, Float64Array>>, row: number, week: number, acts: WatchedActs, where = ""): LifeEvent[] {
    const events: LifeEvent[] = [];
    for (const [name, { about }] of Object.entries(vocabulary.agents[this.#agent].states)) {
      const now = states[name][row];
      const told = this.#told.get(name);
      const acted = acts.on(`${this.#agent}.${name}`);
      if (told === undefined) {
        this.#told.set(name, { value: now, weeks: 0, acted: new Map() });
        continue;
      }
      told.weeks += 1;
      for (const one of acted) {
        const key = `${one.cmoc} ${one.by}`;
        told.acted.set(key, { ...one, activation: one.activation + (told.acted.get(key)?.activation ?? 0) });
      }
      if (!isWorthTelling(told.value, now)) continue;
      const meanwhile = [...told.acted.values()].map((one): Acting => ({ ...one, activation: one.activation / told.weeks }));
      events.push({ week, what: `state ${this.#agent}.${name}`, words: tellState(where, about, told.value, now, findThird(told.value), findThird(now)), acted: rankActing(meanwhile) });
      this.#told.set(name, { value: now, weeks: 0, acted: new Map() });
    }
    return events;
  }
}
