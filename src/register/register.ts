/**
 * The register of evidence that belongs to a theory: studies, and what each of them says, statement by statement. Plain
 * data. The use of a statement is fixed in it before a theory is tuned, so that nobody tests a rule on what it was made from.
 */

/** A study, or a collection of figures whose statements each name their own source. */
export interface Study {
  /** The key by which rules and statements cite it. */
  id: string;
  title: string;
  citation: string;
  /** What kind of study it is. */
  kind: string;
  setting: string;
  size: string;
  /** What it can show. */
  shows: string;
  /** What it cannot show. */
  cannotShow: string;
  /** How much of it was read: the whole text, the abstract alone. */
  read: string;
}

export const statementKinds = ["cmoc", "number", "finding", "lever", "fact"] as const;
export type StatementKind = (typeof statementKinds)[number];

/** What a statement may be used for: to write the rules, to fit their numbers, to test the whole, to describe the place, or for none of these. */
export const statementUses = ["specification", "calibration", "validation", "setting", "about the study"] as const;
export type StatementUse = (typeof statementUses)[number];

export const stances = ["supports", "contradicts", "refines"] as const;
export type Stance = (typeof stances)[number];

/** A national routine source or strong design, to D guidance; M is from memory and not verified. */
export const reliabilities = ["A", "B", "C", "D", "M"] as const;
export type Reliability = (typeof reliabilities)[number];

/** That a statement bears on a rule, and which way. */
export interface Bearing {
  cmoc: string;
  stance: Stance;
  /** The rule was written from this passage, so that the passage cannot test it. */
  writtenFrom: boolean;
}

/** One number, or several by name. */
export type Figure = number | Record<string, number>;

/** One thing that a study says, in our own words. */
export interface Statement {
  /** Capital letters and a number, such as `F10`. */
  id: string;
  study: string;
  kind: StatementKind;
  /** Where in the study. */
  place: string;
  says: string;
  value: Figure | null;
  unit: string | null;
  /** How many it rests on. */
  n: Figure | null;
  caveat: string | null;
  /** Its own source, where the study is a collection. */
  citation: string | null;
  reliability: Reliability | null;
  use: StatementUse | null;
  bearsOn: Bearing[];
  file: string;
  line: number;
}

/** The whole register of a theory: studies in the order of the file, statements in the order of files and lines. */
export interface Evidence {
  studies: Study[];
  statements: Statement[];
  /** The name of the theory whose register it is, where it is another's; its statements then bear on the rules of that one. */
  sharedFrom: string | null;
}

/** The register of a theory that has none. */
export const noEvidence: Evidence = { studies: [], statements: [], sharedFrom: null };

/** One entry of a refinement log: what was changed in a theory, when, why, and on which evidence. */
export interface Refinement {
  /** Year, month and day, as 2026-11-21. */
  date: string;
  what: string;
  why: string;
  /** Ids of statements. */
  evidence: string[];
  /** Ids of the rules concerned, which may be gone by now. */
  cmocs: string[];
}
