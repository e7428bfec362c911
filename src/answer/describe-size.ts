import type { Metric } from "../vocabulary/vocabulary.js";
import type { Comparison } from "./comparison.js";
import { watchedWeeks } from "./compare-run.js";
import { sayWithin } from "./say-names.js";
import { chooseSpelling, spellNumber } from "./spell-value.js";

type Metrics = Readonly<Record<string, Metric>>;

/** As many networks as there are in England, nearly: a greater number says nothing. */
const mostNetworks = 1000;

/** Which clear differences exceed the smallest that matters, as far as their intervals say, and what a single network would see of them in the weeks of the run. Empty where there is none. */
export function describeSize(clear: readonly Comparison[], metrics: Metrics, weeks: number): string {
  const measured = clear.filter(({ group }) => group === "all");
  if (measured.length === 0) return "";
  const exceeds = (end: number, { metric }: Comparison): boolean => end > metrics[metric].matters.difference;
  const large = measured.filter((one) => exceeds(Math.min(Math.abs(one.lo!), Math.abs(one.hi!)), one));
  const perhaps = measured.filter((one) => !large.includes(one) && exceeds(Math.max(Math.abs(one.lo!), Math.abs(one.hi!)), one));
  const small = measured.filter((one) => !large.includes(one) && !perhaps.includes(one));
  const join = (members: readonly Comparison[]): string => members.map(({ metric, unit }) => `${sayWithin(metrics[metric].label)} (${describeSmallest(metrics[metric], unit)})`).join(", ");
  return [
    large.length === 0 ? "None is surely larger than the smallest difference that matters." : `Larger than the smallest difference that matters: ${join(large)}.`,
    perhaps.length === 0 ? "" : `Perhaps larger: ${join(perhaps)}.`,
    small.length === 0 ? "" : `The ${small.length === measured.length ? "" : "other "}clear differences are smaller than that.`,
    describeNotice([...large, ...perhaps], small, metrics, weeks >= watchedWeeks ? "three years" : `${weeks} weeks`),
  ].filter((words) => words !== "").join(" ");
}

/** What one network would see, each larger difference by name and the small ones together. */
function describeNotice(large: readonly Comparison[], small: readonly Comparison[], metrics: Metrics, time: string): string {
  const named = large.flatMap(({ metric, noticed: { chance, networks } }) => {
    if (chance === null) return [];
    const enough = networks === null || networks === 1 ? "" : networks > mostNetworks ? ` (80 only with more than ${spellNumber(mostNetworks, 0)} networks)` : ` (80 with ${networks} networks)`;
    return [`${Math.round(chance * 100)} for ${sayWithin(metrics[metric].label)}${enough}`];
  });
  const chances = small.flatMap(({ noticed }) => (noticed.chance === null ? [] : [Math.round(noticed.chance * 100)]));
  const rest = chances.length === 0 ? [] : [`${sayRange(chances)}${named.length === 0 ? "" : " for the others"}, much of it luck`];
  if (named.length + rest.length === 0) return "";
  return `Chances in 100 that one network alone would notice a change that matters in ${time}: ${[named.join(", "), ...rest].filter((words) => words !== "").join("; ")}.`;
}

/** @example "5.0 points" @example "0.5 weeks" */
function describeSmallest(metric: Metric, unit: string): string {
  const { afterDifference, differenceUnit, scale, decimals } = chooseSpelling(metric, unit);
  const words = afterDifference !== "" ? afterDifference : differenceUnit === "" || differenceUnit === "0 to 1" ? "" : ` ${differenceUnit}`;
  return spellNumber(metric.matters.difference * scale, decimals) + words;
}

function sayRange(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? `${least}` : `${least} to ${most}`;
}
