import type { ChartContext, FunnelData } from "./chart-data.js";
import type { FunnelBar, FunnelRow } from "./funnel-rows.js";
import { readFunnelRows } from "./funnel-rows.js";
import { chooseTitle, ifHolds, sayWithin } from "./say-names.js";

/**
 * The active title of a funnel: between which two stages the smallest share goes on, if that is the same pair under
 * every scenario; else that it differs.
 * @example "Fewest go on from in need to recognised, if this theory holds"
 */
export function funnelTitle(funnel: FunnelData, context: ChartContext): string {
  const rows = readFunnelRows(funnel, context);
  const narrowest = rows[0].bars.map((bar) => findNarrowest(rows, bar.place));
  const stage = narrowest[0];
  if (narrowest.some((other) => other !== stage)) return `The narrowest step differs between scenarios${ifHolds}`;
  if (stage === null) return `How many reach each stage${ifHolds}`;
  const [from, to] = [sayWithin(rows[stage - 1].label), sayWithin(rows[stage].label)];
  return chooseTitle([`Fewest go on from ${from} to ${to}${ifHolds}`, `Fewest go on from ${from} to ${to}`, `Fewest go on to ${to}${ifHolds}`, `Fewest go on to stage ${stage + 1}${ifHolds}`]);
}

/** The stage with the smallest share of the stage before; null where no share is below 1, or two are the smallest. */
function findNarrowest(rows: readonly FunnelRow[], place: number): number | null {
  const shares = rows.map((row) => row.bars[place].shareOfBefore);
  const known = shares.filter((share) => share !== null);
  const least = known.reduce((a, b) => Math.min(a, b), 1);
  const holders = shares.flatMap((share, stage) => (share === least && stage > 0 && share < 1 ? [stage] : []));
  return holders.length === 1 ? holders[0] : null;
}

/** Measure, place and period. */
export function funnelSubtitle(funnel: FunnelData, context: ChartContext): string {
  const names = readFunnelRows(funnel, context)[0].bars.map((bar) => bar.scenario);
  const under = names.length === 1 ? ` under ${sayWithin(names[0])}` : "";
  return `People who reach each stage${under}, mean of the runs, if this theory holds. ${context.place}, ${context.period}`;
}

/** The first and last stage under each scenario, in numbers. */
export function funnelAlt(funnel: FunnelData, context: ChartContext): string {
  const rows = readFunnelRows(funnel, context);
  const last = rows[rows.length - 1];
  const said = last.bars.map((bar) => `${bar.scenario}: ${rows[0].bars[bar.place].countWords} ${sayWithin(rows[0].label)}${sayEnd(bar, last, rows.length)}.`);
  return `Bar chart of the pathway in ${rows.length} ${rows.length === 1 ? "stage" : "stages"}. ${said.join(" ")}`;
}

function sayEnd(bar: FunnelBar, last: FunnelRow, stages: number): string {
  if (stages === 1) return "";
  const share = bar.shareOfFirst === null ? "" : `, ${bar.firstWords} of the first stage`;
  return `, ${bar.countWords} ${sayWithin(last.label)}${share}`;
}

export const funnelNote = "Bars start at 0. A stage may be larger than the one before it where people join the pathway there.";
