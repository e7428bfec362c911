import type { Setting } from "../setting/setting.js";
import { measureInequality, type Inequality, type Scale } from "../statistics/inequality.js";
import type { TallySums } from "../store/read-tallies.js";
import type { Metric } from "../vocabulary/vocabulary.js";
import { valuePairs, type PairValues } from "./pair-values.js";

export const quintileGroups = ["quintile 1", "quintile 2", "quintile 3", "quintile 4", "quintile 5"] as const;

/** Measures of inequality, in the order in which they are answered, and the unit of each: the metric's own, or a ratio. */
export const inequalityMeasures = [
  { group: "SII", of: "sii", isRatio: false },
  { group: "RII", of: "rii", isRatio: true },
  { group: "gap", of: "gap", isRatio: false },
  { group: "relative gap", of: "relativeGap", isRatio: true },
] as const satisfies readonly { group: string; of: keyof Inequality; isRatio: boolean }[];

export type InequalityMeasure = (typeof inequalityMeasures)[number];

const scales: Record<Metric["scaleOfInequality"], Scale> = { proportion: "proportion", rate: "rate", mean: "other" };

/** Registered people by quintile, the most deprived first: the shares and ranks of OHID's measures, the same in every scenario and pair. */
export function countQuintiles(setting: Setting): number[] {
  return quintileGroups.map((_, quintile) =>
    setting.networks.flatMap(({ practices }) => practices).reduce((sum, practice) => sum + practice.listSize * practice.quintiles[quintile], 0),
  );
}

/** One measure of inequality of a metric for each pair, by OHID's definitions (src/statistics/inequality.ts); NaN where it is not given. */
export function valueInequality(sums: TallySums, metric: Metric, scenario: string, measure: InequalityMeasure, populations: readonly number[]): PairValues {
  const values = quintileGroups.map((group) => valuePairs(sums, metric, { scenario, group }));
  return sums.pairs.map((_, pair) => measureInequality(values.map((quintile) => quintile[pair]), populations, scales[metric.scaleOfInequality])[measure.of] ?? NaN);
}
