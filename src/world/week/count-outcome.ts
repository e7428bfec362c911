import { followedWeeks } from "../state/followed.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { countPerson } from "./count.js";
import { findWellbeing, readScale } from "./wellbeing.js";

type Parts = Pick<NetworkState, "people" | "needs" | "followed" | "counts" | "week">;

/** Weeks after a referral at which wellbeing is looked at for the first time: a short window, beside that of 26 weeks. */
export const shortWindow = 13;

/** Counts what became of somebody followed, at the end of the 13th and of the 26th week after the referral. */
export function countOutcome(place: Place, state: Parts, at: number): void {
  const weeks = state.week + 1 - state.followed.since[at];
  if (weeks === shortWindow && state.followed.seen[at] === 1) countWellbeing(place, state, at, "_13");
  if (weeks !== followedWeeks) return;
  countConsulting(place, state, at);
  if (state.followed.seen[at] === 1) countWellbeing(place, state, at, "");
}

function countConsulting(place: Place, { followed, counts }: Parts, at: number): void {
  const person = followed.person[at];
  const without = followed.after[at] + followed.avoided[at] - followed.created[at];
  countPerson(counts, place, "followed", person);
  countPerson(counts, place, "gp_before", person, followed.before26[at]);
  countPerson(counts, place, "gp_after", person, followed.after[at]);
  countPerson(counts, place, "gp_without", person, without);
  if (followed.engaged[at] === 0) return;
  countPerson(counts, place, "followed_engaged", person);
  countPerson(counts, place, "gp_before_engaged", person, followed.before26[at]);
  countPerson(counts, place, "gp_after_engaged", person, followed.after[at]);
  countPerson(counts, place, "gp_without_engaged", person, without);
}

/** Three readings of one scale: when she was referred, now, and now without what the service has done since. */
function countWellbeing(place: Place, state: Parts, at: number, window: "_13" | ""): void {
  const { people, followed, counts, week } = state;
  const person = followed.person[at];
  // While somebody is followed her need is there, open or eased.
  const usual = findWellbeing(place, state, people.needRow[person], week + 1);
  const before = readScale(followed.wellbeing[at]);
  const without = readScale(usual + followed.benefitBefore[at]);
  const now = readScale(usual + followed.benefit[at]);
  countPerson(counts, place, `measured${window}`, person);
  countPerson(counts, place, `wellbeing_change${window}`, person, now - before);
  countPerson(counts, place, `wellbeing_benefit${window}`, person, now - without);
  if (window === "_13") return;
  countPerson(counts, place, "wellbeing_referred", person, before);
  countPerson(counts, place, "wellbeing_without", person, without - before);
  if (followed.benefit[at] - followed.benefitBefore[at] >= place.values.benefited_from) countPerson(counts, place, "benefited", person);
}
