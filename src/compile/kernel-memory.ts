import type { Columns } from "../vocabulary/columns.js";
import type { BendSamples } from "./bend-samples.js";
import type { KernelTables, ScratchColumn, TieColumn, ValueColumn } from "./kernel-tables.js";

/**
 * What a kernel is handed: arrays by the numbers of the tables. The world's columns are fetched anew each week;
 * scratch is clean (0, or NaN for becomings) between weeks, so a run remembers nothing from one week to the next.
 */
export interface KernelMemory {
  values: Float64Array[];
  ties: Int32Array[];
  sizes: Int32Array;
  constants: Float64Array;
  changes: Float64Array[];
  becomings: Float64Array[];
  sums: Float64Array[];
  counts: Float64Array[];
  samples: BendSamples[];
  /** This week's sum of activation, by CMOC, and over how many rows. */
  activation: { sum: Float64Array; count: Float64Array };
}

/** Empty memory for a run: scratch grows when the first week is fetched. */
export function openMemory(tables: KernelTables, cmocs: number, constants: Float64Array, samples: BendSamples[]): KernelMemory {
  const emptyEach = (list: readonly unknown[]): Float64Array[] => list.map(() => new Float64Array(0));
  return {
    values: emptyEach(tables.values.items),
    ties: tables.ties.items.map(() => new Int32Array(0)),
    sizes: new Int32Array(tables.kinds.items.length),
    constants,
    changes: emptyEach(tables.changes.items),
    becomings: emptyEach(tables.becomings.items),
    sums: emptyEach(tables.averages.items),
    counts: emptyEach(tables.averages.items),
    samples,
    activation: { sum: new Float64Array(cmocs), count: new Float64Array(cmocs) },
  };
}

/** Points the memory at the world's columns of this week, and makes the scratch as long as they are. */
export function fetchColumns(memory: KernelMemory, tables: KernelTables, columns: Columns): void {
  const { values, ties, kinds } = tables;
  for (let k = 0; k < values.items.length; k++) memory.values[k] = findValues(columns, values.items[k]);
  for (let k = 0; k < ties.items.length; k++) memory.ties[k] = findTies(columns, ties.items[k]);
  for (let k = 0; k < kinds.items.length; k++) memory.sizes[k] = columns[kinds.items[k].agent].size;
  growScratch(memory.changes, tables.changes.items, columns, 0);
  growScratch(memory.becomings, tables.becomings.items, columns, NaN);
  growScratch(memory.sums, tables.averages.items, columns, 0);
  growScratch(memory.counts, tables.averages.items, columns, 0);
}

function findValues(columns: Columns, { agent, group, name }: ValueColumn): Float64Array {
  const kind = columns[agent];
  const column = group === "alive" ? kind?.alive : kind?.[group][name];
  if (column === undefined) throw new Error(`The world keeps no column ${agent}.${name} among its ${group}.`);
  return column;
}

function findTies(columns: Columns, { agent, group, name }: TieColumn): Int32Array {
  const kind = columns[agent];
  const column = group === "one" ? kind?.one[name] : kind?.many[name]?.[group];
  if (column === undefined) throw new Error(`The world keeps no tie ${agent}.${name}.`);
  return column;
}

/** Scratch is clean between weeks, so a longer array needs nothing of the old one; twice the length, to grow seldom. */
function growScratch(scratch: Float64Array[], items: readonly ScratchColumn[], columns: Columns, clean: number): void {
  for (let k = 0; k < items.length; k++) {
    const size = columns[items[k].agent].size;
    if (scratch[k].length < size) scratch[k] = new Float64Array(2 * size).fill(clean);
  }
}
