import { changeScenario } from "../../scenario/change-scenario.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Plan } from "../../simulate/plan.js";

/** Which rules act in a world: all, none, all but one, or one alone (by its place in the list of rules that are tried). */
export type World = { rules: "all" } | { rules: "none" } | { rules: "without" | "alone"; rule: number };

/** One side of one world: where its tallies are found. */
export interface WorldRun {
  plan: number;
  scenario: string;
  world: World;
  side: "baseline" | "scenario";
}

/** Rules tried in one plan: few enough that a batch is not long, enough that its warm-up is worth while. */
const rulesTogether = 4;

/**
 * Plans in which every world is run under the baseline and under the scenario. All branch from the warm-up of the stored run, with every
 * rule, as a `--without` does: what is knocked out acts no more from the first week on.
 */
export function planWorlds(plan: Plan, baseline: Scenario, scenario: Scenario, rules: readonly string[]): { plans: Plan[]; runs: WorldRun[] } {
  const ids = (plan.theory?.cmocs ?? []).map(({ id }) => id);
  const runs: WorldRun[] = [];
  const plans: Plan[] = [];
  for (let from = 0; from === 0 || from < rules.length; from += rulesTogether) {
    const worlds: World[] = from === 0 ? [{ rules: "all" }, { rules: "none" }] : [];
    for (let rule = from; rule < Math.min(rules.length, from + rulesTogether); rule++) worlds.push({ rules: "without", rule }, { rules: "alone", rule });
    // First the baseline as it was run: its warm-up is everybody's.
    const scenarios = [plan.scenarios[0]];
    for (const world of worlds) {
      for (const side of ["baseline", "scenario"] as const) {
        const name = nameWorld(world, side);
        scenarios.push({ ...changeScenario(side === "baseline" ? baseline : scenario, [], listKnockedOut(world, rules, ids)), name });
        runs.push({ plan: plans.length, scenario: name, world, side });
      }
    }
    plans.push({ ...plan, scenarios });
  }
  return { plans, runs };
}

function nameWorld(world: World, side: string): string {
  return "rule" in world ? `${side}, ${world.rules} ${world.rule}` : `${side}, ${world.rules}`;
}

function listKnockedOut(world: World, rules: readonly string[], ids: readonly string[]): string[] {
  switch (world.rules) {
    case "all":
      return [];
    case "none":
      return [...ids];
    case "without":
      return [rules[world.rule]];
    case "alone":
      return ids.filter((id) => id !== rules[world.rule]);
  }
}
