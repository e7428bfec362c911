/** What goes wrong in how a link worker works in a practice. Rows of the table are filled up from the end when one goes. */
export interface Problems {
  size: number;
  placement: Int32Array;
  /** Which of that placement's problems it is, since she took it up. */
  ordinal: Int32Array;
  /** Hazard of being settled spent so far, against a keyed clock. */
  spent: Float64Array;
  /** By placement: open problems, candidates for the next so far, and the week of the next. */
  open: Float64Array;
  candidates: Uint16Array;
  next: Float64Array;
}

/** No problem yet, in so many placements. */
export function openProblems(placements: number): Problems {
  return { size: 0, placement: new Int32Array(64), ordinal: new Int32Array(64), spent: new Float64Array(64), open: new Float64Array(placements), candidates: new Uint16Array(placements), next: new Float64Array(placements) };
}
