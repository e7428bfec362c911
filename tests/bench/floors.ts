/**
 * The floors: the most that a thing may cost, as a ratio to the bare Threefry loop of the same run, so that they hold
 * on a slow machine as on a fast one. The aim (DESIGN, "Speed") is 4 ns per agent and CMOC where that loop takes 5.9,
 * a ratio of 0.7; the floors leave room for a machine that does other things beside.
 */
export const floors = {
  /** One CMOC that moves one state either way, with the state's update. Seen: 0.5 to 0.9. */
  kernelMoves: 1.2,
  /** The same with one bend, whose exponential is most of the cost, and its bounds. Seen: 1.2 to 2.5. */
  kernelMovesAndBends: 3.5,
};
