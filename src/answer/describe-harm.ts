import type { Metric } from "../vocabulary/vocabulary.js";
import type { Comparison } from "./comparison.js";
import { describeDifference } from "./describe-comparison.js";
import { sayMeasure, sayWithin } from "./say-names.js";

/**
 * One sentence for each metric and scenario that does harm in a quintile: those whose interval lies wholly on the side that is worse for
 * people, each with its interval. A metric for which neither way is better harms nobody. Where quintiles were compared and none is harmed,
 * one sentence says so.
 */
export function describeHarm(comparisons: readonly Comparison[], metrics: Readonly<Record<string, Metric>>): string[] {
  const judged = findJudged(comparisons, metrics);
  if (judged.length === 0) return [];
  const harmed = judged.filter((one) => isHarmed(one, metrics[one.metric]));
  if (harmed.length === 0) return ["No quintile's interval lies wholly on the worse side."];
  const subjects = [...new Set(harmed.map(({ metric, scenario }) => JSON.stringify([metric, scenario])))];
  return subjects.map((subject) => {
    const mine = harmed.filter(({ metric, scenario }) => JSON.stringify([metric, scenario]) === subject);
    const metric = metrics[mine[0].metric];
    const quintiles = mine.map((one) => `${one.group} by ${describeDifference(one, metric)}`).join("; ");
    return `Worse with ${mine[0].scenario}, if this theory holds: ${sayMeasure(metric.label, "all")}, ${metric.better === "higher" ? "lower" : "higher"} in ${quintiles}.`;
  });
}

/** The same of one scenario in a sentence without numbers; null where no quintile is harmed, or none was compared. */
export function nameHarmed(comparisons: readonly Comparison[], metrics: Readonly<Record<string, Metric>>): string | null {
  const judged = findJudged(comparisons, metrics);
  const harmed = judged.filter((one) => isHarmed(one, metrics[one.metric]));
  const names = [...new Set(harmed.map(({ metric }) => metric))].map((name) => {
    const quintiles = harmed.filter(({ metric }) => metric === name).map(({ group }) => group.slice("quintile ".length));
    return `${sayWithin(metrics[name].label)} in quintile${quintiles.length === 1 ? "" : "s"} ${quintiles.join(", ")}`;
  });
  return names.length === 0 ? null : `Worse by quintile of deprivation, 1 the most deprived (interval wholly on the worse side, of ${judged.length} looked at): ${names.join("; ")}.`;
}

/** Comparisons of quintiles in metrics of which one way is better. */
function findJudged(comparisons: readonly Comparison[], metrics: Readonly<Record<string, Metric>>): Comparison[] {
  return comparisons.filter(({ metric, group }) => group.startsWith("quintile ") && metrics[metric].better !== "neither");
}

function isHarmed({ lo, hi }: Comparison, { better }: Metric): boolean {
  if (lo === null || hi === null) return false;
  return better === "higher" ? hi < 0 : lo > 0;
}
