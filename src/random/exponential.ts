import { log } from "./exp-log.js";

/**
 * The exponential number with mean 1 that belongs to a uniform u in (0, 1): -log(u), so that a small u is a long wait.
 *
 * @example exponential(0.5) // 0.6931471805599453
 */
export function exponential(u: number): number {
  return -log(u);
}
