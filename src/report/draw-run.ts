import { compareRun } from "../answer/compare-run.js";
import { chooseHeadline } from "../answer/headline.js";
import { readSeries } from "../answer/read-series.js";
import { readTotals } from "../answer/read-totals.js";
import { readRunFacts, type RunFacts } from "../answer/run-facts.js";
import type { DrawnChart } from "../chart/chart-data.js";
import { drawFan } from "../chart/fan-spec.js";
import { drawForest } from "../chart/forest-spec.js";
import { drawFunnel } from "../chart/funnel-spec.js";
import { funnel } from "../world/funnel.js";
import { describePlace } from "./describe-place.js";
import { gatherFan } from "./gather-fan.js";
import { gatherFunnel } from "./gather-funnel.js";

/** The charts that a stored run can have. */
export const chartKinds = ["forest", "fan", "funnel"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** A chart with the name of its files. */
export interface NamedChart {
  name: string;
  chart: DrawnChart;
}

/** The metric that a fan shows where none is named. */
const usualFan = "inclusion";

/** What the stages count, as readers know it. */
const kinds = { consultations: "GP consultations of people in need", people: "People" };

/** A funnel shows the baseline and two scenarios beside it. */
const besideBaseline = 2;

/**
 * Draws one kind of chart of a stored run: a forest of the differences (the headline, or the metrics named), a fan over time for each metric
 * named, or the pathway. Throws a ProblemError for a run that is not there or not finished, or an unknown metric.
 */
export async function drawRun(folder: string, kind: ChartKind, metrics: readonly string[] | null): Promise<NamedChart[]> {
  const facts = await readRunFacts(folder);
  if (kind === "forest") return [{ name: "forest", chart: await drawDifferences(folder, metrics, facts) }];
  if (kind === "fan") return drawFans(folder, metrics ?? [usualFan], facts);
  return drawFunnels(folder, facts);
}

/** One funnel for every two scenarios, each with the baseline beside them; the first is `funnel`. */
async function drawFunnels(folder: string, facts: RunFacts): Promise<NamedChart[]> {
  const totals = await readTotals(folder, funnel.map(({ tally }) => tally));
  const [baseline, ...others] = totals.scenarios;
  const charts: NamedChart[] = [];
  for (let from = 0; from === 0 || from < others.length; from += besideBaseline) {
    const data = gatherFunnel(totals, funnel, [baseline, ...others.slice(from, from + besideBaseline)], kinds);
    charts.push({ name: from === 0 ? "funnel" : `funnel-${from / besideBaseline + 1}`, chart: await drawFunnel(data, describePlace(facts)) });
  }
  return charts;
}

async function drawDifferences(folder: string, metrics: readonly string[] | null, facts: RunFacts): Promise<DrawnChart> {
  const choice = metrics === null ? { by: "imd_quintile" as const } : { metrics };
  const { comparisons } = await compareRun(folder, choice);
  return drawForest(metrics === null ? chooseHeadline(comparisons) : comparisons, describePlace(facts));
}

async function drawFans(folder: string, metrics: readonly string[], facts: RunFacts): Promise<NamedChart[]> {
  const run = await readSeries(folder, { metrics });
  const charts: NamedChart[] = [];
  for (const metric of metrics) charts.push({ name: `fan-${metric}`, chart: await drawFan(gatherFan(run, metric), describePlace(facts)) });
  return charts;
}
