import { exp } from "../random/exp-log.js";
import type { Cmoc, Settled, Theory } from "../theory/rule.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { emitKernel, emitProbe } from "./emit-kernel.js";
import { KernelTables } from "./kernel-tables.js";
import type { KernelMemory } from "./kernel-memory.js";
import { listBends } from "./list-bends.js";
import type { CompiledBend } from "./list-bends.js";
import { takeEvents } from "./shares.js";
import { TheoryRun } from "./theory-run.js";

/** The generated functions of one CMOC. */
export interface Kernel {
  act: (memory: KernelMemory) => void;
  observe: (memory: KernelMemory) => void;
  activate: (memory: KernelMemory, row: number) => number;
}

/** A behaviour that some rule bends, with the bounds of the product of all its lifts. */
export interface BentBehaviour {
  agent: string;
  behaviour: string;
  floor: number;
  ceiling: number;
}

/** A theory made ready to run: compiled once a thread, opened once for each network run. */
export class CompiledTheory {
  constructor(
    /** Ids in order; a mask has one place for each. */
    readonly cmocs: readonly string[],
    /** The CMOCs themselves, in that order. */
    readonly rules: readonly Cmoc[],
    readonly bends: readonly CompiledBend[],
    readonly bent: readonly BentBehaviour[],
    readonly tables: KernelTables,
    readonly kernels: readonly Kernel[],
  ) {}

  /**
   * Opens a run of one draw. With `observing` in place of usual levels it is the settling run: states move, no bend
   * acts, and what bends would read is noted. `mask` has a 1 for each CMOC that runs; left out, all do.
   *
   * @throws Error where a parameter or a usual level is missing.
   */
  open(parameters: Readonly<Record<string, number>>, settled: Settled | "observing", mask?: Uint8Array): TheoryRun {
    return new TheoryRun(this, parameters, settled, mask ?? this.maskWithout([]));
  }

  /** The mask in which the CMOCs named are knocked out: they neither move nor bend nor count. */
  maskWithout(ids: readonly string[]): Uint8Array {
    return Uint8Array.from(this.cmocs, (id) => (ids.includes(id) ? 0 : 1));
  }
}

/**
 * Turns a checked theory into kernels: one loop for each CMOC, over typed-array columns.
 *
 * ```
 * Theory ── 1 order ──▶ cmocs ── 2 number ──▶ tables ── 3 emit ──▶ text ── 4 make ──▶ kernels
 * ```
 *
 * The text is made from our own tree and nothing else: identifiers are numbers of our tables, literals are whole
 * numbers that were checked. It is made into functions once, since functions made anew for each replicate are slow.
 */
export function compileTheory(theory: Theory, vocabulary: Vocabulary): CompiledTheory {
  // 1. The order of ids, whatever the order of files.
  const cmocs = [...theory.cmocs].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const bends = listBends(cmocs);
  // 2 and 3. Emitting numbers what it meets.
  const tables = new KernelTables();
  const texts: string[] = [];
  let bendsSoFar = 0;
  cmocs.forEach((cmoc, index) => {
    const numbers = cmoc.so.map((line) => (line.tree.node === "bend" ? bendsSoFar++ : -1));
    const act = emitKernel(tables, cmoc, index, numbers, "act");
    const observe = emitKernel(tables, cmoc, index, numbers, "observe");
    texts.push(`{ act: ${act},\nobserve: ${observe},\nactivate: ${emitProbe(tables, cmoc)} }`);
  });
  // 4. One function that hands back all the others.
  const make = new Function("exp", "takeEvents", `"use strict"; return [${texts.join(",\n")}];`);
  const kernels: Kernel[] = make(exp, takeEvents);
  return new CompiledTheory(
    cmocs.map((cmoc) => cmoc.id),
    cmocs,
    bends,
    listBent(bends, vocabulary),
    tables,
    kernels,
  );
}

function listBent(bends: readonly CompiledBend[], vocabulary: Vocabulary): BentBehaviour[] {
  const bent = new Map<string, BentBehaviour>();
  for (const { agent, behaviour } of bends) {
    const { floor, ceiling } = vocabulary.agents[agent].behaviours[behaviour];
    bent.set(`${agent}.${behaviour}`, { agent, behaviour, floor, ceiling });
  }
  return [...bent.values()];
}
