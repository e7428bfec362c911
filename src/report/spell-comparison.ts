import type { Comparison } from "../answer/comparison.js";
import { formatNumber, formatSigned } from "../chart/format-number.js";
import { decimalsOf, type Metrics } from "./metric-words.js";

/** A comparison's numbers as text, in the metric's decimals; a dash where there is none. A difference is never without its interval. */
export interface SpeltComparison {
  baseline: string;
  scenario: string;
  difference: string;
  interval: string;
}

const none = "–";

/** Spells levels with the decimals of the metric and differences with one more. */
export function spellComparison(comparison: Comparison, metrics: Metrics): SpeltComparison {
  const { metric, group, estimate, lo, hi, baseline_value, scenario_value } = comparison;
  const decimals = decimalsOf(metrics, metric, group);
  const level = (value: number | null): string => (value === null ? none : formatNumber(value, decimals));
  const known = estimate !== null && lo !== null && hi !== null;
  return {
    baseline: level(baseline_value),
    scenario: level(scenario_value),
    difference: known ? formatSigned(estimate, decimals + 1) : none,
    interval: known ? `${formatSigned(lo, decimals + 1)} to ${formatSigned(hi, decimals + 1)}` : none,
  };
}
