import type { Metric } from "../vocabulary/vocabulary.js";
import { alignColumns } from "./align-columns.js";
import type { Comparison } from "./comparison.js";
import { describeClear, describeDifference, describeLevels, nameWithUnit } from "./describe-comparison.js";
import { chooseHeadline, isHeadline } from "./headline.js";
import { sayMeasure, sayWithin } from "./say-names.js";
import { chooseSpelling, spellNumber } from "./spell-value.js";
import { wrapLines } from "./wrap-lines.js";

export type Metrics = Readonly<Record<string, Metric>>;

const indent = "  ";

/** As many networks as there are in England, nearly: a greater number says nothing. */
const mostNetworks = 1000;

/**
 * What one scenario changes, in lines no wider than `width`: the headline in a paragraph, the other clear differences as a list, which of
 * them are larger than would matter and what one network would notice, then what is not clear and what is the same.
 */
export function summariseScenario(comparisons: readonly Comparison[], metrics: Metrics, width: number): string[] {
  const having = (...verdicts: readonly string[]): Comparison[] => comparisons.filter(({ verdict }) => verdicts.includes(verdict));
  const clear = having("higher", "lower");
  const paragraph = (text: string): string[] => wrapLines(text, width, indent);
  const list = (heading: string, members: readonly Comparison[]): string[] => (members.length === 0 ? [] : [...paragraph(heading), ...listDifferences(members, metrics)]);
  const names = (heading: string, members: readonly Comparison[]): string[] => (members.length === 0 ? [] : paragraph(`${heading}: ${joinNames(members, metrics)}.`));
  return [
    ...paragraph(describeHeadline(chooseHeadline(comparisons), metrics)),
    ...list("Also clearly different:", clear.filter((one) => !isHeadline(one))),
    ...(clear.length === 0 ? [] : paragraph(describeSize(clear, metrics))),
    ...list("Outside the evidence, so only what the theory extrapolates:", having("outside the evidence")),
    ...names("No clear difference", having("no clear difference").filter((one) => !isHeadline(one))),
    ...names("No difference at all", having("no difference").filter((one) => !isHeadline(one))),
  ];
}

function describeHeadline(comparisons: readonly Comparison[], metrics: Metrics): string {
  const having = (verdict: string): Comparison[] => comparisons.filter((one) => one.verdict === verdict);
  const clear = comparisons.filter(({ verdict }) => verdict === "higher" || verdict === "lower");
  const [unclear, same] = [having("no clear difference"), having("no difference")];
  return [
    ...clear.map((one) => `${describeClear(one, metrics[one.metric])}.`),
    ...(unclear.length === 0 ? [] : [`No clear difference in ${joinNames(unclear, metrics)}.`]),
    ...(same.length === 0 ? [] : [`No difference at all in ${joinNames(same, metrics)}.`]),
  ].join(" ");
}

function listDifferences(comparisons: readonly Comparison[], metrics: Metrics): string[] {
  const rows = comparisons.map((one) => {
    const metric = metrics[one.metric];
    return [indent + indent + nameWithUnit(one, metric), describeLevels(one, metric), describeDifference(one, metric)];
  });
  return alignColumns(rows);
}

/** Which clear differences exceed the smallest that matters, as far as their intervals say, and what a single network would see of them. */
function describeSize(clear: readonly Comparison[], metrics: Metrics): string {
  const measured = clear.filter(({ group }) => group === "all");
  const exceeds = (end: number, one: Comparison): boolean => end > metrics[one.metric].matters.difference;
  const large = measured.filter((one) => exceeds(Math.min(Math.abs(one.lo!), Math.abs(one.hi!)), one));
  const perhaps = measured.filter((one) => !large.includes(one) && exceeds(Math.max(Math.abs(one.lo!), Math.abs(one.hi!)), one));
  const small = measured.filter((one) => !large.includes(one) && !perhaps.includes(one));
  const join = (members: readonly Comparison[]): string => members.map((one) => describeNotice(one, metrics[one.metric])).join("; ");
  const chances = small.flatMap(({ noticed }) => (noticed.chance === null ? [] : [Math.round(noticed.chance * 100)]));
  const seen = chances.length === 0 ? "" : ` One network alone would see that much in three years with a chance of ${sayRange(chances)} in 100, much of it luck.`;
  return [
    ...(large.length === 0 ? ["None is surely larger than the smallest difference that matters."] : [`Larger than the smallest difference that matters: ${join(large)}.`]),
    ...(perhaps.length === 0 ? [] : [`Perhaps larger: ${join(perhaps)}.`]),
    ...(small.length === 0 ? [] : [`The ${small.length === measured.length ? "" : "other "}clear differences are smaller than that.${seen}`]),
  ].join(" ");
}

/** @example "placements bolted on (5.0 points matters; one network alone would notice with a chance of 68 in 100, 4 networks with 80)" */
function describeNotice(comparison: Comparison, metric: Metric): string {
  const { afterDifference, differenceUnit, scale, decimals } = chooseSpelling(metric, comparison.unit);
  const unit = afterDifference !== "" ? afterDifference : differenceUnit === "" ? "" : ` ${differenceUnit}`;
  const least = spellNumber(metric.matters.difference * scale, decimals) + unit;
  const { chance, networks } = comparison.noticed;
  const seen = chance === null ? "" : `; one network alone would notice in three years with a chance of ${Math.round(chance * 100)} in 100`;
  const more = networks === null || networks === 1 ? "" : `, ${networks > mostNetworks ? `only more than ${spellNumber(mostNetworks, 0)}` : networks} networks with 80`;
  return `${sayWithin(metric.label)} (${least} matters${seen}${more})`;
}

function sayRange(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? `${least}` : `${least} to ${most}`;
}

/** Names with commas, those of inequality together at the end; of measures outside the headline they are only counted. @example "wait, caseload; SII of uptake, wait" */
function joinNames(comparisons: readonly Comparison[], metrics: Metrics): string {
  const name = ({ metric }: Comparison): string => sayWithin(metrics[metric].label);
  const all = comparisons.filter(({ group }) => group === "all").map(name);
  const unequal = comparisons.filter(({ group }) => group !== "all");
  const named = unequal.filter(isHeadline);
  const others = unequal.length - named.length;
  const first = named.slice(0, 1).map(({ metric, group }) => sayMeasure(metrics[metric].label, group));
  return [
    ...(all.length === 0 ? [] : [all.join(", ")]),
    ...(named.length === 0 ? [] : [[...first, ...named.slice(1).map(name)].join(", ")]),
    ...(others === 0 ? [] : [`SII of ${others === 1 ? "one other measure" : `${others} other measures`}`]),
  ].join("; ");
}
