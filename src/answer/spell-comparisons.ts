import type { Comparison } from "./comparison.js";
import type { ThroughRule } from "./through-rules.js";

/**
 * The text of `compare --json`: keys in the order of the promise, numbers as JavaScript prints them, one newline at the end. `through_rules` is
 * there only where the run left rules out of a scenario and of its baseline alike. The same answer gives the same bytes.
 */
export function spellComparisons(comparisons: readonly Comparison[], throughRules: readonly ThroughRule[] = []): string {
  return `${JSON.stringify({ comparisons, ...(throughRules.length === 0 ? {} : { through_rules: throughRules }) }, null, 2)}\n`;
}
