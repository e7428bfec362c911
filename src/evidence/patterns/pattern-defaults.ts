/**
 * How much is run for patterns when nothing is said. Ten trials are the fewest that can show that a pattern holds in seven of ten, and ten
 * placebos the fewest that can show that they hold it less often. Rules are knocked out in two trials with and without the same luck, which
 * is enough to see whether most of a pattern is gone.
 */
export const patternDefaults = { draws: 10, trials: 1, placebos: 10, knockOuts: 2 } as const;
