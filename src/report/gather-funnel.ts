import { mean } from "simple-statistics";
import type { RunTotals } from "../answer/read-totals.js";
import type { FunnelData } from "../chart/chart-data.js";

/** A stage that a world names: which tally counts it, and how it reads. */
export interface Stage {
  tally: string;
  label: string;
}

/** The pathway as stages in order: mean counts over the pairs, over the whole horizon, each as a share of the stage before and of the first. */
export function gatherFunnel({ totals }: RunTotals, stages: readonly Stage[], scenarios: readonly string[]): FunnelData {
  const here = stages.filter(({ tally }) => scenarios.every((name) => totals[name]?.[tally] !== undefined));
  const counts = new Map(scenarios.map((name) => [name, here.map(({ tally }) => average(totals[name][tally]))]));
  return {
    stages: here.map(({ tally, label }, at) => ({
      stage: tally,
      label,
      counts: scenarios.map((name) => {
        const own = counts.get(name)!;
        return { scenario: name, count: own[at], shareOfBefore: at === 0 ? null : divide(own[at], own[at - 1]), shareOfFirst: divide(own[at], own[0]) };
      }),
    })),
  };
}

function average(values: readonly number[]): number | null {
  const there = values.filter((value) => !Number.isNaN(value));
  return there.length === 0 ? null : mean(there);
}

function divide(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
