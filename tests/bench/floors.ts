/**
 * The floors: the most that a thing may cost, as a ratio to the bare Threefry loop of the same run, so that they hold
 * on a slow machine as on a fast one. DESIGN, "Speed": 4 ns per agent and CMOC where that loop took 5.9 ns.
 */
export const floors = {
  /** One CMOC that moves one state. */
  kernelMoves: 0.7,
  /** The same with one bend. */
  kernelMovesAndBends: 2,
};
