import type { TheoryRun } from "../../compile/theory-run.js";
import type { Cmoc, Theory } from "../../theory/rule.js";
import type { Columns } from "../../vocabulary/columns.js";
import { findTies } from "./find-ties.js";
import type { Acting } from "./life.js";

/** Below this an activation is as good as none, and is not told. */
const leastTold = 0.005;

type Part = Acting["by"];

/** What one part of a rule moves or bends, as `agent.name`. */
interface Change {
  cmoc: string;
  by: Part;
  quantity: string;
}

/** How far each rule that moves or bends something of one agent acted on her, week by week. */
export class WatchedActs {
  readonly #rules: readonly Cmoc[];
  readonly #changes: readonly Change[];
  readonly #agent: string;
  readonly #row: number;
  #now = new Map<string, number>();

  /** `row` is the agent's, or -1 where it changes and is told each week. `without` are rules left out. */
  constructor(theory: Theory | null, without: readonly string[], agent: string, row: number) {
    this.#agent = agent;
    this.#row = row;
    const rules = (theory?.cmocs ?? []).filter(({ id }) => !without.includes(id));
    this.#changes = rules.flatMap(listChanges).filter(({ quantity }) => quantity.startsWith(`${agent}.`));
    this.#rules = rules.filter(({ id }) => this.#changes.some(({ cmoc }) => cmoc === id));
  }

  /** Notes the week: called before theory moves anything, so that it is told what the rules are about to act on. */
  note(columns: Columns, theory: TheoryRun, row = this.#row): void {
    this.#now = new Map();
    if (row < 0) return;
    for (const { id, base } of this.#rules) {
      const found = findTies(columns, base, this.#agent, row).flatMap((i) => theory.activationOf(columns, id, i) ?? []);
      if (found.length > 0) this.#now.set(id, found.reduce((sum, activation) => sum + activation, 0) / found.length);
    }
  }

  /** The rules that acted this week on a state or behaviour, as `agent.name`. */
  on(quantity: string): Acting[] {
    const acted = this.#changes.flatMap(({ cmoc, by, quantity: changed }): Acting[] => {
      const activation = this.#now.get(cmoc);
      return changed !== quantity || activation === undefined ? [] : [{ cmoc, by, activation: by === "otherwise" ? 1 - activation : activation }];
    });
    return rankActing(acted);
  }
}

/** Those that did act, the most active first; among equals in the order of ids. An outcome follows a state, so it acts however active its rule is. */
export function rankActing(acted: readonly Acting[]): Acting[] {
  return acted.filter(({ by, activation }) => by === "outcome" || activation >= leastTold).sort((a, b) => b.activation - a.activation || (a.cmoc < b.cmoc ? -1 : a.cmoc > b.cmoc ? 1 : a.by < b.by ? -1 : 1));
}

function listChanges({ id, then, otherwise, so }: Cmoc): Change[] {
  const parts: [Part, readonly { tree: { target: { agent: string; name: string } } }[]][] = [["mechanism", then], ["otherwise", otherwise], ["outcome", so]];
  const changes = parts.flatMap(([by, lines]) => lines.map(({ tree: { target } }): Change => ({ cmoc: id, by, quantity: `${target.agent}.${target.name}` })));
  return changes.filter(({ by, quantity }, at) => changes.findIndex((other) => other.by === by && other.quantity === quantity) === at);
}
