/**
 * The floors: the most that a thing may cost, or the least that it must bring, as ratios within the same run, so that they hold on a slow
 * machine as on a fast one. The aims (DESIGN, "Speed") are 4 ns per agent and CMOC and 100 ns per event where the bare Threefry loop takes
 * 5.9: ratios of 0.7 and 17; the floors leave room for a machine that does other things beside.
 */
export const floors = {
  /** One CMOC that moves one state either way, with the state's update, over the bare loop. Seen: 0.5 to 0.9. */
  kernelMoves: 1.2,
  /** The same with one bend, whose exponential is most of the cost, and its bounds. Seen: 1.2 to 2.5. */
  kernelMovesAndBends: 3.5,
  /** One event of the world, the whole week divided among them, over the bare loop. Seen on a laden machine: 35 to 48. */
  event: 60,
  /** The speed-up of two worker threads over one, over that of the bare loop: the least. Seen: 1.0 and more. */
  twoThreads: 0.75,
  /** Peak memory of 1,000 replicates over that of 100. Seen: 1.4 to 1.6. */
  memory: 1.8,
};
