/** What goes wrong in how link workers work in practices. */
export interface Problems {
  /** Those not settled; rows are filled up from the end when one goes. */
  rows: {
    size: number;
    placement: Int32Array;
    /** Which of that placement's problems it is, since she took it up. */
    ordinal: Uint16Array;
    /** Hazard of being settled spent so far, against a keyed clock. */
    spent: Float64Array;
  };
  /** By placement: problems open, occasions so far on which one might have arisen, the week of the next, and whose clock it is. */
  open: Float64Array;
  candidates: Uint16Array;
  next: Float64Array;
  occupant: Int32Array;
}

/** No problem yet, in so many placements. */
export function openProblems(placements: number): Problems {
  const rows = { size: 0, placement: new Int32Array(64), ordinal: new Uint16Array(64), spent: new Float64Array(64) };
  return { rows, open: new Float64Array(placements), candidates: new Uint16Array(placements), next: new Float64Array(placements), occupant: new Int32Array(placements).fill(-1) };
}
