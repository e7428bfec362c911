import type { Comparison } from "../answer/comparison.js";
import { sayWithin } from "../answer/say-names.js";
import { spellLevel } from "../answer/spell-value.js";
import type { ChartContext } from "./chart-data.js";
import { formatNumber } from "./format-number.js";
import type { ForestPanel } from "./forest-rows.js";
import { readForestPanels } from "./forest-rows.js";
import { chooseTitle, ifHolds } from "./say-names.js";

/**
 * The active title of a forest, made from the verdicts alone and at most ten words unless a name is longer.
 * It never says lower or higher of a difference that is not clear, and with several metrics it counts, rather than
 * picking the one that looks best.
 * @example "Strong induction lowers turnover, if this theory holds"
 */
export function forestTitle(comparisons: readonly Comparison[], context: ChartContext): string {
  const panels = readForestPanels(comparisons, context);
  const rows = panels.flatMap((panel) => panel.rows);
  const metric = panels.length === 1 ? sayWithin(panels[0].title) : "any measure";
  if (rows.length === 0) return "No comparison to show";
  if (rows.every((row) => row.verdict === "outside the evidence")) return chooseTitle([`Outside the evidence: what happens to ${metric}`, "Outside the evidence"]);
  if (rows.every((row) => row.verdict === "no difference")) return withTail([`No difference in ${metric}`, "No difference"]);
  const clear = rows.filter((row) => row.clear);
  if (clear.length === 0) return withTail([`No clear difference in ${metric}`, "No clear difference"]);
  const names = new Set(rows.map((row) => row.name));
  if (panels.length === 1) {
    const verb = sayVerb(clear.map((row) => row.verdict));
    if (rows.length === 1) return withTail([`${clear[0].name} ${verb}s ${metric}`, `This scenario ${verb}s ${metric}`, `A clear difference: ${clear[0].verdict}`]);
    const share = `${clear.length} of ${rows.length} scenarios`;
    return withTail([`${share} ${verb} ${metric}`, `${share} ${verb} it`].map((words) => (clear.length === 1 ? words.replace(` ${verb} `, ` ${verb}s `) : words)));
  }
  if (names.size === 1) return withTail([`${rows[0].name} changes ${clear.length} of ${panels.length} measures`, `${clear.length} of ${panels.length} measures change`]);
  return withTail([`${clear.length} of ${rows.length} differences are clear`]);
}

/** Each wording with the honest tail, then all without: the subtitle says it as well. */
function withTail(wordings: readonly string[]): string {
  return chooseTitle([...wordings.map((words) => words + ifHolds), ...wordings]);
}

function sayVerb(verdicts: readonly string[]): string {
  if (verdicts.every((verdict) => verdict === "lower")) return "lower";
  return verdicts.every((verdict) => verdict === "higher") ? "raise" : "change";
}

/** Measure, place, period, level of the interval and number of pairs. */
export function forestSubtitle(comparisons: readonly Comparison[], context: ChartContext): string {
  const rows = readForestPanels(comparisons, context).flatMap((panel) => panel.rows);
  const baselines = [...new Set(rows.map((row) => row.baseline))];
  const levels = [...new Set(comparisons.map((one) => spellLevel(one.level)))];
  const pairs = comparisons.map((one) => one.n_pairs);
  const [fewest, most] = [Math.min(...pairs), Math.max(...pairs)].map((count) => formatNumber(count, 0));
  const from = baselines.length === 1 ? `Difference from ${sayWithin(baselines[0])}` : "Difference from the baseline";
  const intervals = rows.length === 0 ? "" : `; ${levels.join(" and ")} intervals, ${fewest === most ? fewest : `${fewest} to ${most}`} pairs of runs`;
  return `${from}, if this theory holds. ${context.place}, ${context.period}${intervals}`;
}

/** How to read the marks that are there. */
export function forestNote(panels: readonly ForestPanel[], level: string): string {
  const rows = panels.flatMap((panel) => panel.rows);
  const verdicts = new Set(rows.filter((row) => row.estimate !== null).map((row) => row.verdict));
  const shapes = [
    verdicts.has("higher") ? "triangle up, higher" : "",
    verdicts.has("lower") ? "triangle down, lower" : "",
    verdicts.has("no clear difference") ? "open circle, no clear difference" : "",
    verdicts.has("no difference") ? "diamond, no difference" : "",
    verdicts.has("outside the evidence") ? "cross, outside the evidence" : "",
  ].filter((words) => words !== "");
  const thick = rows.some((row) => row.chance !== null) ? " Thick line: chance alone, which more replicates would narrow." : "";
  const marks = shapes.length === 0 ? "" : ` Marks: ${shapes.join("; ")}.`;
  return `Thin line: ${level} interval.${thick}${marks}`;
}

const mostSpoken = 4;

/** The rows in words, the clear ones first, with the numbers as they are printed. */
export function forestAlt(comparisons: readonly Comparison[], context: ChartContext): string {
  const said = readForestPanels(comparisons, context).flatMap((panel) =>
    panel.rows.map((row) => ({ clear: row.clear, words: `${row.name}, ${sayWithin(panel.title)}: ${row.words}${panel.unit === "" ? "" : ` ${panel.unit}`}, ${row.verdict}` })),
  );
  const ordered = [...said.filter((row) => row.clear), ...said.filter((row) => !row.clear)];
  const rest = ordered.length > mostSpoken ? `; and ${ordered.length - mostSpoken} more in the table` : "";
  const clear = said.filter((row) => row.clear).length;
  const spoken = ordered.slice(0, mostSpoken).map((row) => row.words).join("; ");
  return `Forest chart of ${said.length} paired ${said.length === 1 ? "difference" : "differences"}, ${clear} clear${said.length === 0 ? "" : `. ${spoken}${rest}`}.`;
}
