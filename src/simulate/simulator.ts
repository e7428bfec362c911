import { compileTheory } from "../compile/compile-theory.js";
import { vocabulary } from "../world/vocabulary.js";
import type { Plan, Simulator } from "./plan.js";
import { runNetwork } from "./run-network.js";
import { settleDraw } from "./settle-draw.js";

/**
 * Opens a simulator of a plan. The theory is compiled once; a batch is
 *
 * ```
 * network ── 1 open ──▶ ── 2 warm up under the baseline ──▶ ── 3 branch for each scenario ──▶ ── 4 run, count ──▶ table
 * ```
 */
export function openSimulator(plan: Plan): Simulator {
  const theory = plan.theory === null ? null : compileTheory(plan.theory, vocabulary);
  return {
    settle: (draw, copies) => (theory === null ? { settled: {}, drift: {}, level: {} } : settleDraw(plan, theory, draw, copies)),
    run: (batch) => plan.setting.networks.flatMap((network) => runNetwork(plan, theory, batch, network)),
  };
}
