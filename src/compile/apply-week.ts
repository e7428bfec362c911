/**
 * A state becomes its snapshot plus the sum of its changes, within 0 and 1. Rows that nothing moved stay as they are;
 * those where nobody is are among them, since nothing is added to their sums. Cleans the sums.
 */
export function applyChanges(size: number, state: Float64Array, changes: Float64Array): void {
  for (let i = 0; i < size; i++) {
    const change = changes[i];
    if (change === 0) continue;
    const moved = state[i] + change;
    state[i] = moved < 0 ? 0 : moved > 1 ? 1 : moved;
    changes[i] = 0;
  }
}

/** Where a rule said what a state becomes, it is that, whatever else moved it. Cleans the becomings. */
export function applyBecomings(size: number, state: Float64Array, becomings: Float64Array): void {
  for (let i = 0; i < size; i++) {
    const value = becomings[i];
    if (value !== value) continue;
    state[i] = value < 0 ? 0 : value > 1 ? 1 : value;
    becomings[i] = NaN;
  }
}

/** Keeps the product of all lifts of a behaviour within its floor and ceiling. */
export function boundFactors(size: number, factors: Float64Array, floor: number, ceiling: number): void {
  for (let i = 0; i < size; i++) {
    const factor = factors[i];
    factors[i] = factor < floor ? floor : factor > ceiling ? ceiling : factor;
  }
}
