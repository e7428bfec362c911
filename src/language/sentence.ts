/**
 * Sentences as trees, names not yet looked up. `from` and `to` are offsets into the sentence, for messages. A tree has
 * one spelling: see print-sentence.ts. Nesting is bounded by the types: a list of parts, a shortfall, a view.
 */

export interface Word {
  word: string;
  from: number;
  to: number;
}

/** `name` or `prefix.name`. */
export interface NamePhrase {
  node: "name";
  prefix: Word | null;
  name: Word;
}

export interface ViewPhrase {
  node: "view";
  how: "average" | "highest";
  of: Word;
  many: Word;
  weight: Word | null;
}

export interface SharePhrase {
  node: "share";
  many: Word;
  of: Word;
  word: Word;
}

export interface ShortfallPhrase {
  node: "shortfall";
  of: NamePhrase | ViewPhrase | SharePhrase;
}

export type PartPhrase = NamePhrase | ViewPhrase | SharePhrase | ShortfallPhrase;

/** Two or more parts joined by `and` (lower), by `or` (higher), averaged, or two held against each other. */
export interface JoinPhrase {
  node: "lower" | "higher" | "average" | "gap";
  parts: PartPhrase[];
}

export type DegreePhrase = PartPhrase | JoinPhrase;

export type TestPhrase =
  | { node: "at least" | "below"; left: PartPhrase; right: NamePhrase }
  | { node: "is"; left: NamePhrase; word: Word }
  | { node: "happens"; event: NamePhrase };

export interface WhenPhrase {
  node: "when";
  join: "and" | "or";
  tests: TestPhrase[];
}

export type TimePhrase = { every: "month" } | { every: "event"; event: NamePhrase } | { every: "occasion" };

export type MovePhrase =
  | { node: "towards"; target: NamePhrase; share: Word; aim: DegreePhrase; time: TimePhrase }
  | { node: "rises" | "falls"; target: NamePhrase; share: Word; with: DegreePhrase | null; time: TimePhrase }
  | { node: "becomes"; target: NamePhrase; to: DegreePhrase };

export interface BendPhrase {
  node: "bend";
  measure: "odds" | "rate" | "amount";
  direction: "rises" | "falls";
  target: NamePhrase;
  with: DegreePhrase;
  oneSided: boolean;
  times: Word;
}

/** `when` or a degree: what `given` may hold. */
export type ConditionPhrase = WhenPhrase | DegreePhrase;

/** Offsets of a name with its prefix. */
export function spanOf(name: NamePhrase): { from: number; to: number } {
  return { from: name.prefix?.from ?? name.name.from, to: name.name.to };
}
