import { deriveKey, seedKey } from "../random/keys.js";
import { uniform } from "../random/threefry.js";
import type { ParameterDraw } from "../simulate/plan.js";
import type { Theory } from "../theory/rule.js";

/**
 * Draws of a theory's parameters. One draw asked for: draw 0 holds the stated values. Several: every draw is sampled, each parameter by
 * itself and uniformly over its plausible range, so that what the theory leaves open shows in the answer. The null theory has no values.
 *
 * A value is keyed by (seed, draw, name of the parameter): a parameter added or taken away leaves the others' draws as they were, and
 * more draws leave the first ones as they were (save that one draw alone is the stated values).
 */
export function drawParameters(theory: Theory | null, seed: string, draws: number): ParameterDraw[] {
  const parameters = Object.values(theory?.parameters ?? {}).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const key = deriveKey(seedKey(seed), "parameter draws");
  return Array.from({ length: draws }, (_, draw) => {
    const values: Record<string, number> = {};
    for (const { name, value, plausible } of parameters) {
      values[name] = draws === 1 ? value : sampleRange(plausible, deriveKey(deriveKey(key, draw), name));
    }
    return { draw, values };
  });
}

function sampleRange([least, most]: readonly [number, number], key: { k0: number; k1: number }): number {
  return least + (most - least) * uniform(key.k0, key.k1, 0, 0);
}
