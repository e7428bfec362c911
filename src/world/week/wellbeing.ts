import { exp } from "../../random/exp-log.js";
import { normal } from "../../random/normal.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askPerson } from "./ask-luck.js";

/** Least and most of the short Warwick-Edinburgh scale. */
const least = 7;
const most = 35;

/**
 * Wellbeing, on the short Warwick-Edinburgh scale, that somebody would have without the service at a time in weeks: one number, of whether she
 * is in need and how severely, of how much more than usual she is consulting, and of what she is like. Somebody found when consulting much is
 * found when low, and is higher later whatever is done: regression to the mean is not added, it comes of this. The swing is what the last
 * look at it leads one to expect at that time.
 */
export function findWellbeing(place: Place, { needs }: Pick<NetworkState, "needs">, row: number, at: number): number {
  const { values } = place;
  const isEased = needs.eased[row] === 1;
  const swing = needs.swing[row] * exp(Math.min(0, needs.swingAt[row] - at) / place.consulting.weeks);
  const between = values.wellbeing_between * normal(askPerson(place, needs.person[row], decisions.wellbeing, 0));
  return (isEased ? values.wellbeing_not_in_need : values.wellbeing_in_need - values.wellbeing_severity * needs.severity[row]) - values.wellbeing_swing * swing + between;
}

/** Points, benefit included, as they are read off the scale: in whole thousandths, within its ends. */
export function readScale(points: number): number {
  return Math.round(Math.min(most, Math.max(least, points)) * 1000);
}
