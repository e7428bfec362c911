/**
 * The plain evaluator: what a week of a theory means, said with objects and lists, one row at a time, null for what
 * is absent. Slow and simple on purpose; the kernels must agree with it to the bit.
 */
import { exp, log } from "../../src/random/exp-log.js";
import type { Bend, Cmoc, Degree, Line, Move, Settled, Test, Theory, Time, When } from "../../src/theory/rule.js";
import type { Columns } from "../../src/vocabulary/columns.js";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.js";
import { findTargets, livingRows, readDegree, readEvent, readPart } from "./oracle-reading.js";
import type { Maybe } from "./oracle-reading.js";

type Brought = Map<number, number[]>;

export interface Noted {
  x: number;
  target: number;
}

export class Oracle {
  /** Mean activation by CMOC in the week last evaluated; null where it had no row. */
  readonly activation = new Map<string, Maybe>();
  /** By bend key, for each week observed: what it read and of whom. */
  readonly noted = new Map<string, Noted[][]>();
  readonly #rules: Cmoc[];

  constructor(
    readonly theory: Theory,
    readonly vocabulary: Vocabulary,
    readonly parameters: Record<string, number>,
    readonly settled: Settled | "observing",
    readonly without: string[] = [],
  ) {
    this.#rules = [...theory.cmocs].sort((a, b) => (a.id < b.id ? -1 : 1)).filter((cmoc) => !without.includes(cmoc.id));
  }

  week(columns: Columns): void {
    // `agent.state` to row to the changes brought, in order; the same for what states become and for factors.
    const changes = new Map<string, Brought>();
    const becomings = new Map<string, Brought>();
    const lifts = new Map<string, Brought>();
    for (const rule of this.#rules) this.#evaluateRule(rule, columns, changes, becomings, lifts);
    for (const [key, rows] of changes) this.#setStates(columns, key, rows, (snapshot, brought) => snapshot + brought.reduce((a, b) => a + b, 0));
    for (const [key, rows] of becomings) this.#setStates(columns, key, rows, (_, brought) => brought[brought.length - 1]);
    for (const cmoc of this.theory.cmocs)
      for (const { tree } of cmoc.so) {
        if (tree.node !== "bend") continue;
        const { agent, name } = tree.target;
        const { floor, ceiling } = this.vocabulary.agents[agent].behaviours[name];
        for (let row = 0; row < columns[agent].size; row++) {
          const product = (lifts.get(`${agent}.${name}`)?.get(row) ?? []).reduce((a, b) => a * b, 1);
          columns[agent].factors[name][row] = Math.min(Math.max(product, floor), ceiling);
        }
      }
  }

  #setStates(columns: Columns, key: string, rows: Brought, settle: (snapshot: number, brought: number[]) => number): void {
    const [agent, name] = key.split(".");
    const state = columns[agent].states[name];
    for (const [row, brought] of rows) state[row] = Math.min(Math.max(settle(state[row], brought), 0), 1);
  }

