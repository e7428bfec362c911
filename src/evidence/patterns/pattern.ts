import type { PatternPhrase } from "../../language/pattern/pattern-sentence.js";
import type { StatementUse } from "../../register/register.js";

/** A sentence as it is written, beside its tree. */
export interface PatternLine {
  text: string;
  tree: PatternPhrase;
}

/** A finding as a statement over simulated output, checked: plain data. */
export interface Pattern {
  id: string;
  /** The statement of the evidence that it takes up. */
  evidence: string;
  study: string;
  use: StatementUse;
  /** The finding in our own words. */
  says: string;
  /** The place in which it is looked for: a name, or a folder. */
  setting: string;
  /** The scenario under which all others begin. */
  baseline: string;
  /** Networks that one trial takes together: about as many as the study saw. */
  sites: number;
  /** What should hold, and the condition without which it says nothing. null where it cannot be tested. */
  holds: PatternLine | null;
  when: PatternLine | null;
  /** Why it cannot be tested, where it cannot. */
  cannotBeTested: string | null;
  /** For the graded likelihood: its most, and one less that its least. */
  confidence: number;
  /** For the graded likelihood, in the unit of what is compared; null: the smallest difference that matters. */
  tolerance: number | null;
  file: string;
  line: number;
}
