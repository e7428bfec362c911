import { counter } from "../../random/counter.js";
import { threefry2x32 } from "../../random/threefry.js";
import { bendOdds } from "../../statistics/odds.js";
import { decisions } from "../decisions.js";
import type { Values } from "../levels.js";

/** Who the adults of a network are, one entry each: what never changes in them during a run. */
export interface PeopleAtLarge {
  /** Years. */
  age: Uint8Array;
  /** 0 female, 1 male, as the fact has its words. */
  sex: Uint8Array;
  /** 1 with a long-term condition on record. */
  condition: Uint8Array;
  /** 1 for those who seldom come to the surgery. */
  seldom: Uint8Array;
}

const words = new Int32Array(2);
const toUnit = (word: number): number => ((word >>> 0) + 0.5) * 2.3283064365386963e-10; // 2^-32

/** First year of each age band and of what lies beyond. */
const bands = [18, 40, 60, 75, 95];

/** No adult yet. */
export function openPeopleAtLarge(adults: number): PeopleAtLarge {
  return { age: new Uint8Array(adults), sex: new Uint8Array(adults), condition: new Uint8Array(adults), seldom: new Uint8Array(adults) };
}

/** Draws one adult by the keys of her practice and her place in its list. Quintile 0 is the most deprived. */
export function drawAdult(people: PeopleAtLarge, person: number, values: Values, k0: number, k1: number, ordinal: number, quintile: number): void {
  threefry2x32(k0, k1, ordinal, counter(decisions.ageAndCondition, 0, 0), words);
  const age = findAge(values, toUnit(words[0]));
  people.age[person] = age;
  people.condition[person] = toUnit(words[1]) < conditionShare(values, age, quintile) ? 1 : 0;
  threefry2x32(k0, k1, ordinal, counter(decisions.sexAndAttendance, 0, 0), words);
  people.sex[person] = toUnit(words[0]) < values.female ? 0 : 1;
  people.seldom[person] = toUnit(words[1]) < values.seldom_attends ? 1 : 0;
}

/** The age of somebody whose place among adults from young to old is u, each year of a band as likely. */
function findAge(values: Values, u: number): number {
  const shares = [values.age_18_to_39, values.age_40_to_59, values.age_60_to_74];
  let band = 0;
  let rest = u;
  while (band < 3 && rest >= shares[band]) rest -= shares[band++];
  const share = band < 3 ? shares[band] : 1 - shares[0] - shares[1] - shares[2];
  return Math.min(bands[band + 1] - 1, bands[band] + Math.floor((rest / share) * (bands[band + 1] - bands[band])));
}

/** Share with a long-term condition at an age: the middle fifth's, its odds times the level for each fifth more deprived. */
function conditionShare(values: Values, age: number, quintile: number): number {
  const middle = age < 40 ? values.condition_18_to_39 : age < 60 ? values.condition_40_to_59 : age < 75 ? values.condition_60_to_74 : values.condition_75_and_over;
  let odds = 1;
  for (let fifth = 2; fifth > quintile; fifth--) odds *= values.condition_by_quintile;
  for (let fifth = 2; fifth < quintile; fifth++) odds /= values.condition_by_quintile;
  return bendOdds(middle, odds);
}
