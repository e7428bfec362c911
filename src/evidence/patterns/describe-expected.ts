import type { PatternPhrase } from "../../language/pattern/pattern-sentence.js";
import type { Metric } from "../../vocabulary/vocabulary.js";
import { findLeast } from "./smallest-difference.js";

/** What is expected of the simulated value that stands beside it, in few words: `at least 0.05`, `0.2 to 0.4`. */
export function describeExpected(phrase: PatternPhrase, metrics: Readonly<Record<string, Metric>>): string {
  switch (phrase.node) {
    case "order":
      return describeDirection(phrase.direction === "above", findLeast(phrase, metrics));
    case "trend":
      return describeDirection(phrase.direction === "rises", findLeast(phrase, metrics));
    case "association":
      return describeDirection(phrase.sign === "positively", findLeast(phrase, metrics));
    case "peak":
    case "ranking":
      return describeDirection(true, findLeast(phrase, metrics));
    case "bound":
      return `${phrase.direction} ${phrase.bound.value}`;
    case "interval":
      return `${phrase.low.value} to ${phrase.high.value}`;
    case "about":
      return `${phrase.value.value} ± ${phrase.spread.value}`;
    case "ratio":
      if (phrase.low === null) return `at most ${phrase.high!.value} times`;
      return phrase.high === null ? `at least ${phrase.low.value} times` : `${phrase.low.value} to ${phrase.high.value} times`;
    case "settling":
      return `at most ${phrase.within.value}`;
  }
}

function describeDirection(up: boolean, least: number): string {
  if (least === 0) return up ? "above 0" : "below 0";
  return up ? `at least ${least}` : `at most ${-least}`;
}
