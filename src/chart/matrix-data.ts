/** What the matrix of theories by patterns is drawn from: verdicts and counts, already found. */

/** How a pattern went under one theory, or under placebos. */
export interface MatrixCell {
  verdict: "held" | "failed" | "inconclusive" | "not triggered" | "cannot be tested" | "not asked";
  /** Trials in which it held, of those in which it was triggered; null where there is none. */
  k: number | null;
  n: number | null;
}

export interface MatrixRow {
  name: string;
  /** The rows of one heading stand together. */
  heading: string;
  cells: readonly MatrixCell[];
}

/** One column for each theory; the last is that of placebos where there are any. Every row has a cell for each column. */
export interface MatrixData {
  columns: readonly string[];
  rows: readonly MatrixRow[];
}
