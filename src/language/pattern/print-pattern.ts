import type { CasePhrase, GroupPhrase, NumberPhrase, PatternPhrase, QuantityPhrase, SpanPhrase } from "./pattern-sentence.js";

/** A sentence about a pattern in its only spelling. */
export function printPattern(pattern: PatternPhrase): string {
  switch (pattern.node) {
    case "order":
      return `${printQuantity(pattern.left)} is ${pattern.direction} ${printQuantity(pattern.right)}${printLeast(pattern.least)}`;
    case "bound":
      return `${printQuantity(pattern.left)} is ${pattern.direction} ${pattern.bound.value}`;
    case "interval":
      return `${printQuantity(pattern.left)} is between ${pattern.low.value} and ${pattern.high.value}`;
    case "about":
      return `${printQuantity(pattern.left)} is about ${pattern.value.value} give or take ${pattern.spread.value}`;
    case "ratio":
      return `${printQuantity(pattern.left)} is ${printTimes(pattern.low, pattern.high)} times ${printQuantity(pattern.right)}`;
    case "association":
      return `${printQuantity(pattern.left)} is associated ${pattern.sign} with ${pattern.other.word} across ${pattern.across.word}${printLeast(pattern.least)}`;
    case "trend":
      return `${printQuantity(pattern.left)} ${pattern.direction} between ${printMonths(pattern.before)} and ${printMonths(pattern.after)}${printLeast(pattern.least)}`;
    case "peak":
      return `${printQuantity(pattern.left)} peaks in ${printMonths(pattern.during)}${printLeast(pattern.least)}`;
    case "settling":
      return `${printQuantity(pattern.left)} settles from month ${pattern.start.value} on within ${pattern.within.value}`;
    case "ranking":
      return printRanking(pattern);
  }
}

function printRanking(pattern: Extract<PatternPhrase, { node: "ranking" }>): string {
  const least = printLeast(pattern.least);
  if (pattern.by === "groups") return `${pattern.metric.word} under ${printCase(pattern.under)}${printSpan(pattern.span)} ranks ${pattern.items.map(printGroup).join(" above ")}${least}`;
  return `${pattern.metric.word}${printIn(pattern.group)}${printSpan(pattern.span)} ranks ${pattern.items.map(printCase).join(" above ")}${least}`;
}

function printTimes(low: NumberPhrase | null, high: NumberPhrase | null): string {
  if (low === null) return `at most ${high!.value}`;
  return high === null ? `at least ${low.value}` : `between ${low.value} and ${high.value}`;
}

/** A quantity in its only spelling. */
export function printQuantity(quantity: QuantityPhrase): string {
  const metric = quantity.metric.word;
  switch (quantity.node) {
    case "level":
      return `${metric}${printIn(quantity.group)} under ${printCase(quantity.under)}${printSpan(quantity.span)}`;
    case "change":
      return `the change in ${metric}${printIn(quantity.group)} from ${printCase(quantity.before)} to ${printCase(quantity.after)}${printSpan(quantity.span)}`;
    case "gap":
      return `the gap in ${metric} between ${quantity.groups.map(printGroup).join(" and ")} under ${printCase(quantity.under)}${printSpan(quantity.span)}`;
    case "spread":
      return `the spread of ${metric} across ${quantity.across.word} under ${printCase(quantity.under)}${printSpan(quantity.span)}`;
  }
}

/** A scenario with what is left out: also the name under which it is run. */
export function printCase({ scenario, without }: CasePhrase): string {
  return without.length === 0 ? scenario.word : `${scenario.word} without ${without.map(({ word }) => word).join(" and ")}`;
}

/** A group as tables of counts name it: `quintile 1`. */
export function printGroup({ kind, name }: GroupPhrase): string {
  return `${kind.word} ${name.word}`;
}

const printIn = (group: GroupPhrase | null): string => (group === null ? "" : ` in ${printGroup(group)}`);
const printMonths = ({ first, last }: SpanPhrase): string => `months ${first.value} to ${last.value}`;
const printSpan = (span: SpanPhrase | null): string => (span === null ? "" : ` over ${printMonths(span)}`);
const printLeast = (least: NumberPhrase | null): string => (least === null ? "" : ` by at least ${least.value}`);
