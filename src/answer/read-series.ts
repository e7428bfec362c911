import { appliesTo, listTallies } from "../store/metric-value.js";
import { sumTallies } from "../store/read-tallies.js";
import { readFinishedRun } from "./open-answers.js";
import { valuePairs } from "./pair-values.js";

/** One metric over time under one scenario. */
export interface Series {
  metric: string;
  unit: string;
  group: string;
  scenario: string;
  /** values[period][pair]; NaN where a pair has no value in a period. */
  values: number[][];
}

export interface RunSeries {
  /** Weeks since the end of the warm-up at which each period ends. */
  endWeeks: number[];
  pairs: { draw: number; replicate: number }[];
  series: Series[];
}

/** Metrics period by period, for a fan over time; ordered by metric, group and scenario. Usually for the group `all` alone. */
export async function readSeries(folder: string, choice: { metrics?: readonly string[]; groups?: readonly string[] } = {}): Promise<RunSeries> {
  return readFinishedRun(folder, choice.metrics, async ({ database, metrics, shape }) => {
    const groups = choice.groups ?? ["all"];
    const tallies = listTallies(metrics.map(([, metric]) => metric), shape.tallies);
    const sums = await sumTallies(database, shape, { tallies, groups, each: ["period"] });
    let passed = 0;
    const endWeeks = shape.weeks.map((weeks) => (passed += weeks));
    const series = metrics.flatMap(([name, metric]) =>
      sums.groups
        .filter((group) => appliesTo(metric, group))
        .flatMap((group) =>
          sums.scenarios.map((scenario): Series => {
            const values = sums.periods.map((period) => valuePairs(sums, metric, { scenario, group, period }));
            return { metric: name, unit: metric.unit, group, scenario, values };
          }),
        ),
    );
    return { endWeeks, pairs: [...sums.pairs], series };
  });
}