  #evaluateRule(rule: Cmoc, columns: Columns, changes: Map<string, Brought>, becomings: Map<string, Brought>, lifts: Map<string, Brought>): void {
    const lines: { tree: Move | Bend; strength: (a: number) => number }[] = [
      ...rule.then.map(({ tree }) => ({ tree, strength: (a: number) => a })),
      ...rule.otherwise.map(({ tree }) => ({ tree, strength: (a: number) => 1 - a })),
      ...rule.so.map(({ tree }) => ({ tree, strength: () => 1 })),
    ];
    const activations = livingRows(columns, rule.base).map((row) => this.#activate(rule, columns, row));
    this.activation.set(rule.id, activations.length === 0 ? null : activations.reduce((a, b) => a + b, 0) / activations.length);
    let bends = 0;
    // Changes of a rule's own rows come before the means of what its rows bring to others.
    const own = lines.filter(({ tree }) => tree.target.reach === "own");
    const shared = lines.filter(({ tree }) => tree.target.reach !== "own");
    const bendKeys = new Map(rule.so.filter(({ tree }) => tree.node === "bend").map(({ tree }) => [tree, `${rule.id}#${bends++}`]));
    for (const { tree, strength } of [...own, ...shared]) {
      const brought: Brought = new Map();
      const notes: Noted[] = [];
      livingRows(columns, rule.base).forEach((row, index) => {
        for (const target of findTargets(tree.target, rule.base, row, columns)) {
          if (tree.node === "bend") {
            const x = readDegree(tree.with, rule.base, row, columns);
            if (x === null) continue;
            notes.push({ x, target });
            if (this.settled !== "observing") push(brought, target, this.#above(tree, bendKeys.get(tree)!, x));
          } else {
            const change = this.#move(tree, strength(activations[index]), rule.base, row, target, columns);
            if (change !== null) push(brought, target, change);
          }
        }
      });
      const key = `${tree.target.agent}.${tree.target.name}`;
      if (tree.node === "bend") {
        const bendKey = bendKeys.get(tree)!;
        this.noted.set(bendKey, [...(this.noted.get(bendKey) ?? []), notes]);
      }
      for (const [row, list] of [...brought].sort(([a], [b]) => a - b)) {
        const mean = list.reduce((a, b) => a + b, 0) / list.length;
        if (tree.node === "bend") pushIn(lifts, key, row, this.#lift(tree, bendKeys.get(tree)!, mean));
        else pushIn(tree.node === "becomes" ? becomings : changes, key, row, mean);
      }
    }
  }

  #activate(rule: Cmoc, columns: Columns, row: number): number {
    const degreeOf = (line: Line<When> | Line<Degree> | null): number => {
      if (line === null) return 1;
      if (line.tree.node !== "when") return readDegree(line.tree, rule.base, row, columns) ?? 0;
      const holds = line.tree.tests.map((test) => this.#test(test, rule.base, row, columns));
      return (line.tree.join === "and" ? holds.every(Boolean) : holds.some(Boolean)) ? 1 : 0;
    };
    return degreeOf(rule.context) * degreeOf(rule.given);
  }

  #test(test: Test, base: string, row: number, columns: Columns): boolean {
    if (test.node === "happens") return (readEvent(test, base, row, columns) ?? 0) > 0;
    const left = readPart(test.left, base, row, columns);
    if (left === null) return false;
    if (test.node === "is") return left === test.code;
    const right = test.right.node === "parameter" ? this.parameters[test.right.name] : readPart(test.right, base, row, columns);
    if (right === null) return false;
    return test.node === "at least" ? left >= right : left < right;
  }

  /** The change of the target's state, or for `becomes` its new value; null where nothing happens for want of a part. */
  #move(move: Move, strength: number, base: string, row: number, target: number, columns: Columns): Maybe {
    const state = columns[move.target.agent].states[move.target.name][target];
    if (move.node === "becomes") {
      const to = readDegree(move.to, base, row, columns);
      if (to === null || strength === 0) return null;
      return strength === 1 ? to : state + strength * (to - state);
    }
    const share = this.#share(move.share, move.time, base, row, columns);
    if (share === null) return null;
    if (move.node === "towards") {
      const aim = readDegree(move.aim, base, row, columns);
      return aim === null ? null : strength * (share * (aim - state));
    }
    const change = (move.node === "rises" ? 1 - state : -state) * share;
    if (move.with === null) return strength * change;
    const degree = readDegree(move.with, base, row, columns);
    return degree === null ? null : strength * (change * degree);
  }

  #share(parameter: string, time: Time, base: string, row: number, columns: Columns): Maybe {
    const share = this.parameters[parameter];
    if (time.every === "occasion") return share;
    if (time.every === "month") return share === 1 ? 1 : 1 - exp((12 / 52) * log(1 - share));
    const count = readEvent(time, base, row, columns);
    if (count === null || count === 0) return count;
    if (count === 1 || share === 1) return share;
    return 1 - exp(count * log(1 - share));
  }

  /** How far x lies above its usual level. */
  #above(bend: Bend, key: string, x: number): number {
    const above = x - (this.settled as Settled)[key].usual;
    return bend.oneSided && above < 0 ? 0 : above;
  }

  /** M^(above / w) / c, in the form exp(above log M / w - log c): the same number, and these very bits. */
  #lift(bend: Bend, key: string, above: number): number {
    const { usual, centre } = (this.settled as Settled)[key];
    return exp(above * (log(this.parameters[bend.times]) / Math.max(usual, 1 - usual)) - log(centre));
  }
}

function push(brought: Brought, row: number, value: number): void {
  brought.set(row, [...(brought.get(row) ?? []), value]);
}

function pushIn(all: Map<string, Brought>, key: string, row: number, value: number): void {
  if (!all.has(key)) all.set(key, new Map());
  push(all.get(key)!, row, value);
}
