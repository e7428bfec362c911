import { levers } from "../levers/index.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";

/** Of the need in question, what criteria look at. */
export interface NeedInQuestion {
  /** Index of the kind of need. */
  kind: number;
  /** 1 where food, heat, home or money is lacking. */
  basic: number;
  /** Its place among needs from simple (0) to complex (1). */
  complexity: number;
}

const broad = levers.referral_criteria.words.indexOf("broad");
const standard = levers.referral_criteria.words.indexOf("standard");
/** Kinds of need that standard criteria name: isolation and low mood. */
const named = 2;

/**
 * Whether criteria allow an adult to be referred. `criteria` is the index of the lever's word. Broad: whoever's need is not too complex.
 * Standard: with a stricter bound, people with a long-term condition, whose main need is isolation or low mood, or who lack something basic
 * (assumed). Narrow: of these, people of 40 to 74 with a long-term condition. Each lets in nobody whom
 * a wider one does not.
 */
export function isAllowed(place: Place, criteria: number, person: number, { kind, basic, complexity }: NeedInQuestion): boolean {
  const { values, people } = place;
  if (complexity >= 1 - values.complex_for_all) return false;
  if (criteria === broad) return true;
  if (complexity >= 1 - values.complex_for_most) return false;
  const { age, condition } = people;
  if (criteria === standard) return condition[person] === 1 || kind < named || basic === 1;
  return condition[person] === 1 && age[person] >= 40 && age[person] < 75;
}

/** Whether the criteria of her practice allow the person in a row of needs. */
export function isNeedAllowed(place: Place, { needs, columns }: Pick<NetworkState, "needs" | "columns">, row: number): boolean {
  const person = needs.person[row];
  const criteria = columns.practice.levers.referral_criteria[place.practiceOf[person]];
  return isAllowed(place, criteria, person, { kind: needs.kind[row], basic: needs.basic[row], complexity: needs.complexity[row] });
}
