import type { ComparedValues } from "./compare-values.js";
import { appliesTo } from "../store/metric-value.js";
import type { TallySums } from "../store/read-tallies.js";
import type { Metric } from "../vocabulary/vocabulary.js";
import type { Grouping } from "./compare-run.js";
import type { FinishedRun } from "./open-answers.js";
import { ratioPairs, valuePairs } from "./pair-values.js";
import { countQuintiles, inequalityMeasures, valueInequality } from "./value-inequality.js";

/** Sums of a run's tallies: over all networks and the whole horizon, and for each network over the weeks that it is watched. */
export interface Sums {
  whole: TallySums;
  single: TallySums;
}

/** One group of people, or one measure of inequality, for which a metric has values under each scenario. */
export interface GroupValues {
  group: string;
  unit: string;
  matters: number | null;
  valuesOf(scenario: string, baseline: string): Pick<ComparedValues, "scenario" | "baseline" | "networks" | "ratios">;
}

/** The groups and measures of inequality for which a metric is compared, in their order, with the values of each pair. */
export function describeGroups(run: FinishedRun, { whole, single }: Sums, metric: Metric, by: Grouping | undefined): GroupValues[] {
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
