import { sayWithin } from "../answer/say-names.js";
import type { ChartContext, FunnelData } from "./chart-data.js";
import type { FunnelRow } from "./funnel-rows.js";
import { readFunnelRows } from "./funnel-rows.js";
import { chooseTitle, ifHolds } from "./say-names.js";

/**
 * The active title of a funnel: between which two stages the smallest share of people goes on, if that is the same pair
 * under every scenario; else that it differs. A stage counts beside that of which it is a part, and consultations not at
 * all: one person may have several.
 * @example "Fewest go on from in need to recognised, if this theory holds"
 */
export function funnelTitle(funnel: FunnelData, context: ChartContext): string {
  const rows = readFunnelRows(funnel, context);
  const narrowest = rows[0].bars.map((bar) => findNarrowest(rows, bar.place));
  const stage = narrowest[0];
  if (narrowest.some((other) => other !== stage)) return `The narrowest step differs between scenarios${ifHolds}`;
  if (stage === null) return `How many reach each stage${ifHolds}`;
  const [from, to] = [sayWithin(rows[stage].of!), sayWithin(rows[stage].label)];
  return chooseTitle([`Fewest go on from ${from} to ${to}${ifHolds}`, `Fewest go on from ${from} to ${to}`, `Fewest go on to ${to}${ifHolds}`, `Fewest go on to stage ${stage + 1}${ifHolds}`]);
}

/** The stage with the smallest share of that of which it is a part; null where no share is below 1, or two are the smallest. */
function findNarrowest(rows: readonly FunnelRow[], place: number): number | null {
  const last = rows[rows.length - 1].counted;
  const shares = rows.map((row) => (row.of === null || row.counted !== last ? null : row.bars[place].shareOfBefore));
  const known = shares.filter((share) => share !== null);
  const least = known.reduce((a, b) => Math.min(a, b), 1);
  const holders = shares.flatMap((share, stage) => (share === least && share < 1 ? [stage] : []));
  return holders.length === 1 ? holders[0] : null;
}

/** Measure, place and period. */
export function funnelSubtitle(funnel: FunnelData, context: ChartContext): string {
  const rows = readFunnelRows(funnel, context);
  const names = rows[0].bars.map((bar) => bar.scenario);
  const under = names.length === 1 ? ` under ${sayWithin(names[0])}` : "";
  const kinds = listKinds(rows).filter((counted) => counted !== "People");
  return `${[...kinds, kinds.length === 0 ? "People" : "people"].join(", and ")} who reach each stage${under}, mean of the runs, if this theory holds. ${context.place}, ${context.period}`;
}

/** What the stages count, each kind once. */
export function listKinds(rows: readonly FunnelRow[]): string[] {
  return [...new Set(rows.map((row) => row.counted))];
}

/** The first and last stage of each kind under each scenario, in numbers. */
export function funnelAlt(funnel: FunnelData, context: ChartContext): string {
  const rows = readFunnelRows(funnel, context);
  const kinds = listKinds(rows).map((counted) => rows.filter((row) => row.counted === counted));
  const said = rows[0].bars.map(({ scenario, place }) => `${scenario}: ${kinds.map((kind) => sayKind(kind, place, kinds.length > 1)).join("; ")}.`);
  return `Bar chart of the pathway in ${rows.length} ${rows.length === 1 ? "stage" : "stages"}. ${said.join(" ")}`;
}

function sayKind(rows: readonly FunnelRow[], place: number, isNamed: boolean): string {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const begin = `${isNamed ? `${sayWithin(first.counted)}, ` : ""}${first.bars[place].countWords} ${sayWithin(first.label)}`;
  if (rows.length === 1) return begin;
  const { countWords, firstWords, shareOfFirst } = last.bars[place];
  return `${begin}, ${countWords} ${sayWithin(last.label)}${shareOfFirst === null ? "" : `, ${firstWords} of the first stage`}`;
}

/** How to read the bars. */
export function funnelNote(funnel: FunnelData, context: ChartContext): string {
  const rows = readFunnelRows(funnel, context);
  const scales = listKinds(rows).length === 1 ? "" : " Each kind of count has a scale of its own: one person may have several consultations, and may come to an offer without one.";
  const parts = rows.some((row, order) => order > 0 && row.of !== null && row.of !== rows[order - 1].label) ? " Where a stage is no part of the one before, its share is of the stage named." : "";
  return `Bars start at 0.${scales}${parts} A stage may be larger than the one before it where people join the pathway there.`;
}
