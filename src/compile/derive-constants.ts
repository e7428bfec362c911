import { log } from "../random/exp-log.js";
import type { Settled, SettledBend } from "../theory/rule.js";
import type { Constant } from "./kernel-tables.js";
import { takeWeekOfMonth } from "./shares.js";

/**
 * The constants of a run, in the order of their numbers: once per parameter draw, so that no kernel takes a logarithm.
 * Without `settled` (the settling run) no bend acts and what concerns bends is NaN.
 *
 * @throws Error where the draw lacks a parameter, or the settled levels a bend: a fault of ours, not of the user.
 */
export function deriveConstants(
  constants: readonly Constant[],
  bendKeys: readonly string[],
  parameters: Readonly<Record<string, number>>,
  settled: Settled | null,
): Float64Array {
  const valueOf = (name: string): number => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`The draw has no value for the parameter ${name}.`);
    return value;
  };
  const bendOf = (bend: number): SettledBend => {
    const level = settled === null ? { usual: NaN, centre: NaN } : settled[bendKeys[bend]];
    if (level === undefined) throw new Error(`There is no usual level for the bend ${bendKeys[bend]}.`);
    return level;
  };
  return Float64Array.from(constants, (constant) => {
    switch (constant.how) {
      case "value":
        return valueOf(constant.parameter);
      case "week":
        return takeWeekOfMonth(valueOf(constant.parameter));
      case "keep":
        return log(1 - valueOf(constant.parameter));
      case "usual":
        return bendOf(constant.bend).usual;
      case "rise":
        return deriveRise(bendOf(constant.bend).usual, log(valueOf(constant.parameter)));
      case "log centre":
        return log(bendOf(constant.bend).centre);
    }
  });
}

/**
 * How fast the logarithm of a lift rises with x: log M / w, with w the larger of u and 1 - u, so that M (or 1 / M) is
 * reached at the end of the scale that lies further from the usual level u, and never passed.
 *
 * @example deriveRise(0.25, log(2)) // log 2 / 0.75 = 0.924…: at x = 1 the lift is 2
 */
export function deriveRise(usual: number, logTimes: number): number {
  return logTimes / Math.max(usual, 1 - usual);
}
