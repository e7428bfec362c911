/** What a run takes when it is not told, by the command line or the library: chosen so that the demonstration ends well under a minute. */
export const defaults = {
  theory: "belonging",
  setting: "demonstration",
  baseline: "as-usual",
  draws: 8,
  replicates: 5,
  weeks: 156,
  warmUpWeeks: 104,
  every: "month",
  seed: "realist",
  outFolder: "output",
} as const;
