import type { Comparison } from "./comparison.js";

/** The text of `compare --json`: keys in the order of the promise, numbers as JavaScript prints them, one newline at the end. The same answer gives the same bytes. */
export function spellComparisons(comparisons: readonly Comparison[]): string {
  return `${JSON.stringify({ comparisons }, null, 2)}\n`;
}
