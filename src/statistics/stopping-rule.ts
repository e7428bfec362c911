import { findTMultiplier } from "./quantiles.js";

/** One pair's difference, and the parameter draw it belongs to. */
export interface PairInOrder {
  draw: number;
  difference: number;
}

/** When enough pairs have been run. */
export interface StoppingRule {
  /** Wanted half-width of the interval from luck alone, in the unit of the difference. */
  halfWidth: number;
  level: number;
  /** No stop before so many pairs: the first few may happen to be alike. */
  fewest: number;
  /** Pairs for which the half-width must stay below after it first got there. */
  further: number;
}

/** Where the rule stops, if it does. */
export interface Stop {
  /** Pairs that count: those after are thrown away. null: go on. */
  pairs: number | null;
  /** Half-width after those pairs, or after all so far. null where the variance is not known yet. */
  halfWidth: number | null;
}

/** The rule where nothing else is asked for; the half-width is the asker's. */
export const defaultStoppingRule = { level: 0.95, fewest: 10, further: 5 } as const;

/**
 * Where a run of pairs may stop: at the first pair at which the half-width of the interval from luck alone has stayed at or below the wanted
 * one for `further` pairs after getting there. Stopping at the first crossing would cover too seldom.
 *
 * The half-width is that of `chance` in comparePaired: t times the standard error from the variance within draws; with one draw, t s / sqrt(n).
 * It judges each prefix in the order of the pairs, so that the answer does not depend on which pair was finished first. Order the pairs by
 * replicate, then draw, so that every prefix holds all draws. It can promise the part of luck alone: more pairs never shrink what the theory leaves open.
 *
 * @example findStop(Array.from({ length: 40 }, (_, i) => ({ draw: 0, difference: i % 2 })), { ...defaultStoppingRule, halfWidth: 0.2 }).pairs // 33
 */
export function findStop(pairs: readonly PairInOrder[], rule: StoppingRule): Stop {
  const draws = new Map<number, { n: number; mean: number; squares: number }>();
  let below = 0;
  let halfWidth: number | null = null;
  for (let n = 1; n <= pairs.length; n++) {
    addPair(draws, pairs[n - 1]);
    halfWidth = measureHalfWidth([...draws.values()], n, rule.level);
    below = halfWidth !== null && halfWidth <= rule.halfWidth ? below + 1 : 0;
    if (below > rule.further && n >= rule.fewest) return { pairs: n, halfWidth };
  }
  return { pairs: null, halfWidth };
}

/** Welford's update of a draw's mean and sum of squared deviations. */
function addPair(draws: Map<number, { n: number; mean: number; squares: number }>, { draw, difference }: PairInOrder): void {
  const seen = draws.get(draw) ?? { n: 0, mean: 0, squares: 0 };
  const away = difference - seen.mean;
  seen.n++;
  seen.mean += away / seen.n;
  seen.squares += away * (difference - seen.mean);
  draws.set(draw, seen);
}

function measureHalfWidth(draws: readonly { n: number; squares: number }[], n: number, level: number): number | null {
  const df = n - draws.length;
  if (df === 0) return null;
  const variance = draws.reduce((sum, draw) => sum + draw.squares, 0) / df;
  const shares = draws.reduce((sum, draw) => sum + 1 / draw.n, 0);
  return (findTMultiplier(level, df) * Math.sqrt(variance * shares)) / draws.length;
}
