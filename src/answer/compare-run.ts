import { findSimultaneousLevel } from "../statistics/simultaneous-level.js";
import { listTallies } from "../store/metric-value.js";
import { sumTallies, type TallySums } from "../store/read-tallies.js";
import type { Comparison } from "./comparison.js";
import { compareValues } from "./compare-values.js";
import { describeGroups, type Sums } from "./describe-groups.js";
import { groupings, nothingToCompare, unknownGrouping } from "./messages.js";
import { readFinishedRun, type FinishedRun } from "./open-answers.js";
import { countCell, fewPeople } from "./small-cells.js";
import { measureThroughRules, type ThroughRule } from "./through-rules.js";
import { quintileGroups } from "./value-inequality.js";

export type Grouping = (typeof groupings)[number];

export interface CompareChoice {
  /** Divide the answer by deprivation quintile, with measures of inequality, or by practice. */
  by?: Grouping;
  /** Names of metrics; all if left out. */
  metrics?: readonly string[];
  /** The level at which all scenarios' intervals for one metric and group hold together; 0.95 if left out. */
  level?: number;
  /** Names of scenarios that set a lever where no evidence reaches. */
  outsideEvidence?: ReadonlySet<string>;
}

/** What a run says: its comparisons, what of them goes through a rule, and which of them rest on few people. */
export interface RunAnswer {
  comparisons: Comparison[];
  throughRules: ThroughRule[];
  few: Set<Comparison>;
}

/** Weeks that one network is thought to watch, at most. */
export const watchedWeeks = 156;

/**
 * Every scenario of a run against its baseline: what `compare --json` prints. In the order of metrics (as in the vocabulary), groups (all,
 * quintiles or practices, then SII, RII, gap, relative gap) and scenarios (as planned).
 *
 * 1. Tallies are summed over the horizon, over all networks and for each.
 * 2. A pair's value is a ratio of sums; a difference is scenario less baseline within the pair. Of a skewed metric, sums over pairs are divided.
 * 3. The intervals of several scenarios hold together (Bonferroni); `level` says at which level each was drawn.
 * 4. Where the run has a scenario and its baseline with and without a rule, `throughRules` says how much of each difference goes through it.
 * 5. `few` holds those of a quintile or practice behind which, on one side or both, stand fewer than ten people a year in a network.
 *
 * Throws ProblemError for a run that is not there, not finished, or of one scenario, and for unknown words.
 */
export async function compareRun(folder: string, choice: CompareChoice = {}): Promise<RunAnswer> {
  if (choice.by !== undefined && !groupings.includes(choice.by)) throw unknownGrouping(choice.by);
  return readFinishedRun(folder, choice.metrics, async (run) => {
    if (run.plan.scenarios.length < 2) throw nothingToCompare(folder);
    const tallies = listTallies(run.metrics.map(([, metric]) => metric), run.shape.tallies);
    const whole = await sumTallies(run.database, run.shape, { tallies, groups: listGroups(run, choice.by) });
    const watched = run.shape.groups.filter((group) => !/^(?:practice|post) /.test(group) && whole.groups.includes(group));
    const single = await sumTallies(run.database, run.shape, { tallies, groups: watched, periods: countPeriods(run.shape.weeks), each: ["network"] });
    const comparisons = compareAll(run, { whole, single }, choice);
    const throughRules = measureThroughRules(run, { whole, single }, choice);
    return { comparisons, throughRules, few: new Set(comparisons.filter((one) => restsOnFew(run, whole, one))) };
  });
}

function compareAll(run: FinishedRun, sums: Sums, choice: CompareChoice): Comparison[] {
  const [baseline, ...others] = run.plan.scenarios.map(({ name }) => name);
  const level = findSimultaneousLevel(choice.level ?? 0.95, others.length);
  const isOutside = (scenario: string): boolean => choice.outsideEvidence?.has(scenario) ?? false;
  return run.metrics.flatMap(([name, metric]) =>
    describeGroups(run, sums, metric, choice.by).flatMap((group) =>
      others.map((scenario) =>
        compareValues(
          { metric: name, unit: group.unit, group: group.group, scenario, baseline },
          { pairs: sums.whole.pairs, level, isOutsideEvidence: isOutside(scenario), matters: group.matters, ...group.valuesOf(scenario, baseline) },
        ),
      ),
    ),
  );
}

function restsOnFew(run: FinishedRun, whole: TallySums, { metric, group, scenario, baseline }: Comparison): boolean {
  const isPractice = group.startsWith("practice ");
  if (!isPractice && !group.startsWith("quintile ")) return false;
  const [, definition] = run.metrics.find(([name]) => name === metric)!;
  const weeks = run.shape.weeks.reduce((sum, length) => sum + length, 0);
  const networks = isPractice ? 1 : run.plan.setting.networks.length;
  return [scenario, baseline].some((name) => countCell(whole, definition, { scenario: name, group }, weeks, networks) < fewPeople);
}

function listGroups(run: FinishedRun, by: Grouping | undefined): string[] {
  if (by === "imd_quintile") return ["all", ...quintileGroups];
  if (by === "practice") return run.shape.groups.filter((group) => group === "all" || group.startsWith("practice "));
  return ["all"];
}

/** How many of the first periods lie within the weeks that one network is thought to watch; at least one. */
function countPeriods(weeks: readonly number[]): number {
  let passed = 0;
  const within = weeks.filter((length) => (passed += length) <= watchedWeeks).length;
  return Math.max(1, within);
}
