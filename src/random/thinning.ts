import { exponential } from "./exponential.js";

/**
 * Many recurrent events (consultations, needs) come from candidates at a ceiling rate, of which a share is accepted: the candidates' times
 * depend on luck and ceiling alone, so that a change of the rate lets through more or fewer of the same candidates and moves no other.
 * Source: P. Lewis and G. Shedler, "Simulation of nonhomogeneous Poisson processes by thinning", Naval Research Logistics 26 (1979) 403-413.
 */

/**
 * The time of the next candidate after `now`, at `ceilingRate` candidates per unit of time, from a uniform u in (0, 1). With a ceiling of 0
 * there is none: Infinity. The ceiling is declared once; derived from the rates of the day, it would move the candidates.
 */
export function nextCandidate(now: number, ceilingRate: number, u: number): number {
  return ceilingRate === 0 ? Infinity : now + exponential(u) / ceilingRate;
}

/**
 * True where the candidate is an event: u < rate / ceiling.
 *
 * Throws RangeError where the rate exceeds the ceiling: events would be lost in silence, and the fault is with whoever declared the ceiling.
 */
export function isAccepted(rate: number, ceiling: number, u: number): boolean {
  if (!(rate <= ceiling)) throw new RangeError(`A rate of ${rate} exceeds its declared ceiling of ${ceiling}.`);
  return u * ceiling < rate;
}
