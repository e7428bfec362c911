import { sayMeasure } from "../answer/say-names.js";
import type { ChartContext } from "./chart-data.js";
import { tidyText } from "./wrap-text.js";

/** A scenario as readers know it. */
export function sayScenario(name: string, context: ChartContext): string {
  return tidyText(lookUp(context.scenarios, name) ?? readAloud(name));
}

/**
 * A metric as readers know it, for the group it is of.
 * @example sayMetric("uptake", "quintile 1", context) // "Uptake in quintile 1"
 */
export function sayMetric(metric: string, group: string, context: ChartContext): string {
  return sayMeasure(tidyText(lookUp(context.metrics, metric)?.title ?? readAloud(metric)), tidyText(group));
}

/** Own keys only, so that a name such as `constructor` finds nothing. */
export function lookUp<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

function readAloud(name: string): string {
  const spaced = name.replace(/[_-]+/g, " ");
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** The tail that keeps a title honest. */
export const ifHolds = ", if this theory holds";

/** The first of the wordings, from the fullest to the barest, that has at most ten words; else the barest. */
export function chooseTitle(wordings: readonly string[]): string {
  return wordings.find((words) => countWords(words) <= 10) ?? wordings[wordings.length - 1];
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
