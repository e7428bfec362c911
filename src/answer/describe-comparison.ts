import type { Metric } from "../vocabulary/vocabulary.js";
import type { Comparison } from "./comparison.js";
import { sayMeasure } from "./say-names.js";
import { chooseSpelling, spellDifference, spellValue } from "./spell-value.js";

type Spelt = Pick<Metric, "label" | "decimals">;

/**
 * A clear difference in one honest clause, to stand after "If this theory holds": both levels, the difference, and its interval in brackets.
 *
 * @example "Uptake: higher, 76.0% instead of 73.0%, difference +3.0 points (+1.0 to +5.0)"
 */
export function describeClear(comparison: Comparison, metric: Spelt): string {
  return `${nameWithUnit(comparison, metric)}: ${comparison.verdict}, ${describeLevels(comparison, metric)}, difference ${describeDifference(comparison, metric)}`;
}

/** @example "76.0% instead of 73.0%" */
export function describeLevels(comparison: Comparison, metric: Spelt): string {
  const spelling = chooseSpelling(metric, comparison.unit, comparison.group);
  return `${spellValue(comparison.scenario_value, spelling)} instead of ${spellValue(comparison.baseline_value, spelling)}`;
}

/** An estimate and its interval: `+3.0 points (+1.0 to +5.0)`, or that there is none. Never an estimate without its interval. */
export function describeDifference(comparison: Comparison, metric: Spelt): string {
  const spelt = spellDifference(comparison, chooseSpelling(metric, comparison.unit, comparison.group));
  return spelt === null ? "no estimate" : `${spelt.estimate} (${spelt.interval})`;
}

/** A measure with its unit, unless its numbers or its label say it. @example "Wait for first contact (weeks)" @example "SII of uptake" */
export function nameWithUnit({ group, unit }: Pick<Comparison, "group" | "unit">, metric: Spelt): string {
  const { afterLevel, levelUnit } = chooseSpelling(metric, unit, group);
  const isSaid = afterLevel !== "" || levelUnit === "" || metric.label.toLowerCase().includes(levelUnit);
  return sayMeasure(metric.label, group) + (isSaid ? "" : ` (${levelUnit})`);
}
