import type { Metric } from "../vocabulary/vocabulary.js";
import { alignColumns } from "./align-columns.js";
import type { Comparison } from "./comparison.js";
import { describeClear, describeDifference, describeLevels, nameWithUnit } from "./describe-comparison.js";
import { nameHarmed } from "./describe-harm.js";
import { describeSize } from "./describe-size.js";
import type { RunFacts } from "./run-facts.js";
import { chooseHeadline, isHeadline } from "./headline.js";
import { sayMeasure, sayWithin } from "./say-names.js";
import { wrapLines } from "./wrap-lines.js";

type Metrics = Readonly<Record<string, Metric>>;

const indent = "  ";

/**
 * What one scenario changes, in lines no wider than `width`: the headline in a paragraph, the other clear differences as a list, which of
 * them are larger than would matter and what one network would notice, which quintiles are worse off, then what is not clear and what is the
 * same. Comparisons of other groups than all, SII and quintiles are passed over.
 */
export function summariseScenario(all: readonly Comparison[], { metrics, weeks }: Pick<RunFacts, "metrics" | "weeks">, width: number): string[] {
  const comparisons = all.filter(({ group }) => group === "all" || group === "SII");
  const harm = nameHarmed(all, metrics);
  const having = (...verdicts: readonly string[]): Comparison[] => comparisons.filter(({ verdict }) => verdicts.includes(verdict));
  const clear = having("higher", "lower");
  const size = describeSize(clear, metrics, weeks);
  const paragraph = (text: string): string[] => wrapLines(text, width, indent);
  const list = (heading: string, members: readonly Comparison[]): string[] => (members.length === 0 ? [] : [...paragraph(heading), ...listDifferences(members, metrics)]);
  const names = (heading: string, members: readonly Comparison[]): string[] => (members.length === 0 ? [] : paragraph(`${heading}: ${joinNames(members, metrics)}.`));
  return [
    ...paragraph(describeHeadline(chooseHeadline(comparisons), metrics)),
    ...list("Also clearly different:", clear.filter((one) => !isHeadline(one))),
    ...(size === "" ? [] : paragraph(size)),
    ...(harm === null ? [] : paragraph(harm)),
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
