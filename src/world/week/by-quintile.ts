import type { Values } from "../levels.js";

type Ladder = "need" | "basic" | "declined" | "missed";

/** The level of a quintile, 0 the most deprived. */
export function atQuintile(values: Values, ladder: Ladder, quintile: number): number {
  return values[`${ladder}_quintile_${(quintile + 1) as 1 | 2 | 3 | 4 | 5}`];
}

/** Mean length of a need in weeks, over those that pass and those that last. */
function meanNeedWeeks(values: Values): number {
  return values.passing_share * values.passing_weeks + (1 - values.passing_share) * values.lasting_weeks;
}

/** Rate a week at which a need arises in an adult who has none, so that the share in need holds. */
export function needRate(values: Values, quintile: number): number {
  const share = atQuintile(values, "need", quintile);
  return share / ((1 - share) * meanNeedWeeks(values));
}
