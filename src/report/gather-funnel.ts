import { mean } from "simple-statistics";
import type { RunTotals } from "../answer/read-totals.js";
import type { FunnelData } from "../chart/chart-data.js";

/** A stage that a world names: which tally counts it, how it reads, what it counts, and the tally of which it is a part. */
export interface Stage {
  tally: string;
  label: string;
  counts: string;
  partOf: string | null;
}

/**
 * The pathway as stages in order: mean counts over the pairs, over the whole horizon, each as a share of the stage of which it is a part and
 * of the first that counts the same. `kinds` says what is counted as readers know it.
 */
export function gatherFunnel({ totals }: RunTotals, stages: readonly Stage[], scenarios: readonly string[], kinds: Readonly<Record<string, string>> = {}): FunnelData {
  const here = stages.filter(({ tally }) => scenarios.every((name) => totals[name]?.[tally] !== undefined));
  const countOf = (name: string, tally: string | undefined): number | null => (tally === undefined ? null : average(totals[name][tally]));
  return {
    stages: here.map(({ tally, label, counts, partOf }) => {
      const whole = here.find((stage) => stage.tally === partOf);
      const first = here.find((stage) => stage.counts === counts);
      return {
        stage: tally,
        label,
        counted: kinds[counts] ?? counts,
        of: whole?.label ?? null,
        counts: scenarios.map((name) => {
          const own = countOf(name, tally);
          return { scenario: name, count: own, shareOfBefore: divide(own, countOf(name, whole?.tally)), shareOfFirst: divide(own, countOf(name, first?.tally)) };
        }),
      };
    }),
  };
}

function average(values: readonly number[]): number | null {
  const there = values.filter((value) => !Number.isNaN(value));
  return there.length === 0 ? null : mean(there);
}

function divide(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
