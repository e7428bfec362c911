import type { CompiledTheory } from "../compile/compile-theory.js";
import type { TheoryRun } from "../compile/theory-run.js";
import { runKey } from "../random/keys.js";
import type { Scenario } from "../scenario/scenario.js";
import type { NetworkSetting } from "../setting/setting.js";
import type { TallyTable } from "../store/tallies.js";
import type { Columns } from "../vocabulary/columns.js";
import { usualValues } from "../world/levels.js";
import { branchState, runWeek } from "../world/run-week.js";
import { openNetwork } from "../world/state/open-network.js";
import type { NetworkState } from "../world/state/network-state.js";
import type { Place } from "../world/state/place.js";
import { groupNames, takeCounts } from "../world/take-counts.js";
import { tallyNames } from "../world/tallies.js";
import { splitWeeks } from "./periods.js";
import type { Batch, Plan } from "./plan.js";
import type { OpenWatcher } from "./watcher.js";

/** What is to be run of a plan beside all of it: some of its scenarios only, and who looks on. */
export interface RunChoice {
  /** Names of scenarios; all if left out. The warm-up is that of the plan's first, named or not. */
  scenarios?: readonly string[];
  watch?: OpenWatcher;
}

/** Runs one network of a batch: one table for each scenario, in the order of the plan. Looking on changes nothing in them. */
export function runNetwork(plan: Plan, theory: CompiledTheory | null, batch: Batch, network: NetworkSetting, { scenarios: names, watch }: RunChoice = {}): TallyTable[] {
  const [baseline] = plan.scenarios;
  // 1. Open: rows are kept for the posts of every scenario of the plan, run here or not.
  const { place, state } = openNetwork(network, runKey(plan.seed, batch.draw.draw, batch.replicate), usualValues, plan.scenarios.flatMap(({ changes }) => changes));
  // 2. Warm up.
  const warming = openTheory(theory, batch, baseline);
  const move = warming && ((columns: Columns) => warming.week(columns));
  for (let week = -plan.warmUpWeeks; week < 0; week++) runWeek(place, state, baseline, week, move);
  state.counts.fill(0);
  // 3 and 4. Branch and run. The last scenario may have the warmed-up state itself.
  const wanted = plan.scenarios.filter(({ name }) => names?.includes(name) ?? true);
  return wanted.map((scenario, i) => runScenario(plan, place, i === wanted.length - 1 ? state : branchState(state), scenario, openTheory(theory, batch, scenario), batch, network.code, watch));
}

function openTheory(theory: CompiledTheory | null, batch: Batch, scenario: Scenario): TheoryRun | undefined {
  return theory?.open(batch.draw.values, batch.settled, theory.maskWithout(scenario.without));
}

function runScenario(plan: Plan, place: Place, state: NetworkState, scenario: Scenario, theory: TheoryRun | undefined, batch: Batch, network: string, watch?: OpenWatcher): TallyTable {
  const groups = groupNames(place);
  const weeks = splitWeeks(plan.weeks, plan.every);
  const values = new Float64Array(weeks.length * groups.length * tallyNames.length);
  const watcher = watch?.(place, state, scenario);
  const move =
    theory &&
    ((columns: Columns): void => {
      watcher?.beforeTheory(columns, theory);
      theory.week(columns);
    });
  let week = 0;
  weeks.forEach((length, period) => {
    for (const end = week + length; week < end; week++) {
      runWeek(place, state, scenario, week, move);
      watcher?.afterWeek(state, week);
    }
    takeCounts(place, state, values, period * groups.length * tallyNames.length);
  });
  return { scenario: scenario.name, draw: batch.draw.draw, replicate: batch.replicate, network, tallies: tallyNames, groups, periods: weeks.length, weeks, values };
}
