import type { PatternPhrase, QuantityPhrase } from "../../language/pattern/pattern-sentence.js";
import type { Metric } from "../../vocabulary/vocabulary.js";

/** The smallest spread between units, and the smallest correlation, that is worth a word where a sentence gives none. */
const smallestShare = 0.1;

/** The smallest difference of a quantity that matters: its metric's own, and for a spread a tenth. */
export function findMattering(quantity: QuantityPhrase, metrics: Readonly<Record<string, Metric>>): number {
  return quantity.node === "spread" ? smallestShare : metrics[quantity.metric.word].matters.difference;
}

/** By how much at least a sentence should hold: as it says, or the smallest difference that matters. */
export function findLeast(phrase: Extract<PatternPhrase, { least: unknown }>, metrics: Readonly<Record<string, Metric>>): number {
  if (phrase.least !== null) return phrase.least.value;
  if (phrase.node === "association") return smallestShare;
  return phrase.node === "ranking" ? metrics[phrase.metric.word].matters.difference : findMattering(phrase.left, metrics);
}

/** How far beyond the border a sentence has to hold, or fail, to be nearly sure of it: in the unit of its margin. */
export function findTolerance(phrase: PatternPhrase, metrics: Readonly<Record<string, Metric>>): number {
  switch (phrase.node) {
    case "about":
      return phrase.spread.value;
    case "ratio":
    case "association":
      return smallestShare;
    case "ranking":
      return metrics[phrase.metric.word].matters.difference;
    default:
      return findMattering(phrase.left, metrics);
  }
}
