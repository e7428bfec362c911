import { log } from "../random/exp-log.js";
import type { Settled } from "../theory/rule.js";
import type { Constant } from "./kernel-tables.js";
import { takeWeekOfMonth } from "./shares.js";

/**
 * The constants of a run, in the order of their numbers: once per parameter draw, so that no kernel takes a logarithm.
 * Without `settled` (the settling run) no bend acts and the usual levels are NaN.
 *
 * @throws Error where the draw lacks a parameter, or the settled levels a bend: a fault of ours, not of the user.
 */
export function deriveConstants(
  constants: readonly Constant[],
  bendKeys: readonly string[],
  parameters: Readonly<Record<string, number>>,
  settled: Settled | null,
): Float64Array {
  return Float64Array.from(constants, (constant) =>
    "bend" in constant
      ? deriveFromUsual(constant.how, bendKeys[constant.bend], settled)
      : deriveFromParameter(constant.how, constant.parameter, parameters),
  );
}

function deriveFromParameter(how: "value" | "week" | "keep" | "times", name: string, parameters: Readonly<Record<string, number>>): number {
  const value = parameters[name];
  if (value === undefined) throw new Error(`The draw has no value for the parameter ${name}.`);
  switch (how) {
    case "value":
      return value;
    case "week":
      return takeWeekOfMonth(value);
    case "keep":
      return log(1 - value);
    case "times":
      return log(value);
  }
}

function deriveFromUsual(how: "usual" | "width" | "centre", key: string, settled: Settled | null): number {
  if (settled === null) return NaN;
  const bend = settled[key];
  if (bend === undefined) throw new Error(`There is no usual level for the bend ${key}.`);
  if (how === "width") return Math.max(bend.usual, 1 - bend.usual);
  return how === "usual" ? bend.usual : bend.centre;
}
