import type { Constant, KernelTables, ScratchColumn, TieColumn, ValueColumn } from "./kernel-tables.js";

/**
 * The text of one kernel while it is put together: what is fetched at its head, what is worked out once for each base
 * row, and what is done after the loop. Every identifier is a letter and a number of ours.
 */
export class KernelText {
  readonly #head = new Map<string, string>();
  readonly #locals = new Map<string, string>();
  /** Statements at the top of the loop, in the order in which they need one another. */
  readonly row: string[] = [];
  /** Statements of the loop that change something. */
  readonly body: string[] = [];
  /** Statements at the end of the loop. */
  readonly end: string[] = [];
  /** Statements after the loop, over the rows of targets that several holders share. */
  readonly after: string[] = [];
  readonly #averagesOf = new Map<string, number>();

  constructor(
    readonly tables: KernelTables,
    readonly base: string,
  ) {}

  get head(): string[] {
    return [...this.#head].map(([identifier, source]) => `const ${identifier} = ${source};`);
  }

  value(agent: string, group: ValueColumn["group"], name = ""): string {
    const number = this.tables.values.number({ agent, group, name });
    return this.#fetch(`c${number}`, `m.values[${number}]`);
  }

  tie(agent: string, group: TieColumn["group"], name: string): string {
    const number = this.tables.ties.number({ agent, group, name });
    return this.#fetch(`t${number}`, `m.ties[${number}]`);
  }

  size(agent: string): string {
    const number = this.tables.kinds.number({ agent });
    return this.#fetch(`n${number}`, `m.sizes[${number}]`);
  }

  constant(constant: Constant): string {
    const number = this.tables.constants.number(constant);
    return this.#fetch(`p${number}`, `m.constants[${number}]`);
  }

  change(agent: string, name: string): string {
    const number = this.tables.changes.number({ agent, name });
    return this.#fetch(`d${number}`, `m.changes[${number}]`);
  }

  becoming(agent: string, name: string): string {
    const number = this.tables.becomings.number({ agent, name });
    return this.#fetch(`b${number}`, `m.becomings[${number}]`);
  }

  /** A sum and a count for each row of that kind: those of one kernel are distinct, those of two may be the same. */
  average(agent: string): { sum: string; count: string } {
    const ordinal = this.#averagesOf.get(agent) ?? 0;
    this.#averagesOf.set(agent, ordinal + 1);
    const column: ScratchColumn = { agent, name: String(ordinal) };
    const number = this.tables.averages.number(column);
    return { sum: this.#fetch(`s${number}`, `m.sums[${number}]`), count: this.#fetch(`q${number}`, `m.counts[${number}]`) };
  }

  samples(bend: number): string {
    return this.#fetch(`o${bend}`, `m.samples[${bend}]`);
  }

  /** A local of the row: `write` puts its statements before it and gives its expression; the same key is worked out once. */
  local(key: string, write: () => string): string {
    const known = this.#locals.get(key);
    if (known !== undefined) return known;
    const expression = write();
    const identifier = `x${this.#locals.size}`;
    this.#locals.set(key, identifier);
    this.row.push(`const ${identifier} = ${expression};`);
    return identifier;
  }

  /**
   * A local that has `start` unless `write`'s statement sets it. Written so and not as `test ? x : NaN`, which V8 turns
   * into code that takes half as long again.
   */
  variable(key: string, start: string, write: (identifier: string) => string): string {
    const known = this.#locals.get(key);
    if (known !== undefined) return known;
    const identifier = `x${this.#locals.size}`;
    this.#locals.set(key, identifier);
    this.row.push(`let ${identifier} = ${start}; ${write(identifier)}`);
    return identifier;
  }

  /** A column's value at the base row, held in a local from the top of the loop to its end and then written back. */
  held(column: string): string {
    return this.variable(`held ${column}`, `${column}[i]`, (identifier) => {
      this.end.push(`${column}[i] = ${identifier};`);
      return "";
    });
  }

  #fetch(identifier: string, source: string): string {
    this.#head.set(identifier, source);
    return identifier;
  }
}
