/**
 * A test of a theory as it was read from plain text: who is there, what goes on, for how long, and what is expected
 * then. Names are looked up and values turned into what columns hold.
 */

/** What something of one kind of agent stands at: a number, the code of a word, or NaN for `none`. */
export interface Setting {
  agent: string;
  group: "facts" | "levers" | "states";
  name: string;
  value: number;
}

/** How often something happens: so many times in each week, or only in the first week of its stretch. */
export interface Happening {
  agent: string;
  event: string;
  times: number;
  isOnce: boolean;
}

/** One more of a kind, like the first in all that is not said of it. */
export interface Another {
  agent: string;
  settings: Setting[];
}

/** A state, or how far a behaviour is lifted; of the first of its kind. `text` is how the test calls it. */
export interface Quantity {
  node: "state" | "lift";
  agent: string;
  name: string;
  text: string;
}

/** What is otherwise in the case that something is compared with. */
export interface OtherCase {
  settings: Setting[];
  happenings: Happening[];
}

export type Claim =
  | { node: "bound"; quantity: Quantity; side: "above" | "below"; bound: number }
  | { node: "between"; quantity: Quantity; least: number; most: number }
  | { node: "change"; quantity: Quantity; to: "risen" | "fallen" | "stayed" }
  | { node: "comparison"; quantity: Quantity; side: "higher" | "lower" | "same"; where: OtherCase }
  | { node: "acting"; acts: boolean };

export interface Expectation {
  /** Line of the file, from 1. */
  line: number;
  /** The sentence without its "expect". */
  text: string;
  claim: Claim;
}

/** A stretch of weeks: what is so from its start on, and what is expected at its end. */
export interface Stretch {
  settings: Setting[];
  happenings: Happening[];
  weeks: number;
  /** "12 months", as it was written. */
  duration: string;
  expectations: Expectation[];
}

export interface TheoryTest {
  file: string;
  line: number;
  /** Ids of the rules that run; all of the theory where it is tried as a whole. */
  cmocs: string[];
  isWhole: boolean;
  title: string;
  /** The kind of agent that the test is about. */
  agent: string;
  others: Another[];
  /** Kinds of agent of whom there is nobody. */
  absent: string[];
  stretches: Stretch[];
}
