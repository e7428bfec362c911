import { exitCodes, ProblemError } from "../problem/problem.js";
import { sayBadSteps } from "./messages.js";

const most = 1000;

/**
 * The values from one number up to another, by equal steps: each is from + k * step, rounded to 12 digits, so that ten
 * steps of 0.1 end at 1. Throws ProblemError (usage) where that leads nowhere or takes more than a thousand steps.
 *
 * @example listSteps(0, 1, 0.25) // [0, 0.25, 0.5, 0.75, 1]
 */
export function listSteps(from: number, to: number, step: number): number[] {
  const steps = Math.floor((to - from) / step + 1e-9);
  if (!(step > 0) || !(to >= from) || !(steps <= most)) throw new ProblemError([sayBadSteps(from, to, step)], exitCodes.usage);
  return Array.from({ length: steps + 1 }, (_, k) => Number((from + k * step).toPrecision(12)));
}
