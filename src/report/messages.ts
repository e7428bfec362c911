/** Every sentence of the plain summary. None states a difference without its interval. */
import type { Verdict } from "../answer/comparison.js";

export const heading = (title: string): string => `${title}\n${"=".repeat(title.length)}`;
export const whatWasRun = (theory: string, setting: string, pairs: number, weeks: number): string =>
  `Theory "${theory}", setting "${setting}", ${weeks} weeks after the warm-up, ${pairs} paired run${pairs === 1 ? "" : "s"} of each scenario.`;
export const condition = (): string => "Everything below holds if this theory holds. Rule strengths that are marked assumed in the theory are drawn from their plausible ranges.";
export const against = (scenario: string, baseline: string): string => `${scenario}, compared with ${baseline}`;
export const moved = (metric: string, verdict: Verdict, from: string, to: string, difference: string, interval: string, unit: string): string =>
  `- ${metric} is ${verdict}: ${to} against ${from} ${unit} (difference ${difference}, interval ${interval}).`;
export const unclear = (metric: string, difference: string, interval: string, unit: string): string =>
  `- ${metric}: no clear difference (${difference} ${unit}, interval ${interval}).`;
export const same = (metrics: readonly string[]): string => `- No difference at all in ${metrics.join(", ")}.`;
export const without = (metrics: readonly string[]): string => `- No value for ${metrics.join(", ")}.`;
export const intervalMeaning = (level: number): string =>
  `Intervals are ${percent(level)} intervals over draws of the theory's parameters and luck; with several scenarios they hold together.`;
export const uncertaintyApart = (): string =>
  "How much of each interval is chance, and how much is what the theory leaves open, stands apart in comparison.csv.";

/** A share as a percentage without needless decimals: 0.95 is "95 %". */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
