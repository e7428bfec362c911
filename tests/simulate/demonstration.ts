import { compileTheory } from "../../src/compile/compile-theory.js";
import { listBends } from "../../src/compile/list-bends.js";
import { drawParameters } from "../../src/experiment/parameter-draws.js";
import type { LeverChange, Scenario } from "../../src/scenario/scenario.js";
import type { Setting } from "../../src/setting/setting.js";
import { loadSetting } from "../../src/setting/load-setting.js";
import type { Plan } from "../../src/simulate/plan.js";
import { openSimulator } from "../../src/simulate/simulator.js";
import type { TallyTable } from "../../src/store/tallies.js";
import { loadTheory } from "../../src/theory/load-theory.js";
import type { Settled } from "../../src/theory/rule.js";
import type { Columns } from "../../src/vocabulary/columns.js";
import { vocabulary } from "../../src/world/vocabulary.js";

/** The demonstration network and the theory that ships with it, as the tests of the world use them. */
export const demonstration = loadSetting("scenarios/settings/demonstration", vocabulary);
export const belonging = loadTheory("models/belonging", vocabulary);

/** The stated values of the theory's parameters, as a draw. */
export const [statedValues] = drawParameters(belonging, "laws", 1);

/** Usual levels that spare a test the settling run: laws must hold at any levels, not only at settled ones. */
export const madeUpLevels: Settled = Object.fromEntries(listBends(belonging.cmocs).map(({ key }) => [key, { usual: 0.4, centre: 1.02 }]));

/** A scenario that changes the levers named, for all practices from the first week. */
export function scenarioOf(name: string, levers: Record<string, LeverChange["value"]> = {}, fromWeek = 0, without: string[] = []): Scenario {
  const changes = Object.entries(levers).map(([lever, value]): LeverChange => ({ lever, value, practices: null, fromWeek }));
  return { name, title: name, about: "", changes, shocks: [], without, hash: "" };
}

export const asUsual = scenarioOf("as-usual");

/** One change of each lever, and of all three. */
export const changed: Scenario[] = [
  scenarioOf("wider", { referral_criteria: "broad" }),
  scenarioOf("narrower", { referral_criteria: "narrow" }),
  scenarioOf("inducted", { induction_quality: 0.9 }),
  scenarioOf("pressed", { throughput_target: 275 }),
  scenarioOf("all at once", { referral_criteria: "narrow", induction_quality: 1, throughput_target: null }),
];

/** What a test asks for; the rest is a short run of the demonstration, week by week. */
export interface Asked {
  scenarios: Scenario[];
  theory?: Plan["theory"];
  setting?: Setting;
  warmUpWeeks?: number;
  weeks?: number;
  every?: Plan["every"];
  seed?: string;
  draw?: number;
  replicate?: number;
}

/** Runs one batch and gives its tables, scenarios in the order asked for. */
export function simulate({ scenarios, theory = belonging, setting = demonstration, warmUpWeeks = 26, weeks = 52, every = "week", seed = "laws", draw = 0, replicate = 0 }: Asked): TallyTable[] {
  const simulator = openSimulator({ seed, setting, reference: demonstration, theory, scenarios, warmUpWeeks, weeks, every });
  return simulator.run({ draw: { draw, values: theory === null ? {} : statedValues.values }, settled: theory === null ? {} : madeUpLevels, replicate });
}

/** The theory's step of the week, at made-up usual levels: what `runWeek` takes. */
export function openBelonging(): (columns: Columns) => void {
  const run = compileTheory(belonging, vocabulary).open(statedValues.values, madeUpLevels);
  return (columns) => run.week(columns);
}

/** The first week in which some tallies of one group differ between two weekly tables, or null where none ever does. */
export function findFirstDifference(a: TallyTable, b: TallyTable, tallies: readonly string[] = a.tallies): number | null {
  const wanted = tallies.map((tally) => a.tallies.indexOf(tally));
  const width = a.tallies.length;
  for (let period = 0; period < a.periods; period++) {
    for (let group = 0; group < a.groups.length; group++) {
      for (const tally of wanted) {
        const at = (period * a.groups.length + group) * width + tally;
        if (!Object.is(a.values[at], b.values[at])) return period;
      }
    }
  }
  return null;
}

/** One tally of one group, period by period. */
export function seriesOf(table: TallyTable, tally: string, group = "all"): number[] {
  const at = table.tallies.indexOf(tally);
  const row = table.groups.indexOf(group);
  return Array.from({ length: table.periods }, (_, period) => table.values[(period * table.groups.length + row) * table.tallies.length + at]);
}

/** One tally of one group over all periods. */
export function totalOf(table: TallyTable, tally: string, group = "all"): number {
  return seriesOf(table, tally, group).reduce((sum, count) => sum + count, 0);
}
