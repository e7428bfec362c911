import type { PatternUse } from "./pattern.js";

/** What a pattern needs to know of the statement that it takes up. */
export interface Statement {
  study: string;
  use: PatternUse;
  /** Where in the study it stands. */
  place: string;
  /** Ids of the rules that it bears on. */
  bearsOn: readonly string[];
}

/** The statements of a theory's evidence, by id. */
export type Statements = ReadonlyMap<string, Statement>;
