import { takeWeekOfMonth } from "../../compile/shares.js";

/** One state on the way from a resource to what is changed: the share of its gap that closes, and how often. */
export interface Stage {
  /** As `agent.state`. */
  state: string;
  /** The rule that moves it. */
  cmoc: string;
  /** The parameter, or null for a state that becomes something at once. */
  share: string | null;
  /** `month`, or the event at each of which it moves: `agent.event`. */
  every: string;
}

/** Weeks beyond which nobody waits. */
const longest = 5200;

/**
 * Weeks until the last state of a cascade has gone half-way, where the first is drawn towards 1 from week 0 on and each
 * follows the one before it, as it was in the week before: y moves by a (x - y) each week. Shares are those of a week.
 * null where that takes more than a hundred years.
 *
 * @example countWeeksToHalf([0.5]) // 1
 */
export function countWeeksToHalf(weekly: readonly number[]): number | null {
  const levels = weekly.map(() => 0);
  for (let week = 1; week <= longest; week++) {
    for (let k = levels.length - 1; k >= 0; k--) levels[k] += weekly[k] * ((k === 0 ? 1 : levels[k - 1]) - levels[k]);
    if (levels[levels.length - 1] >= 0.5) return week;
  }
  return null;
}

/** The share of a week of a stage. An event is taken to happen once a week, since how often it does is the world's affair. */
export function takeWeek({ share, every }: Stage, valueOf: (parameter: string) => number): number {
  if (share === null) return 1;
  return every === "month" ? takeWeekOfMonth(valueOf(share)) : valueOf(share);
}
