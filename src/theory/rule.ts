/**
 * A checked rule (CMOC): plain data, every name resolved against a vocabulary, so that it can be sent to a worker
 * thread and turned into a kernel. A rule has one row for each actor, or with `about` for each tie between the actor
 * and another: those rows are its base, and `tie` below is a hop from a base row (null: the base row itself).
 */
import type { ValueType } from "../vocabulary/vocabulary.js";

/** A fact, lever or state, read at the base row or at the one that it is tied to. */
export interface Reading {
  node: "reading";
  tie: string | null;
  /** The kind of agent that has it. */
  agent: string;
  kind: "fact" | "lever" | "state";
  name: string;
  type: ValueType;
}

/** A number of the theory, by name. */
export interface ParameterRef {
  node: "parameter";
  name: string;
}

/** "the average x across ys weighted by z", "the highest x across ys": over the members of a tie to many. */
export interface View {
  node: "view";
  how: "average" | "highest";
  many: string;
  agent: string;
  of: Reading;
  weight: Reading | null;
}

/** "the share of ys whose x is word": over members for which x is present. */
export interface ShareOf {
  node: "share";
  many: string;
  agent: string;
  of: Reading;
  word: string;
  code: number;
}

/** 1 less a degree. */
export interface Shortfall {
  node: "shortfall";
  of: Reading | View | ShareOf;
}

export type Part = Reading | View | ShareOf | Shortfall;

export type Degree =
  | Part
  | { node: "lower"; parts: Part[] }
  | { node: "higher"; parts: Part[] }
  | { node: "average"; parts: Part[] }
  | { node: "gap"; parts: [Part, Part] };

/** An event that happens to the base row or to the one tied to it. */
export interface EventRef {
  tie: string | null;
  agent: string;
  event: string;
}

export type Test =
  | { node: "at least"; left: Part; right: ParameterRef | Reading }
  | { node: "below"; left: Part; right: ParameterRef | Reading }
  | { node: "is"; left: Reading; word: string; code: number }
  | ({ node: "happens" } & EventRef);

/** Tests that must all hold, or of which one must. */
export interface When {
  node: "when";
  join: "and" | "or";
  tests: Test[];
}

/** Who is moved or bent: the base row, the one it is tied to, or each of the many it is tied to. */
export interface Target {
  reach: "own" | "one" | "many";
  tie: string | null;
  agent: string;
  name: string;
}

export type Time = { every: "month" } | ({ every: "event" } & EventRef) | { every: "occasion" };

export type Move =
  | { node: "towards"; target: Target; share: string; aim: Degree; time: Time }
  | { node: "rises" | "falls"; target: Target; share: string; with: Degree | null; time: Time }
  | { node: "becomes"; target: Target; to: Degree };

/** A lift of a behaviour: its odds, rate or amount rise or fall with a degree. */
export interface Bend {
  node: "bend";
  measure: "odds" | "rate" | "amount";
  direction: "rises" | "falls";
  target: Target;
  with: Degree;
  /** "above its usual level": a negative exponent counts as 0. */
  oneSided: boolean;
  times: string;
}

/** A formal line as written, beside its tree. */
export interface Line<T> {
  text: string;
  tree: T;
}

/** Where in which study a rule comes from. */
export interface Source {
  study: string;
  where: string;
}

/** One context-mechanism-outcome configuration: two voices, words and formal lines. */
export interface Cmoc {
  id: string;
  theme: string;
  source: Source | null;
  /** Why, where there is no source. */
  assumed: string | null;
  reading: string | null;
  actor: string;
  about: string | null;
  /** The kind of agent whose rows it runs over: the actor, or the tie between actor and `about`. */
  base: string;
  words: { resource: string; context: string; mechanism: string; outcome: string };
  /** How far the resource is there; null: always. */
  given: Line<When> | Line<Degree> | null;
  /** `when` (0 or 1) or `to the extent that` (a degree); null: always. */
  context: Line<When> | Line<Degree> | null;
  then: Line<Move>[];
  otherwise: Line<Move>[];
  so: Line<Move | Bend>[];
  file: string;
  line: number;
}

/** A number of the theory, with its plausible range, where it comes from, and as what the rules use it. */
export interface Parameter {
  name: string;
  value: number;
  plausible: [number, number];
  basis: string;
  about: string;
  role: "threshold" | "share" | "times";
}

/** A theory that the checker found whole. `cmocs` stand in the order of their ids. */
export interface Theory {
  name: string;
  title: string;
  /** SHA-256 over its files, in the order of their names. */
  hash: string;
  parameters: Record<string, Parameter>;
  cmocs: Cmoc[];
}

/** The usual level u and centre c of each bend, found in the settled reference run of one parameter draw. */
export interface SettledBend {
  usual: number;
  centre: number;
}

/** By bend key `<cmoc id>#<index of the bend among the rule's so lines>`. */
export type Settled = Record<string, SettledBend>;
