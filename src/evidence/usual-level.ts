import type { TallyName } from "../world/tallies.js";

/** What an ordinary network has, and how the same is measured in the simulated world: scale x numerator / denominator. */
export interface UsualLevel {
  name: string;
  unit: string;
  level: number;
  /** What it may honestly be: from the evidence, or chosen so that the whole balances. */
  range: readonly [number, number];
  basis: string;
  numerator: TallyName;
  denominator: TallyName;
  scale: number;
  /** Tallies taken in one quintile only (1 is most deprived); whole if left out. */
  quintile?: 1 | 5;
  /** True where only somebody's reasoning brings it about: without a theory it has no value. */
  needsTheory?: boolean;
}

/** How a level is measured in the simulated world. */
type Measure = Pick<UsualLevel, "numerator" | "denominator" | "scale" | "quintile">;

/** Scale x numerator / denominator, in one quintile if one is named. */
export const measured = (numerator: TallyName, denominator: TallyName, scale = 1, quintile?: 1 | 5): Measure => ({ numerator, denominator, scale, quintile });
/** Declares a usual level. */
export const usual = (name: string, unit: string, level: number, range: readonly [number, number], basis: string, measure: Measure): UsualLevel => ({ name, unit, level, range, basis, ...measure });
