import { counter } from "../../random/counter.js";
import { exp, log } from "../../random/exp-log.js";
import { normal } from "../../random/normal.js";
import { nextCandidate } from "../../random/thinning.js";
import { threefry2x32 } from "../../random/threefry.js";
import { findNormalProbability } from "../../statistics/quantiles.js";
import { decisions } from "../decisions.js";
import type { Values } from "../levels.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";

/** Most that the swing may multiply consulting by: the ceiling at which candidate consultations come. */
export const consultingCeiling = 4;

const ONE_IN_24_BITS = 1 / 0x1000000;
const ONE_IN_20_BITS = 1 / 0x100000;
const words = new Int32Array(2);

/** Levels of consulting, worked out once for a network. */
export interface Consulting {
  /** Consultations a week of somebody in need, on average. */
  weekly: number;
  /** Of somebody not in need, in times that. */
  notInNeed: number;
  /** Of those who seldom come and of all others, in times the mean of both. */
  seldom: number;
  others: number;
  /** Of log rate: standard deviation, and what makes the mean of the capped rate 1. */
  spread: number;
  logScale: number;
  /** Weeks until the swing is forgotten. */
  weeks: number;
}

/** The levels of consulting that the values give. */
export function findConsulting(values: Values): Consulting {
  return {
    weekly: (values.consultations * values.consulting_in_need) / 52,
    notInNeed: 1 / values.consulting_in_need,
    seldom: values.seldom_rate,
    others: (1 - values.seldom_attends * values.seldom_rate) / (1 - values.seldom_attends),
    spread: values.swing,
    logScale: findLogScale(values.swing, consultingCeiling),
    weeks: values.swing_weeks,
  };
}

/**
 * The m for which min(exp(m + s Z), cap) is 1 on average, Z standard normal, by halving. The mean is
 * exp(m + s^2/2) P(Z < k - s) + cap P(Z > k), k = (log cap - m)/s (the limited expected value of the log-normal distribution).
 */
export function findLogScale(s: number, cap: number): number {
  let low = (-s * s) / 2;
  let high = 0;
  for (let n = 0; n < 60; n++) {
    const m = (low + high) / 2;
    const k = (log(cap) - m) / s;
    const mean = exp(m + (s * s) / 2) * findNormalProbability(k - s) + cap * (1 - findNormalProbability(k));
    if (mean < 1) low = m;
    else high = m;
  }
  return (low + high) / 2;
}

/** What becomes of a candidate consultation. `created` takes place and would not without the service, `avoided` would and does not. */
export const consultationFates = { none: 0, held: 1, created: 2, avoided: 3 } as const;

/** Consultations a week of an adult on average, in need or not. Those who seldom come leave the mean of all as it is. */
export function usualRate(place: Place, person: number, inNeed: boolean): number {
  const { weekly, notInNeed, seldom, others } = place.consulting;
  return weekly * (inNeed ? 1 : notInNeed) * (place.people.seldom[person] === 1 ? seldom : others);
}

/** Rate a week at which candidate consultations of an adult come. */
export function candidateRate(place: Place, person: number): number {
  return usualRate(place, person, true) * consultingCeiling;
}

/**
 * The next candidate consultation of a need, of which there are more than of anything else in a week, so that all it asks for stands in
 * the need's own row: moves the swing (a mean-reverting walk, looked at only when a consultation
 * might happen) and the clock on, and says what becomes of it. Candidates come at the ceiling rate, so the luck of the
 * nth is the same in every scenario, and the same number says whether it would take place without the service.
 */
export function consider(place: Place, { needs }: Pick<NetworkState, "needs">, row: number): number {
  const { spread, logScale, weeks, notInNeed } = place.consulting;
  const k0 = place.practiceKeys.k0[needs.practice[row]];
  const k1 = place.practiceKeys.k1[needs.practice[row]];
  const occasion = needs.consultations[row]++;
  const at = needs.nextConsultation[row];
  // One block answers three questions: 24 bits for the gap, 20 each for the shock and for acceptance.
  threefry2x32(k0, k1, needs.ordinal[row], counter(decisions.consultation, needs.episode[row], occasion + 1), words);
  const gap = ((words[0] >>> 8) + 0.5) * ONE_IN_24_BITS;
  const shock = normal((((words[0] & 0xff) << 12) + (words[1] >>> 20) + 0.5) * ONE_IN_20_BITS);
  const acceptance = ((words[1] & 0xfffff) + 0.5) * ONE_IN_20_BITS;
  const kept = exp((needs.swingAt[row] - at) / weeks);
  const swing = needs.swing[row] * kept + Math.sqrt(1 - kept * kept) * shock;
  needs.swing[row] = swing;
  needs.swingAt[row] = at;
  needs.nextConsultation[row] = nextCandidate(at, needs.candidates[row], gap);
  const usual = Math.min(consultingCeiling, exp(logScale + spread * swing)) * (needs.eased[row] === 1 ? notInNeed : 1);
  const would = acceptance * consultingCeiling < usual;
  const does = acceptance * consultingCeiling < usual * needs.effect[row];
  return does ? (would ? consultationFates.held : consultationFates.created) : would ? consultationFates.avoided : consultationFates.none;
}
