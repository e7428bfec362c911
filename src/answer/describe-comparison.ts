import type { Metric } from "../vocabulary/vocabulary.js";
import type { Comparison } from "./comparison.js";
import { chooseSpelling, spellDifference, spellLevel, spellName, spellValue } from "./spell-value.js";

/**
 * One comparison in one honest sentence, to stand after "If this theory holds": never an estimate without its interval, never a direction
 * where the interval spans 0.
 *
 * @example "uptake is higher with strong-induction than with as-usual: 76.0 in 100 instead of 73.0 (difference +3.0, 95 % interval +1.0 to +5.0)."
 */
export function describeComparison(comparison: Comparison, metric: Pick<Metric, "decimals">): string {
  const { scenario, baseline, verdict } = comparison;
  const what = describeSubject(comparison);
  if (verdict === "no difference") return `${what} is the same with ${scenario} as with ${baseline}, in every pair (no difference).`;
  if (comparison.estimate === null) return `No clear difference in ${what} can be told between ${scenario} and ${baseline}: too few pairs have a value (${comparison.n_pairs}).`;
  const spelling = chooseSpelling(metric, comparison.unit);
  const interval = describeInterval(comparison, metric);
  const levels = `${spellValue(comparison.scenario_value, spelling)}${spelling.unit} instead of ${spellValue(comparison.baseline_value, spelling)}`;
  if (verdict === "higher" || verdict === "lower") return `${what} is ${verdict} with ${scenario} than with ${baseline}: ${levels} (difference ${interval}).`;
  if (verdict === "outside the evidence") return `${what} with ${scenario} lies outside the evidence: ${levels} (difference ${interval}) is what the theory extrapolates.`;
  return `No clear difference in ${what} between ${scenario} and ${baseline} (difference ${interval}).`;
}

/** An estimate and its interval: `+3.0, 95 % interval +1.0 to +5.0`, or `-` where there is none. */
export function describeInterval(comparison: Comparison, metric: Pick<Metric, "decimals">): string {
  if (comparison.estimate === null) return "-";
  const spelling = chooseSpelling(metric, comparison.unit);
  const [estimate, lo, hi] = [comparison.estimate, comparison.lo, comparison.hi].map((value) => spellDifference(value, spelling));
  return `${estimate}, ${spellLevel(comparison.level)} interval ${lo} to ${hi}`;
}

/** What one network would notice, in a sentence, or null where nothing can be said. */
export function describeNotice(comparison: Comparison): string | null {
  const { chance, networks } = comparison.noticed;
  if (chance === null) return null;
  const times = Math.round(chance * 100);
  const single = `One network alone would see this change in three years with a chance of about ${times} in 100`;
  if (networks === null) return `${single}; the change is not larger than the smallest that matters, so more networks would not show it more surely.`;
  return networks === 1 ? `${single}.` : `${single}; it takes about ${networks} networks to see it with a chance of 80 in 100.`;
}

function describeSubject({ metric, group }: Comparison): string {
  const name = spellName(metric);
  if (group === "all") return name;
  return group.startsWith("quintile ") || group.startsWith("practice ") ? `${name} in ${group}` : `${group} of ${name}`;
}
