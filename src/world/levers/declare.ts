import type { Lever, LeverCost } from "../../vocabulary/vocabulary.js";

/** A cost: whose, and how much. */
export const cost = (of: string, amount: string): LeverCost => ({ of, amount });

const assumed = "assumed";

/** A lever in 0 to 1. */
export function degreeLever<const Owner extends string>(of: Owner, usual: number, about: string, costs: readonly LeverCost[], basis: string = assumed) {
  return { of, type: "degree", range: [0, 1], usual, about, costs, basis } as const satisfies Lever;
}

/** A lever in a unit, between two bounds. */
export function numberLever<const Owner extends string>(of: Owner, usual: number, unit: string, range: readonly [number, number], about: string, costs: readonly LeverCost[], basis: string = assumed) {
  return { of, type: "number", unit, range, usual, about, costs, basis } as const satisfies Lever;
}

/** The same, which may also be `none`: switched off, or as the setting has it. */
export function optionalLever<const Owner extends string>(of: Owner, usual: number | "none", unit: string, range: readonly [number, number], about: string, costs: readonly LeverCost[], basis: string = assumed) {
  return { of, type: "number", unit, range, none: true, usual, about, costs, basis } as const satisfies Lever;
}

/** A lever that is one of its words. */
export function choiceLever<const Owner extends string, const Words extends readonly string[]>(of: Owner, usual: Words[number], words: Words, about: string, costs: readonly LeverCost[], basis: string = assumed) {
  return { of, type: "choice", words, usual, about, costs, basis } as const satisfies Lever;
}
