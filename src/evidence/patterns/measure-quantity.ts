import type { CasePhrase, GroupPhrase, QuantityPhrase, SpanPhrase } from "../../language/pattern/pattern-sentence.js";
import { printCase } from "../../language/pattern/print-pattern.js";
import type { Setting } from "../../setting/setting.js";
import { measureVariation } from "../../statistics/coefficient-of-variation.js";
import { valueMetric } from "../../store/metric-value.js";
import type { Metric } from "../../vocabulary/vocabulary.js";
import type { Counts, Look, UnitKind } from "./reading.js";
import { groupKinds, unitKinds } from "./unit-kinds.js";

/** Where a pattern is measured: the answers of a trial, and what its sentence may name. */
export interface Bench {
  look: Look;
  metrics: Readonly<Record<string, Metric>>;
  setting: Setting;
  /** Months of a run. */
  months: number;
}

/** The value of a quantity in one trial; NaN where it has none. */
export function measureQuantity(quantity: QuantityPhrase, bench: Bench): number {
  const { metric, span } = quantity;
  switch (quantity.node) {
    case "level":
      return measureLevel(bench, metric.word, quantity.group, quantity.under, span);
    case "change":
      return measureLevel(bench, metric.word, quantity.group, quantity.after, span) - measureLevel(bench, metric.word, quantity.group, quantity.before, span);
    case "gap":
      return measureLevel(bench, metric.word, quantity.groups[0], quantity.under, span) - measureLevel(bench, metric.word, quantity.groups[1], quantity.under, span);
    case "spread":
      return measureVariation(measureEach(bench, metric.word, unitKinds[quantity.across.word], quantity.under, span).filter(Number.isFinite)) ?? NaN;
  }
}

/** A metric over all sites of the trial together: sums are divided, not ratios averaged. */
export function measureLevel(bench: Bench, metric: string, group: GroupPhrase | null, under: CasePhrase, span: SpanPhrase | null): number {
  const together = group === null ? "all" : `${groupKinds[group.kind.word]} ${group.name.word}`;
  const [counts] = bench.look({ metric, scenario: printCase(under), where: { together }, ...listMonths(span, bench.months) });
  return value(bench.metrics[metric], counts);
}

/** A metric for each unit of the trial. */
export function measureEach(bench: Bench, metric: string, kind: UnitKind, under: CasePhrase, span: SpanPhrase | null): number[] {
  return bench.look({ metric, scenario: printCase(under), where: { each: kind }, ...listMonths(span, bench.months) }).map((counts) => value(bench.metrics[metric], counts));
}

function listMonths(span: SpanPhrase | null, months: number): { first: number; last: number } {
  return span === null ? { first: 1, last: months } : { first: span.first.value, last: span.last.value };
}

function value(metric: Metric, { numerator, denominator }: Counts): number {
  return valueMetric(metric, numerator, denominator);
}
