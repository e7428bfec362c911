import { hashScenario } from "./hash-scenario.js";
import type { LeverChange, Scenario } from "./scenario.js";

/**
 * The scenario as the flags of a command make it: each `--set` replaces every change of that lever, `--without` adds
 * to the CMOCs knocked out. The name stays; the hash follows.
 */
export function changeScenario(scenario: Scenario, sets: readonly LeverChange[], without: readonly string[] = []): Scenario {
  const set = new Set(sets.map(({ lever }) => lever));
  const changes = [...scenario.changes.filter(({ lever }) => !set.has(lever)), ...sets];
  const out = [...new Set([...scenario.without, ...without])].sort();
  return { ...scenario, changes, without: out, hash: hashScenario({ changes, shocks: scenario.shocks, without: out }) };
}
