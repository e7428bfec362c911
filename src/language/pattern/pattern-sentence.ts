/**
 * Sentences about patterns as trees, names not yet looked up: what a finding leads one to expect of simulated output. `from` and `to` are
 * offsets into the sentence, for messages. A tree has one spelling: see print-pattern.ts.
 */
import type { Word } from "../sentence.js";

export interface NumberPhrase {
  value: number;
  from: number;
  to: number;
}

/** A scenario, with rules left out or all in force. */
export interface CasePhrase {
  scenario: Word;
  without: Word[];
}

/** Part of those whom a metric counts: `quintile 1`. */
export interface GroupPhrase {
  kind: Word;
  name: Word;
}

/** Months of the run, both included; the first is 1. */
export interface SpanPhrase {
  first: NumberPhrase;
  last: NumberPhrase;
}

/** A metric in one scenario. */
export interface LevelPhrase {
  node: "level";
  metric: Word;
  group: GroupPhrase | null;
  under: CasePhrase;
  span: SpanPhrase | null;
}

/** A metric in the second scenario less the same in the first. */
export interface ChangePhrase {
  node: "change";
  metric: Word;
  group: GroupPhrase | null;
  before: CasePhrase;
  after: CasePhrase;
  span: SpanPhrase | null;
}

/** A metric in the first group less the same in the second. */
export interface GapPhrase {
  node: "gap";
  metric: Word;
  groups: [GroupPhrase, GroupPhrase];
  under: CasePhrase;
  span: SpanPhrase | null;
}

/** How uneven a metric is between units: their standard deviation as a share of their mean. */
export interface SpreadPhrase {
  node: "spread";
  metric: Word;
  across: Word;
  under: CasePhrase;
  span: SpanPhrase | null;
}

export type QuantityPhrase = LevelPhrase | ChangePhrase | GapPhrase | SpreadPhrase;

export type PatternPhrase =
  | { node: "order"; direction: "above" | "below"; left: QuantityPhrase; right: QuantityPhrase; least: NumberPhrase | null }
  | { node: "bound"; direction: "above" | "below"; left: QuantityPhrase; bound: NumberPhrase }
  | { node: "interval"; left: QuantityPhrase; low: NumberPhrase; high: NumberPhrase }
  | { node: "about"; left: QuantityPhrase; value: NumberPhrase; spread: NumberPhrase }
  | { node: "ratio"; left: QuantityPhrase; low: NumberPhrase | null; high: NumberPhrase | null; right: QuantityPhrase }
  | { node: "association"; left: LevelPhrase; sign: "positively" | "negatively"; other: Word; across: Word; least: NumberPhrase | null }
  | { node: "trend"; direction: "rises" | "falls"; left: LevelPhrase; before: SpanPhrase; after: SpanPhrase; least: NumberPhrase | null }
  | { node: "peak"; left: LevelPhrase; during: SpanPhrase; least: NumberPhrase | null }
  | { node: "settling"; left: LevelPhrase; start: NumberPhrase; within: NumberPhrase }
  | { node: "ranking"; by: "groups"; metric: Word; under: CasePhrase; span: SpanPhrase | null; items: GroupPhrase[]; least: NumberPhrase | null }
  | { node: "ranking"; by: "cases"; metric: Word; group: GroupPhrase | null; span: SpanPhrase | null; items: CasePhrase[]; least: NumberPhrase | null };
