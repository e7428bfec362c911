/** How many of each a counter can tell apart. */
export const counterLimits = { decisions: 256, episodes: 1024, occasions: 16384 } as const;

/**
 * One 32-bit counter that says which question is asked of somebody's luck: which decision, in which episode (her second need, say), on
 * which occasion (its third contact). Together with the identity, the other word of the counter, it names the question for ever.
 *
 * Never the week, and never a slot of an array: if a scenario moves a contact from week 10 to week 12 it is still the third contact, and
 * must meet the same luck. With the week in the counter every later number would be drawn anew and the pairing of scenarios lost.
 *
 * Throws RangeError outside 0 to 255 decisions, 0 to 1023 episodes, 0 to 16383 occasions: a wrapped counter would repeat luck in silence.
 *
 * @example counter(1, 2, 3) // 1 * 2^24 + 2 * 2^14 + 3 = 16809987
 */
export function counter(decision: number, episode: number, occasion: number): number {
  if (!fits(decision, 8) || !fits(episode, 10) || !fits(occasion, 14)) throw describeMisfit(decision, episode, occasion);
  return (decision << 24) | (episode << 14) | occasion;
}

/** Apart from the counter, which is asked for thousands of times a week and stays short enough to be built into whoever asks. */
function describeMisfit(decision: number, episode: number, occasion: number): RangeError {
  const { decisions, episodes, occasions } = counterLimits;
  return new RangeError(`No counter for decision ${decision}, episode ${episode}, occasion ${occasion}: whole numbers below ${decisions}, ${episodes} and ${occasions}.`);
}

function fits(value: number, bits: number): boolean {
  return value >>> bits === 0 && (value | 0) === value;
}
