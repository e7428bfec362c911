import type { NumberPhrase, PatternPhrase, QuantityPhrase, SpanPhrase } from "../../language/pattern/pattern-sentence.js";
import { printQuantity } from "../../language/pattern/print-pattern.js";
import type { Metric } from "../../vocabulary/vocabulary.js";
import type { Nameable, Refuse, Span } from "./check-sentence.js";
import { listNamed } from "./list-named.js";
import * as say from "./messages.js";

/** Months that have to follow, so that it can be seen whether something has settled. */
const monthsToSettle = 6;

/** Holds the numbers of a sentence to what can be meant: months within a run, intervals the right way round, quantities of one unit. */
export function checkNumbers(phrase: PatternPhrase, { metrics, months }: Pick<Nameable, "metrics" | "months">, refuse: Refuse): void {
  for (const span of listNamed(phrase).spans) checkSpan(span, months, refuse);
  if ("least" in phrase && phrase.least !== null && phrase.least.value < 0) refuse(say.sayLeastBelow(phrase.least.value), phrase.least);
  switch (phrase.node) {
    case "order":
      checkUnits(phrase.left, phrase.right, metrics, refuse);
      break;
    case "ratio":
      if (phrase.low !== null && phrase.high !== null) checkInterval(phrase.low, phrase.high, refuse);
      checkUnits(phrase.left, phrase.right, metrics, refuse);
      break;
    case "interval":
      checkInterval(phrase.low, phrase.high, refuse);
      break;
    case "about":
      checkPositive("What is given or taken", phrase.spread, refuse);
      break;
    case "trend":
      if (phrase.before.last.value >= phrase.after.first.value) refuse(say.sayMonthsOverlap(), over(phrase.before.first, phrase.after.last));
      break;
    case "peak":
      if (phrase.during.first.value <= 1 || phrase.during.last.value >= months) refuse(say.sayNoRoomForPeak(), over(phrase.during.first, phrase.during.last));
      break;
    case "settling":
      checkPositive("The distance within which something settles", phrase.within, refuse);
      if (!isMonth(phrase.start.value, months)) refuse(say.sayMonthOutside(phrase.start.value, months), phrase.start);
      else if (months - phrase.start.value + 1 < monthsToSettle) refuse(say.sayNoRoomToSettle(months), phrase.start);
      break;
    default:
  }
}

const isMonth = (value: number, months: number): boolean => Number.isInteger(value) && value >= 1 && value <= months;
const over = (first: Span, last: Span): Span => ({ from: first.from, to: last.to });

function checkSpan({ first, last }: SpanPhrase, months: number, refuse: Refuse): void {
  const outside = [first, last].filter(({ value }) => !isMonth(value, months));
  for (const month of outside) refuse(say.sayMonthOutside(month.value, months), month);
  if (outside.length === 0 && first.value > last.value) refuse(say.sayMonthsBackwards(), over(first, last));
}

function checkInterval(low: NumberPhrase, high: NumberPhrase, refuse: Refuse): void {
  if (low.value > high.value) refuse(say.sayIntervalBackwards(low.value, high.value), over(low, high));
}

function checkPositive(what: string, number: NumberPhrase, refuse: Refuse): void {
  if (number.value <= 0) refuse(say.sayNotAbove(what, number.value), number);
}

/** Two sides of a comparison are of one unit, and not the same thing. */
function checkUnits(left: QuantityPhrase, right: QuantityPhrase, metrics: Readonly<Record<string, Metric>>, refuse: Refuse): void {
  if (printQuantity(left) === printQuantity(right)) refuse(say.saySameTwice(printQuantity(left)), right.metric);
  if (!Object.hasOwn(metrics, left.metric.word) || !Object.hasOwn(metrics, right.metric.word)) return;
  const [leftUnit, rightUnit] = [left, right].map((quantity) => (quantity.node === "spread" ? "spread as a share of the mean" : metrics[quantity.metric.word].unit));
  if (leftUnit !== rightUnit) refuse(say.sayDifferentUnits(left.metric.word, leftUnit, right.metric.word, rightUnit), right.metric);
}
