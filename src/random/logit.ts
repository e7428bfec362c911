import { exp, log } from "./exp-log.js";

/** The log odds of a chance p: log(p / (1 - p)). 0 gives -Infinity, 1 gives Infinity, outside 0 to 1 gives NaN. @example logit(0.5) // 0 */
export function logit(p: number): number {
  return log(p / (1 - p));
}

/** The chance whose log odds are x: 1 / (1 + exp(-x)), the way back from logit. @example expit(0) // 0.5 */
export function expit(x: number): number {
  return x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x));
}
