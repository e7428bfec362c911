import { findSimultaneousLevel } from "../statistics/simultaneous-level.js";
import { appliesTo, listTallies } from "../store/metric-value.js";
import { sumTallies, type TallySums } from "../store/read-tallies.js";
import type { Metric } from "../vocabulary/vocabulary.js";
import type { Comparison } from "./comparison.js";
import { compareValues, type ComparedValues } from "./compare-values.js";
import { groupings, nothingToCompare, unknownGrouping } from "./messages.js";
import { readFinishedRun, type FinishedRun } from "./open-answers.js";
import { ratioPairs, valuePairs } from "./pair-values.js";
import { countCell, fewPeople } from "./small-cells.js";
import { countQuintiles, inequalityMeasures, quintileGroups, valueInequality } from "./value-inequality.js";

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

/** Weeks that one network is thought to watch, at most. */
export const watchedWeeks = 156;

/**
 * Every scenario of a run against its baseline: what `compare --json` prints. In the order of metrics (as in the vocabulary), groups (all,
 * quintiles or practices, then SII, RII, gap, relative gap) and scenarios (as planned).
 *
 * 1. Tallies are summed over the horizon, over all networks and for each.
 * 2. A pair's value is a ratio of sums; a difference is scenario less baseline within the pair. Of a skewed metric, sums over pairs are divided.
 * 3. The intervals of several scenarios hold together (Bonferroni); `level` says at which level each was drawn.
 * 4. `few` holds those of a quintile or practice behind which, on one side or both, stand fewer than ten people a year in a network.
 *
 * Throws ProblemError for a run that is not there, not finished, or of one scenario, and for unknown words.
 */
export async function compareRun(folder: string, choice: CompareChoice = {}): Promise<{ comparisons: Comparison[]; few: Set<Comparison> }> {
  if (choice.by !== undefined && !groupings.includes(choice.by)) throw unknownGrouping(choice.by);
  return readFinishedRun(folder, choice.metrics, async (run) => {
    if (run.plan.scenarios.length < 2) throw nothingToCompare(folder);
    const tallies = listTallies(run.metrics.map(([, metric]) => metric), run.shape.tallies);
    const whole = await sumTallies(run.database, run.shape, { tallies, groups: listGroups(run, choice.by) });
    const watched = run.shape.groups.filter((group) => !/^(?:practice|post) /.test(group) && whole.groups.includes(group));
    const single = await sumTallies(run.database, run.shape, { tallies, groups: watched, periods: countPeriods(run.shape.weeks), each: ["network"] });
    const comparisons = compareAll(run, { whole, single }, choice);
    return { comparisons, few: new Set(comparisons.filter((one) => restsOnFew(run, whole, one))) };
  });
}

interface Sums {
  whole: TallySums;
  single: TallySums;
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

interface GroupValues {
  group: string;
  unit: string;
  matters: number | null;
  valuesOf(scenario: string, baseline: string): Pick<ComparedValues, "scenario" | "baseline" | "networks" | "ratios">;
}

function describeGroups(run: FinishedRun, { whole, single }: Sums, metric: Metric, by: Grouping | undefined): GroupValues[] {
  const plain = whole.groups
    .filter((group) => appliesTo(metric, group))
    .map((group): GroupValues => ({
      group,
      unit: metric.unit,
      matters: metric.matters.difference,
      valuesOf: (scenario, baseline) => ({
        scenario: valuePairs(whole, metric, { scenario, group }),
        baseline: valuePairs(whole, metric, { scenario: baseline, group }),
        ...(metric.isSkewed === true ? { ratios: { scenario: ratioPairs(whole, metric, { scenario, group }), baseline: ratioPairs(whole, metric, { scenario: baseline, group }) } } : {}),
        networks: (single.groups.includes(group) ? single.networks : []).map((network) => ({
          scenario: valuePairs(single, metric, { scenario, group, network }),
          baseline: valuePairs(single, metric, { scenario: baseline, group, network }),
        })),
      }),
    }));
  if (by !== "imd_quintile" || !metric.groups.quintile) return plain;
  const populations = countQuintiles(run.plan.setting);
  const unequal = inequalityMeasures.map((measure): GroupValues => ({
    group: measure.group,
    unit: measure.isRatio ? "ratio" : metric.unit,
    matters: null,
    valuesOf: (scenario, baseline) => ({
      scenario: valueInequality(whole, metric, scenario, measure, populations),
      baseline: valueInequality(whole, metric, baseline, measure, populations),
      networks: [],
    }),
  }));
  return [...plain, ...unequal];
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
