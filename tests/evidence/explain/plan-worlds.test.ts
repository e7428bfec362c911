import { describe, expect, test } from "vitest";
import { planWorlds } from "../../../src/evidence/explain/plan-worlds.js";
import { asUsual, belonging, demonstration, scenarioOf } from "../../simulate/demonstration.js";

const inducted = scenarioOf("inducted", { induction_quality: 0.9 });
const plan = { seed: "laws", setting: demonstration, reference: demonstration, theory: belonging, scenarios: [asUsual, inducted], warmUpWeeks: 26, weeks: 26, every: "month" as const };
const ids = belonging.cmocs.map(({ id }) => id);

describe("the worlds of an explanation", () => {
  const rules = ids.slice(0, 6);
  const { plans, runs } = planWorlds(plan, asUsual, inducted, rules);
  const without = (of: number, name: string): string[] => plans[of].scenarios.find((scenario) => scenario.name === name)!.without;

  test("each is run under the baseline and under the scenario, once", () => {
    expect(runs).toHaveLength(2 * (2 + 2 * rules.length));
    expect(new Set(runs.map(({ plan: of, scenario }) => `${of} ${scenario}`)).size).toBe(runs.length);
  });

  test("every plan begins with the baseline as it was run, from whose warm-up all branch", () => {
    expect(plans.length).toBeGreaterThan(1);
    for (const { scenarios } of plans) expect(scenarios[0]).toEqual(asUsual);
  });

  test("what is knocked out is what the world says", () => {
    for (const { plan: of, scenario, world } of runs) {
      const left = ids.filter((id) => !without(of, scenario).includes(id));
      if (world.rules === "all") expect(left).toEqual(ids);
      else if (world.rules === "none") expect(left).toEqual([]);
      else if (world.rules === "alone") expect(left).toEqual([rules[world.rule]]);
      else expect(ids.filter((id) => !left.includes(id))).toEqual([rules[world.rule]]);
    }
  });

  test("the levers are those of the side", () => {
    for (const { plan: of, scenario, side } of runs) expect(plans[of].scenarios.find(({ name }) => name === scenario)!.changes).toEqual(side === "scenario" ? inducted.changes : []);
  });
});
