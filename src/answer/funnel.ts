import { mean } from "simple-statistics";
import type { Database } from "../store/open-database.js";
import { locateSums, sumTallies } from "../store/read-tallies.js";
import { readShape } from "../store/tally-shape.js";

/** A stage that the world names: which tally counts it, and how it reads. */
export interface Stage {
  tally: string;
  label: string;
}

/** How many reached a stage under one scenario, over the whole horizon: the mean over the pairs. */
export interface StageCount {
  scenario: string;
  count: number | null;
  /** In 0 to 1; null for the first stage, and where there was nobody before. */
  shareOfBefore: number | null;
  shareOfFirst: number | null;
}

export interface FunnelStages {
  stages: { stage: string; label: string; counts: StageCount[] }[];
}

/** The pathway as stages in order, under each scenario of a run, over all networks and people. Shares are of the mean counts. */
export async function readFunnel(database: Database, stages: readonly Stage[]): Promise<FunnelStages> {
  const shape = await readShape(database);
  if (shape === null) return { stages: [] };
  const here = stages.filter(({ tally }) => shape.tallies.includes(tally));
  const sums = await sumTallies(database, shape, { tallies: here.map(({ tally }) => tally), groups: ["all"] });
  const counts = sums.scenarios.map((_, scenario) =>
    here.map((_stage, column) => {
      const values = sums.pairs.map((_pair, pair) => sums.values[locateSums(sums, scenario, pair, 0, 0, 0) + column]).filter((value) => !Number.isNaN(value));
      return values.length === 0 ? null : mean(values);
    }),
  );
  return {
    stages: here.map(({ tally, label }, column) => ({
      stage: tally,
      label,
      counts: sums.scenarios.map((scenario, row) => ({
        scenario,
        count: counts[row][column],
        shareOfBefore: column === 0 ? null : share(counts[row][column], counts[row][column - 1]),
        shareOfFirst: share(counts[row][column], counts[row][0]),
      })),
    })),
  };
}

function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
