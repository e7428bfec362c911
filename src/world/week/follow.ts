import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { followedWeeks } from "../state/followed.js";
import { lengthenColumns, removeRow } from "../state/rows.js";
import { countConsultations } from "./consultation-history.js";
import { findWellbeing } from "./wellbeing.js";

/** Points of wellbeing for which what is known of somebody's benefit, or of how much better she is, stands at 1. */
export const fullBenefit = 3.2;

/**
 * Begins to follow somebody in need who has just been referred, from this week on. Whoever is referred a second time while what was done
 * for her is still kept up begins with that.
 */
export function beginFollowing(place: Place, state: Pick<NetworkState, "people" | "needs" | "followed" | "week">, person: number, referrer: number): void {
  const { people, needs, followed, week } = state;
  const need = people.needRow[person];
  const isNew = people.followedRow[person] < 0;
  const at = isNew ? followed.size++ : people.followedRow[person];
  if (at >= followed.person.length) lengthenColumns(followed);
  people.followedRow[person] = at;
  followed.person[at] = person;
  followed.referrer[at] = referrer;
  followed.since[at] = week;
  followed.before13[at] = countConsultations(needs, need, week, 13);
  followed.before26[at] = countConsultations(needs, need, week, followedWeeks);
  followed.after[at] = followed.avoided[at] = followed.created[at] = 0;
  followed.seen[at] = followed.engaged[at] = 0;
  followed.fromEarlier[at] = isNew ? 0 : finalBenefit(place, followed, at);
  followed.fromContacts[at] = followed.fromGroups[at] = followed.fromBasic[at] = followed.joined[at] = 0;
  if (isNew) followed.benefit[at] = 0;
  followed.benefitBefore[at] = followed.benefit[at];
  followed.wellbeing[at] = findWellbeing(place, state, need, week) + followed.benefit[at];
}

/** What the service will have done for somebody in the end, in points: groups give no more than they can. */
export function finalBenefit(place: Place, followed: NetworkState["followed"], at: number): number {
  return followed.fromEarlier[at] + followed.fromContacts[at] + Math.min(place.values.benefit_groups_most, followed.fromGroups[at]) + followed.fromBasic[at];
}

/** Ends following somebody: what was done for her no longer shows in how often she consults. */
export function endFollowing({ people, needs, followed }: Pick<NetworkState, "people" | "needs" | "followed">, at: number): void {
  const person = followed.person[at];
  people.followedRow[person] = -1;
  if (people.needRow[person] >= 0) needs.effect[people.needRow[person]] = 1;
  removeRow(followed, at);
  if (at < followed.size) people.followedRow[followed.person[at]] = at;
}

/** True in the weeks in which consultations after the referral are counted. */
export function isFollowed({ followed, week }: Pick<NetworkState, "followed" | "week">, at: number): boolean {
  return week < followed.since[at] + followedWeeks;
}
