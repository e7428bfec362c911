import type { LevelPhrase, NumberPhrase, PatternPhrase, SpanPhrase } from "../../language/pattern/pattern-sentence.js";
import { correlateRanks } from "../../statistics/rank-correlation.js";
import { measureEach, measureLevel, measureQuantity, type Bench } from "./measure-quantity.js";
import { findLeast } from "./smallest-difference.js";
import { listTraits, measureTrait, unitKinds } from "./unit-kinds.js";

/** What one trial says of a sentence. */
export interface Measured {
  /** What the sentence speaks of: a difference, a level, a ratio, a correlation. NaN where there is none. */
  simulated: number;
  /** By how much it holds; negative where it fails. In the unit of `simulated`, save for a ranking (its narrowest step). NaN where there is no value. */
  margin: number;
}

/**
 * Holds a sentence against one trial. Every reading that it needs is asked for whatever the others answer, so that a look that only notes
 * what it is asked learns all of them.
 */
export function measurePattern(phrase: PatternPhrase, bench: Bench): Measured {
  switch (phrase.node) {
    case "order": {
      const difference = measureQuantity(phrase.left, bench) - measureQuantity(phrase.right, bench);
      return { simulated: difference, margin: (phrase.direction === "above" ? difference : -difference) - findLeast(phrase, bench.metrics) };
    }
    case "bound": {
      const level = measureQuantity(phrase.left, bench);
      return { simulated: level, margin: phrase.direction === "above" ? level - phrase.bound.value : phrase.bound.value - level };
    }
    case "interval":
      return within(measureQuantity(phrase.left, bench), phrase.low, phrase.high);
    case "about": {
      const level = measureQuantity(phrase.left, bench);
      return { simulated: level, margin: phrase.spread.value - Math.abs(level - phrase.value.value) };
    }
    case "ratio": {
      const [left, right] = [measureQuantity(phrase.left, bench), measureQuantity(phrase.right, bench)];
      return within(right === 0 ? NaN : left / right, phrase.low, phrase.high);
    }
    case "association":
      return measureAssociation(phrase, bench);
    case "trend": {
      const difference = measureMonths(phrase.left, phrase.after, bench) - measureMonths(phrase.left, phrase.before, bench);
      return { simulated: difference, margin: (phrase.direction === "rises" ? difference : -difference) - findLeast(phrase, bench.metrics) };
    }
    case "peak":
      return measurePeak(phrase, bench);
    case "settling":
      return measureSettling(phrase, bench);
    case "ranking":
      return measureRanking(phrase, bench);
  }
}

/** True where a margin holds. Without a smallest difference a tie does not. */
export function holdsWith(margin: number, phrase: PatternPhrase, bench: Pick<Bench, "metrics">): boolean {
  const strict = phrase.node === "bound" || ("least" in phrase && findLeast(phrase, bench.metrics) === 0);
  return strict ? margin > 0 : margin >= 0;
}

function within(level: number, low: NumberPhrase | null, high: NumberPhrase | null): Measured {
  const margins = [...(low === null ? [] : [level - low.value]), ...(high === null ? [] : [high.value - level])];
  return { simulated: level, margin: Math.min(...margins) };
}

function measureMonths({ metric, group, under }: LevelPhrase, span: SpanPhrase, bench: Bench): number {
  return measureLevel(bench, metric.word, group, under, span);
}

/** Spearman's correlation between units, over all sites of the trial. */
function measureAssociation(phrase: Extract<PatternPhrase, { node: "association" }>, bench: Bench): Measured {
  const { metric, under, span } = phrase.left;
  const kind = unitKinds[phrase.across.word];
  const own = measureEach(bench, metric.word, kind, under, span);
  const other = listTraits(kind).includes(phrase.other.word) ? repeat(measureTrait(bench.setting, kind, phrase.other.word), own.length) : measureEach(bench, phrase.other.word, kind, under, span);
  const correlation = correlateRanks(own, other) ?? NaN;
  return { simulated: correlation, margin: (phrase.sign === "positively" ? correlation : -correlation) - findLeast(phrase, bench.metrics) };
}

/** The values of one site again for each site of the trial. */
function repeat(values: readonly number[], length: number): number[] {
  return Array.from({ length }, (_, at) => values[at % values.length]);
}

/** The level in the span less the higher of those before and after it. */
function measurePeak(phrase: Extract<PatternPhrase, { node: "peak" }>, bench: Bench): Measured {
  const { first, last } = phrase.during;
  const span = (from: number, to: number): SpanPhrase => ({ first: { ...first, value: from }, last: { ...last, value: to } });
  const around = [span(1, first.value - 1), span(last.value + 1, bench.months)].map((months) => measureMonths(phrase.left, months, bench));
  const rise = measureMonths(phrase.left, phrase.during, bench) - Math.max(...around);
  return { simulated: rise, margin: rise - findLeast(phrase, bench.metrics) };
}

/** Months that are taken together when it is asked whether a level has settled. */
const settlingMonths = 3;

/** The largest distance of a quarter from the level over all months from the start on. */
function measureSettling(phrase: Extract<PatternPhrase, { node: "settling" }>, bench: Bench): Measured {
  const { start } = phrase;
  const span = (from: number, to: number): SpanPhrase => ({ first: { ...start, value: from }, last: { ...start, value: to } });
  const quarters = Math.floor((bench.months - start.value + 1) / settlingMonths);
  const levels = Array.from({ length: quarters }, (_, at) => start.value + at * settlingMonths).map((from) => measureMonths(phrase.left, span(from, from + settlingMonths - 1), bench));
  const whole = measureMonths(phrase.left, span(start.value, bench.months), bench);
  const farthest = Math.max(...levels.map((level) => Math.abs(level - whole)));
  return { simulated: farthest, margin: phrase.within.value - farthest };
}

/** The narrowest step of the ranking. */
function measureRanking(phrase: Extract<PatternPhrase, { node: "ranking" }>, bench: Bench): Measured {
  const { metric, span } = phrase;
  const levels =
    phrase.by === "groups" ? phrase.items.map((group) => measureLevel(bench, metric.word, group, phrase.under, span)) : phrase.items.map((under) => measureLevel(bench, metric.word, phrase.group, under, span));
  const narrowest = Math.min(...levels.slice(1).map((level, at) => levels[at] - level));
  return { simulated: narrowest, margin: narrowest - findLeast(phrase, bench.metrics) };
}
