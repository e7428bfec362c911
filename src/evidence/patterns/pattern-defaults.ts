/**
 * How much is run for patterns when nothing is said: ten trials are the fewest that can show that a pattern holds in seven of ten, and all of
 * it ends in a few minutes on two cores.
 */
export const patternDefaults = { draws: 10, trials: 1, placebos: 20, knockOuts: 3 } as const;
