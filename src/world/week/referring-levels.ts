import { exp } from "../../random/exp-log.js";
import { referrer } from "../agents/referrer.js";
import type { Values } from "../levels.js";
import type { Place } from "../state/place.js";
import { atQuintile } from "./by-quintile.js";

/** Ceiling of the rate of sending somebody wrongly, in times the usual: the behaviour's own ceiling. */
export const wrongCeiling = referrer.behaviours.referring_wrongly.ceiling;

/** How much more readily somebody is offered a referral whose need is so severe, in times the odds: 1 on average over needs. */
export function tiltBySeverity({ values }: Place, severity: number): number {
  return exp(values.severity_tilt * severity - (values.severity_tilt * values.severity_tilt) / 2);
}

/** What referrers take off the odds of referring when they hear of long waits: nothing up to the level heard, at most half. */
export function waitBrake(values: Values, wait: number): number {
  return Math.max(0.5, 1 - values.wait_brake * Math.max(0, wait - values.wait_heard));
}

/**
 * Rate a week at which one referrer of a practice sends somebody whom the service cannot help, before the criteria:
 * so many that they are the usual share of all offers, other routes included, at the usual levels of everything.
 */
export function wrongRate(place: Place, practice: number): number {
  const { values } = place;
  const { recognising_need: recognising, referring, referring_wrongly: wrongly } = referrer.behaviours;
  let inNeed = 0;
  for (let q = 0; q < 5; q++) inNeed += place.adultsByCell[practice * 5 + q] * atQuintile(values, "need", q);
  const reached = inNeed * 0.95; // the others are with the service already, or were lately offered it
  const byReferrers = reached * place.consulting.weekly * recognising.usual * referring.usual;
  const byOtherRoutes = (reached * values.other_routes) / 52;
  const referrers = place.firstReferrer[practice + 1] - place.firstReferrer[practice];
  return ((byReferrers + byOtherRoutes) * (wrongly.usual / (1 - wrongly.usual))) / referrers;
}
