/** The difference that a scenario makes to a metric, in worlds where some rules act and others do not. */
export interface WorldDifferences {
  /** With all rules, and with none. */
  all: number;
  none: number;
  /** By rule: with all but it, and with it alone. */
  without: readonly number[];
  alone: readonly number[];
}

/** The share of one rule in a difference. */
export interface Share {
  /** What goes when it is taken out of all, and what comes when it is put into none. */
  takenOut: number;
  putIn: number;
  /** The mean of the two: its contribution. */
  mean: number;
}

export interface DividedDifference {
  total: number;
  /** What the scenario does with no rule at all: hours, queues, places, money. */
  world: number;
  /** In the order of the rules. */
  shares: Share[];
  /** What no rule does by itself: the rest of the total. */
  interaction: number;
}

/**
 * Divides a difference among rules, the world and what they do together:
 *
 *     share of a rule = ((all - all without it) + (it alone - none)) / 2
 *     interaction     = total - world - sum of shares
 *
 * The mean of the first and the last place in the order in which rules may be added is what the Shapley value takes from those two places
 * alone; with two rules it is the Shapley value, and the interaction is 0.
 */
export function divideDifference({ all, none, without, alone }: WorldDifferences): DividedDifference {
  const shares = without.map((rest, rule): Share => {
    const takenOut = all - rest;
    const putIn = alone[rule] - none;
    return { takenOut, putIn, mean: (takenOut + putIn) / 2 };
  });
  return { total: all, world: none, shares, interaction: all - none - shares.reduce((sum, { mean }) => sum + mean, 0) };
}
