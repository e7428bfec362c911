import { ProblemError, exitCodes } from "../problem/problem.js";
import { sayWithin } from "../answer/say-names.js";
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
  /** What its bars count. */
  counted: string;
  /** Label of the stage of which this one is a part, or null. */
  of: string | null;
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
  return funnel.stages.map((stage, order) => {
    const before = order === 0 ? null : funnel.stages[order - 1].label;
    const of = stage.of === undefined ? before : stage.of;
    const counted = stage.counted ?? "People";
    const isFirst = order === 0 || (funnel.stages[order - 1].counted ?? "People") !== counted;
    return {
      label: tidyText(stage.label),
      counted,
      of: of === null ? null : tidyText(of),
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
          beforeWords: of === null ? "" : sayShare(shareOfBefore) + (of === before ? "" : ` of ${sayWithin(tidyText(of))}`),
          firstWords: isFirst ? "" : sayShare(shareOfFirst),
        };
      }),
    };
  });
}

/** Mean counts over runs are seldom whole: one decimal below ten, else none. */
export function formatCount(count: number): string {
  return formatNumber(count, count < 9.95 && Math.round(count * 10) % 10 !== 0 ? 1 : 0);
}

function sayShare(share: number | null): string {
  return share === null ? "no share" : formatShare(share);
}
