import { compileTheory, type CompiledTheory } from "../compile/compile-theory.js";
import type { TheoryRun } from "../compile/theory-run.js";
import { runKey } from "../random/keys.js";
import type { Scenario } from "../scenario/scenario.js";
import type { NetworkSetting } from "../setting/setting.js";
import type { TallyTable } from "../store/tallies.js";
import { usualValues } from "../world/levels.js";
import { branchState, runWeek } from "../world/run-week.js";
import { openNetwork } from "../world/state/open-network.js";
import type { NetworkState } from "../world/state/network-state.js";
import type { Place } from "../world/state/place.js";
import { groupNames, takeCounts } from "../world/take-counts.js";
import { tallyNames } from "../world/tallies.js";
import { vocabulary } from "../world/vocabulary.js";
import { splitWeeks } from "./periods.js";
import type { Batch, Plan, Simulator } from "./plan.js";
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

function runNetwork(plan: Plan, theory: CompiledTheory | null, batch: Batch, network: NetworkSetting): TallyTable[] {
  const [baseline] = plan.scenarios;
  // 1.
  const { place, state } = openNetwork(network, runKey(plan.seed, batch.draw.draw, batch.replicate), usualValues, plan.scenarios.flatMap(({ changes }) => changes));
  // 2.
  const warming = openTheory(theory, batch, baseline);
  for (let week = -plan.warmUpWeeks; week < 0; week++) runWeek(place, state, baseline, week, warming);
  state.counts.fill(0);
  // 3 and 4. The last scenario may have the warmed-up state itself.
  return plan.scenarios.map((scenario, i) => runScenario(plan, place, i === plan.scenarios.length - 1 ? state : branchState(state), scenario, openTheory(theory, batch, scenario), batch, network.code));
}

function openTheory(theory: CompiledTheory | null, batch: Batch, scenario: Scenario): TheoryRun["week"] | undefined {
  if (theory === null) return undefined;
  const run = theory.open(batch.draw.values, batch.settled, theory.maskWithout(scenario.without));
  return (columns) => run.week(columns);
}

function runScenario(plan: Plan, place: Place, state: NetworkState, scenario: Scenario, theory: TheoryRun["week"] | undefined, batch: Batch, network: string): TallyTable {
  const groups = groupNames(place);
  const weeks = splitWeeks(plan.weeks, plan.every);
  const values = new Float64Array(weeks.length * groups.length * tallyNames.length);
  let week = 0;
  weeks.forEach((length, period) => {
    for (const end = week + length; week < end; week++) runWeek(place, state, scenario, week, theory);
    takeCounts(place, state, values, period * groups.length * tallyNames.length);
  });
  return { scenario: scenario.name, draw: batch.draw.draw, replicate: batch.replicate, network, tallies: tallyNames, groups, periods: weeks.length, weeks, values };
}
