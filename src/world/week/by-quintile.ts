import type { LevelName, Values } from "../levels.js";

type Ladder = "need" | "basic" | "declined" | "missed";

/** Names of the levels of a ladder, from the most deprived quintile on: put together once, since they are asked for all week. */
const nameRungs = <L extends Ladder>(ladder: L): readonly LevelName[] => ([1, 2, 3, 4, 5] as const).map((rung) => `${ladder}_quintile_${rung}` as const);
const rungs: Readonly<Record<Ladder, readonly LevelName[]>> = { need: nameRungs("need"), basic: nameRungs("basic"), declined: nameRungs("declined"), missed: nameRungs("missed") };

/** The level of a quintile, 0 the most deprived. */
export function atQuintile(values: Values, ladder: Ladder, quintile: number): number {
  return values[rungs[ladder][quintile]];
}

/** Mean length of a need in weeks, over those that pass and those that last. */
function meanNeedWeeks(values: Values): number {
  return values.passing_share * values.passing_weeks + (1 - values.passing_share) * values.lasting_weeks;
}

/** By quintile, the rate a week at which a need arises in an adult who has none, so that the share in need holds. */
export function needRates(values: Values): number[] {
  return [0, 1, 2, 3, 4].map((quintile) => {
    const share = atQuintile(values, "need", quintile);
    return share / ((1 - share) * meanNeedWeeks(values));
  });
}
