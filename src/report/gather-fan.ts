import type { RunSeries } from "../answer/read-series.js";
import { readSpread } from "../answer/spread.js";
import type { FanSeries } from "../chart/chart-data.js";

/** A metric over time: in each period the mean over the pairs and nine in ten of them, at the period's last week. */
export function gatherFan({ series, endWeeks }: RunSeries, metric: string): FanSeries {
  const mine = series.filter((each) => each.metric === metric && each.group === "all");
  return {
    metric,
    unit: mine[0]?.unit ?? "",
    scenarios: mine.map(({ scenario, values }) => ({
      name: scenario,
      points: values.map((ofPairs, period) => ({ week: endWeeks[period], ...readSpread(ofPairs) })),
    })),
  };
}
