import { compileTheory, type CompiledTheory } from "../compile/compile-theory.js";
import type { Theory } from "../theory/rule.js";
import { vocabulary } from "../world/vocabulary.js";
import type { Plan, Simulator } from "./plan.js";
import { runNetwork } from "./run-network.js";
import { settleDraw } from "./settle-draw.js";

/** Plans of one theory share what was compiled of it: the engine learns to run its kernels fast once, not once a plan. */
const compiled = new WeakMap<Theory, CompiledTheory>();

/**
 * Opens a simulator of a plan. A theory is compiled once in a thread; a batch is
 *
 * ```
 * network ── 1 open ──▶ ── 2 warm up under the baseline ──▶ ── 3 branch for each scenario ──▶ ── 4 run, count ──▶ table
 * ```
 */
export function openSimulator(plan: Plan): Simulator {
  const theory = plan.theory === null ? null : compileOnce(plan.theory);
  return {
    settle: (draw, copies) => (theory === null ? { settled: {}, drift: {}, level: {} } : settleDraw(plan, theory, draw, copies)),
    run: (batch) => plan.setting.networks.flatMap((network) => runNetwork(plan, theory, batch, network)),
  };
}

function compileOnce(theory: Theory): CompiledTheory {
  const known = compiled.get(theory) ?? compileTheory(theory, vocabulary);
  compiled.set(theory, known);
  return known;
}
