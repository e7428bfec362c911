import { ProblemError, exitCodes } from "../problem/problem.js";
import type { ChartContext, FunnelData } from "./chart-data.js";
import { finiteOrNull } from "./forest-rows.js";
import { formatNumber, formatShare } from "./format-number.js";
import { nothingToDraw, tooManyInFunnel } from "./messages.js";
import { sayScenario } from "./say-names.js";
import { tidyText } from "./wrap-text.js";

/** As usual and two beside it. */
const mostInFunnel = 3;

/** One bar: a stage under a scenario, with its words. */
export interface FunnelBar {
  /** Place of the scenario, 0 for as usual. */
  place: number;
  scenario: string;
  count: number | null;
  shareOfBefore: number | null;
  shareOfFirst: number | null;
  countWords: string;
  beforeWords: string;
  firstWords: string;
}

export interface FunnelRow {
  label: string;
  bars: FunnelBar[];
}

/**
 * Reads the stages in order, every scenario in the order of the first stage.
 * Throws a ProblemError where there is no stage, or more scenarios than can be compared.
 */
export function readFunnelRows(funnel: FunnelData, context: ChartContext): FunnelRow[] {
  const names = (funnel.stages[0]?.counts ?? []).map((count) => count.scenario);
  if (names.length === 0) throw new ProblemError([nothingToDraw("funnel")], exitCodes.incomplete);
  if (names.length > mostInFunnel) throw new ProblemError([tooManyInFunnel(names, mostInFunnel)], exitCodes.usage);
  return funnel.stages.map((stage, order) => ({
    label: tidyText(stage.label),
    bars: names.map((name, place) => {
      const given = stage.counts.find((one) => one.scenario === name);
      const [count, shareOfBefore, shareOfFirst] = [given?.count, given?.shareOfBefore, given?.shareOfFirst].map(finiteOrNull);
      return {
        place,
        scenario: sayScenario(name, context),
        count,
        shareOfBefore,
        shareOfFirst,
        countWords: count === null ? "not measured" : formatCount(count),
        beforeWords: order === 0 ? "" : sayShare(shareOfBefore),
        firstWords: order === 0 ? "" : sayShare(shareOfFirst),
      };
    }),
  }));
}

/** Mean counts over runs are seldom whole: one decimal below ten, else none. */
export function formatCount(count: number): string {
  return formatNumber(count, count < 9.95 && Math.round(count * 10) % 10 !== 0 ? 1 : 0);
}

function sayShare(share: number | null): string {
  return share === null ? "no share" : formatShare(share);
}
