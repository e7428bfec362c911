/**
 * What a world publishes of itself, as plain data: the only thing that the theory language, settings and scenarios
 * know of it. Nothing here names a domain.
 */

/** The type of a value: a degree in 0 to 1, a number in a unit, or a choice stored as the index of its word. */
export type ValueType =
  | { type: "degree" }
  | { type: "number"; unit: string }
  | { type: "choice"; words: readonly string[] };

export type Fact = ValueType & { about: string };

/** A degree that only theory moves. `start` is its level when an agent comes into being. */
export interface State {
  start: number;
  about: string;
}

/** Something an agent does, which theory may bend. A chance is bent as odds, a rate and an amount by multiplication. */
export interface Behaviour {
  kind: "chance" | "rate" | "amount";
  unit?: string;
  /** The event that it makes, if the world counts one. */
  makes?: string;
  usual: number;
  /** Least and most that all lifts together may multiply it by. */
  floor: number;
  ceiling: number;
  basis: string;
  about: string;
}

/** How an agent is tied to others. */
export interface AgentTies {
  /** Ties to one, each named for the kind of agent it leads to. */
  one: readonly string[];
  /** Ties to many: name of the tie to the kind of agent it leads to. */
  many: Readonly<Record<string, string>>;
  /** The two kinds of agent that this agent is the tie between, or null where it is no tie. */
  tie: readonly [string, string] | null;
}

/** A kind of agent: what is known of it, what theory may move in it and bend. */
export interface AgentKind {
  about: string;
  ties: AgentTies;
  facts: Readonly<Record<string, Fact>>;
  states: Readonly<Record<string, State>>;
  behaviours: Readonly<Record<string, Behaviour>>;
}

/** Something that is counted when it happens, and to whom it does. */
export interface EventKind {
  happens_to: readonly string[];
  about: string;
}

/** What a lever takes away from something else, so that none is free. */
export interface LeverCost {
  of: string;
  amount: string;
}

export type Lever = ValueType & {
  /** The kind of agent that owns it. */
  of: string;
  about: string;
  /** Least and most, for degrees and numbers. */
  range?: readonly [number, number];
  /** A number may be switched off with the word `none`; its column then holds NaN (absent). */
  none?: boolean;
  usual: number | string;
  costs: readonly LeverCost[];
  basis: string;
};

/** A metric is scale x (sum of numerator) / (sum of denominator), both integer tallies of the world. */
export interface Metric {
  /** As people read it, in a table, a chart or a sentence: short, sentence case. A rate says per what. */
  label: string;
  about: string;
  unit: string;
  numerator: string;
  denominator: string;
  scale: number;
  /** The groups for which it has a value, beside `all`. */
  groups: { quintile: boolean; practice: boolean; post?: boolean };
  /** Which way is better for people, or `neither`. */
  better: "higher" | "lower" | "neither";
  /** Decimals to print. */
  decimals: number;
  /** The smallest difference that would matter to a commissioner, in the metric's unit, and why that one. */
  matters: { difference: number; basis: string };
  /** True where few people stand below the line, so that single ratios are skewed: then sums over runs are divided, with a bootstrap interval. */
  isSkewed?: boolean;
  /** proportions are put on the logit scale and rates on the log scale for SII and RII (OHID). */
  scaleOfInequality: "proportion" | "rate" | "mean";
}

/** A step of the week. `reads` and `writes` name quantities: `agent.name`, or a stock of the world. */
export interface WeekStep {
  step: string;
  about: string;
  reads: readonly string[];
  writes: readonly string[];
}

/** A quantity that one step writes and another reads; `lag` is 0 in the same week, 1 in the next. */
export interface Coupling {
  from: string;
  through: string;
  to: string;
  lag: 0 | 1;
  /** True where it passes through something that people share and can use up: hours, places, the queue. */
  shared: boolean;
}

/** Everything that a world publishes of itself. */
export interface Vocabulary {
  agents: Readonly<Record<string, AgentKind>>;
  events: Readonly<Record<string, EventKind>>;
  levers: Readonly<Record<string, Lever>>;
  metrics: Readonly<Record<string, Metric>>;
  week: readonly WeekStep[];
  couplings: readonly Coupling[];
}
