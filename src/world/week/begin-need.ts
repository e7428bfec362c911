import { exponential } from "../../random/exponential.js";
import { normal } from "../../random/normal.js";
import { nextCandidate } from "../../random/thinning.js";
import { bendOdds } from "../../statistics/odds.js";
import { exp, log } from "../../random/exp-log.js";
import { decisions } from "../decisions.js";
import type { Values } from "../levels.js";
import type { NetworkState } from "../state/network-state.js";
import { cellOf, type Place } from "../state/place.js";
import { lengthenColumns, removeRow } from "../state/rows.js";
import { askPerson } from "./ask-luck.js";
import { atQuintile } from "./by-quintile.js";
import { clearHistory, noteEarlier } from "./consultation-history.js";
import { candidateRate, usualRate } from "./consulting.js";

/** Ceiling of the rate of other routes, in times the usual: what severity of need may reach. */
export const otherRouteCeiling = 4;

/** Weeks before a need arose for which consultations are known. */
const knownWeeks = 52;

/** Main kinds of need in the order of `needKinds`, cumulated (25, 25, 18, 15, 9 and 8 %; T17 is one borough). */
const kindsUpTo = [0.25, 0.5, 0.68, 0.83, 0.92, 1];

/** The kind of need to which a number u in (0, 1) belongs. */
export function findKind(u: number): number {
  return kindsUpTo.findIndex((upTo) => u < upTo);
}

/** Weeks until the next candidate to come by another route than a referrer, from its own number u. */
export function weeksToOtherRoute(values: Values, u: number): number {
  return (exponential(u) * 52) / (values.other_routes * otherRouteCeiling);
}

/** Weeks until the next time at which somebody in need may meet the link worker outside the surgery, from its own number u. */
export function weeksToMeeting(values: Values, u: number): number {
  return (exponential(u) * 52) / values.met;
}

/** Share of new needs in which something basic is lacking, as times are. */
export function basicShare(values: Values, quintile: number, hardship: number): number {
  const usual = values.hardship_usual;
  return bendOdds(atQuintile(values, "basic", quintile), exp((log(values.hardship_basic) * (hardship - usual)) / (1 - usual)));
}

type Parts = Pick<NetworkState, "people" | "needs" | "surroundings" | "week">;

/**
 * Begins a need of one adult, in the row of one that has eased if she is still followed. `lasting` says how likely the need is of the lasting
 * kind: fewer of the new ones than of those found at a given moment (`isFound`), which have been there, and brought people to the surgery,
 * for a while.
 */
export function beginNeed(place: Place, state: Parts, person: number, lasting: number, isFound = false): void {
  const { people, needs, week } = state;
  const { values } = place;
  const quintile = place.quintileOf[person];
  const n = people.needs[person]++;
  const ask = (decision: number, occasion = 0): number => askPerson(place, person, decision, n, occasion);

  const row = people.needRow[person] >= 0 ? people.needRow[person] : addRow(place, state, person, isFound);
  people.inNeed[cellOf(place, person)] += 1;
  needs.episode[row] = n;
  const isLasting = ask(decisions.needLength) < lasting;
  needs.ends[row] = week + exponential(ask(decisions.needLength, 1)) * (isLasting ? values.lasting_weeks : values.passing_weeks);
  needs.kind[row] = findKind(ask(decisions.needKind));
  needs.basic[row] = ask(decisions.needBasic) < basicShare(values, quintile, state.surroundings.hardship) ? 1 : 0;
  needs.complexity[row] = ask(decisions.needAllowed);
  needs.severity[row] = normal(ask(decisions.needSeverity));
  needs.capital[row] = 0.35 + 0.1 * quintile + 0.3 * (ask(decisions.needCapital) - 0.5);
  needs.eased[row] = 0;
  needs.reached[row] = isFound ? 1 : 0;
  needs.consultations[row] = 0;
  needs.swing[row] = 0;
  needs.swingAt[row] = week - 1000;
  needs.nextConsultation[row] = nextCandidate(week, needs.candidates[row], ask(decisions.consultation));
  needs.otherRoutes[row] = 0;
  needs.nextOtherRoute[row] = week + weeksToOtherRoute(values, ask(decisions.otherRoute));
  needs.meetings[row] = 0;
  needs.comings[row] = 0;
  needs.nextMeeting[row] = week + weeksToMeeting(values, ask(decisions.meetingOutside));
}

/** A new row, with the consultations of the year before: those of somebody not in need, or in need for all that time where it is found. */
function addRow(place: Place, { people, needs, week }: Parts, person: number, isFound: boolean): number {
  const row = needs.size++;
  if (row >= needs.person.length) lengthenColumns(needs);
  people.needRow[person] = row;
  needs.person[row] = person;
  needs.practice[row] = place.practiceOf[person];
  needs.ordinal[row] = place.ordinalOf[person];
  needs.candidates[row] = candidateRate(place, person);
  needs.effect[row] = 1;
  clearHistory(needs, row, week);
  goThroughEarlier(place, person, people.needs[person] - 1, usualRate(place, person, isFound), (ago) => noteEarlier(needs, row, ago));
  return row;
}

/** Consultations in the year before a need arose or would arise: how many weeks ago each was, 1 to 52. */
export function goThroughEarlier(place: Place, person: number, n: number, weekly: number, note: (ago: number) => void): void {
  let occasion = 0;
  for (let ago = 0; ; note(Math.ceil(ago))) {
    ago += exponential(askPerson(place, person, decisions.priorConsultation, n, occasion++)) / weekly;
    if (ago >= knownWeeks) return;
  }
}

/** Ends the need of a row; the last row takes its place. */
export function endNeed(place: Place, { people, needs }: Pick<NetworkState, "people" | "needs">, row: number): void {
  if (needs.eased[row] === 0) people.inNeed[cellOf(place, needs.person[row])] -= 1;
  people.needRow[needs.person[row]] = -1;
  removeRow(needs, row);
  if (row < needs.size) people.needRow[needs.person[row]] = row;
}

/** The need has passed, but its person is followed until a week: she stays, and from now on consults as somebody not in need. */
export function easeNeed(place: Place, { people, needs }: Pick<NetworkState, "people" | "needs">, row: number, until: number): void {
  if (needs.eased[row] === 0) people.inNeed[cellOf(place, needs.person[row])] -= 1;
  needs.eased[row] = 1;
  needs.ends[row] = until;
  needs.nextOtherRoute[row] = Infinity;
  needs.nextMeeting[row] = Infinity;
}
