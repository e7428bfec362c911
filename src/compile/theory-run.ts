import { log } from "../random/exp-log.js";
import type { Settled } from "../theory/rule.js";
import type { Columns } from "../vocabulary/columns.js";
import { applyBecomings, applyChanges, boundFactors } from "./apply-week.js";
import { BendSamples } from "./bend-samples.js";
import type { CompiledTheory } from "./compile-theory.js";
import { deriveConstants } from "./derive-constants.js";
import { fetchColumns, openMemory } from "./kernel-memory.js";
import type { KernelMemory } from "./kernel-memory.js";
import { settleBends } from "./settle-bends.js";

/**
 * One run of a theory over a world's columns. It remembers nothing from one week to the next that bears on the next:
 * states and factors live in the columns. So where a simulation branches, copying the columns is enough, and one run
 * may serve several copies in turn. (Samples of a settling run pile up until they are forgotten.)
 */
export class TheoryRun {
  readonly #theory: CompiledTheory;
  readonly #parameters: Readonly<Record<string, number>>;
  readonly #mask: Uint8Array;
  readonly #observing: boolean;
  readonly #memory: KernelMemory;

  constructor(theory: CompiledTheory, parameters: Readonly<Record<string, number>>, settled: Settled | "observing", mask: Uint8Array) {
    const { tables, bends, cmocs } = theory;
    const keys = bends.map((bend) => bend.key);
    const constants = deriveConstants(tables.constants.items, keys, parameters, settled === "observing" ? null : settled);
    this.#theory = theory;
    this.#parameters = parameters;
    this.#mask = mask;
    this.#observing = settled === "observing";
    const samples = bends.map(() => new BendSamples());
    this.#memory = openMemory(tables, cmocs.length, constants, samples);
  }

  /** By CMOC, in order: the sum of activation in the week last run, and over how many rows. 0 over 0 where knocked out. */
  get activation(): { readonly sum: Float64Array; readonly count: Float64Array } {
    return this.#memory.activation;
  }

  /**
   * Runs the theory's step of the week on the columns: 1. lifts start from 1; 2. each CMOC in the order of ids reads
   * the snapshot, adds to sums and multiplies lifts; 3. states move; 4. lifts are kept within floor and ceiling.
   * Allocates nothing, save when the columns have grown.
   */
  week(columns: Columns): void {
    const { tables, kernels, bent } = this.#theory;
    const memory = this.#memory;
    fetchColumns(memory, tables, columns);
    // 1.
    for (const { agent, behaviour } of bent) columns[agent].factors[behaviour].fill(1, 0, columns[agent].size);
    // 2.
    memory.activation.sum.fill(0);
    memory.activation.count.fill(0);
    for (let k = 0; k < kernels.length; k++) {
      if (this.#mask[k] === 0) continue;
      if (this.#observing) kernels[k].observe(memory);
      else kernels[k].act(memory);
    }
    if (this.#observing) for (const samples of memory.samples) samples.endWeek();
    // 3.
    const { changes, becomings } = tables;
    for (let k = 0; k < changes.items.length; k++) {
      const { agent, name } = changes.items[k];
      applyChanges(columns[agent].size, columns[agent].states[name], memory.changes[k]);
    }
    for (let k = 0; k < becomings.items.length; k++) {
      const { agent, name } = becomings.items[k];
      applyBecomings(columns[agent].size, columns[agent].states[name], memory.becomings[k]);
    }
    // 4.
    for (const { agent, behaviour, floor, ceiling } of bent) boundFactors(columns[agent].size, columns[agent].factors[behaviour], floor, ceiling);
  }

  /** The activation, 0 to 1, that a CMOC has at one row of its base as the columns now stand; null where nobody is there. */
  activationOf(columns: Columns, cmoc: string, row: number): number | null {
    const index = this.#theory.cmocs.indexOf(cmoc);
    if (index < 0) throw new Error(`The theory has no CMOC ${cmoc}.`);
    fetchColumns(this.#memory, this.#theory.tables, columns);
    const { base } = this.#theory.rules[index];
    return columns[base].alive[row] === 0 ? null : this.#theory.kernels[index].activate(this.#memory, row);
  }

  /** The usual levels u and c of every bend, from all weeks observed since opening or forgetting. */
  settleBends(): Settled {
    return settleBends(this.#theory.bends, this.#memory.samples, (parameter) => log(this.#parameters[parameter]));
  }

  /** Drops what was observed so far: called between the run that settles and the one that is measured. */
  forgetSamples(): void {
    for (const samples of this.#memory.samples) samples.forget();
  }
}
