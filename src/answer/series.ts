import type { Metric } from "../vocabulary/vocabulary.js";
import { valueMetric } from "../store/metric-value.js";
import type { Database } from "../store/open-database.js";
import { locateSums, sumTallies } from "../store/read-tallies.js";
import { readShape } from "../store/tally-shape.js";
import { readSpread, type Spread } from "./spread.js";

/** One period of a series: how a metric stood over the pairs, null where no pair had a value. */
export interface SeriesPoint extends Spread {
  /** The last week of the period, counted from the end of the warm-up. */
  week: number;
}

export interface Series {
  metric: string;
  unit: string;
  scenarios: { name: string; points: SeriesPoint[] }[];
}

/**
 * A metric over time under every scenario of a run: for each period its mean over the pairs, and the middle half and nine in ten of them.
 * All networks together, all people. Returns series without scenarios where the run has no finished pair.
 */
export async function readSeries(database: Database, name: string, metric: Metric): Promise<Series> {
  const shape = await readShape(database);
  const series: Series = { metric: name, unit: metric.unit, scenarios: [] };
  if (shape === null) return series;
  const sums = await sumTallies(database, shape, { tallies: [metric.numerator, metric.denominator], groups: ["all"], each: ["period"] });
  const ends = shape.weeks.map((_, at) => shape.weeks.slice(0, at + 1).reduce((sum, weeks) => sum + weeks, 0));
  series.scenarios = sums.scenarios.map((scenario, row) => ({
    name: scenario,
    points: sums.periods.map((_, period) => {
      const values = sums.pairs.map((_pair, pair) => {
        const start = locateSums(sums, row, pair, 0, period, 0);
        return valueMetric(metric, sums.values[start], sums.values[start + 1]);
      });
      return { week: ends[period], ...readSpread(values) };
    }),
  }));
  return series;
}
