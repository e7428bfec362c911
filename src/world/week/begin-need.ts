import { exponential } from "../../random/exponential.js";
import { nextCandidate } from "../../random/thinning.js";
import { decisions } from "../decisions.js";
import type { Values } from "../levels.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { lengthenColumns, removeRow } from "../state/rows.js";
import { askPerson } from "./ask-luck.js";
import { atQuintile } from "./by-quintile.js";
import { consultingCeiling } from "./consulting.js";

/** Ceiling of the rate of other routes, in times the usual: what theory may reach. */
export const otherRouteCeiling = 4;

/** Main kinds of need in the order of `needKinds`, cumulated (25, 25, 18, 15, 9 and 8 %; T17 is one borough). */
const kindsUpTo = [0.25, 0.5, 0.68, 0.83, 0.92, 1];

/** Weeks until the next candidate to come by another route than a referrer, from its own number u. */
export function weeksToOtherRoute(values: Values, u: number): number {
  return (exponential(u) * 52) / (values.other_routes * otherRouteCeiling);
}

/**
 * Begins a need of one adult. `lasting` says how likely the need is of the lasting kind: fewer of the new ones than of
 * those found at a given moment.
 */
export function beginNeed(place: Place, state: Pick<NetworkState, "people" | "needs" | "week">, person: number, lasting: number): void {
  const { people, needs, week } = state;
  const { values } = place;
  const quintile = place.quintileOf[person];
  const n = people.needs[person]++;
  const ask = (decision: number, occasion = 0): number => askPerson(place, person, decision, n, occasion);

  const row = needs.size++;
  if (row >= needs.person.length) lengthenColumns(needs);
  people.needRow[person] = row;
  needs.person[row] = person;
  const isLasting = ask(decisions.needLength) < lasting;
  needs.ends[row] = week + exponential(ask(decisions.needLength, 1)) * (isLasting ? values.lasting_weeks : values.passing_weeks);
  const kind = ask(decisions.needKind);
  needs.kind[row] = kindsUpTo.findIndex((upTo) => kind < upTo);
  needs.basic[row] = ask(decisions.needBasic) < atQuintile(values, "basic", quintile) ? 1 : 0;
  needs.allowed[row] = ask(decisions.needAllowed);
  needs.capital[row] = 0.35 + 0.1 * quintile + 0.3 * (ask(decisions.needCapital) - 0.5);
  needs.consultations[row] = 0;
  needs.swing[row] = 0;
  needs.swingAt[row] = week - 1000;
  needs.nextConsultation[row] = nextCandidate(week, place.consulting.weekly * consultingCeiling, ask(decisions.consultation));
  needs.otherRoutes[row] = 0;
  needs.nextOtherRoute[row] = week + weeksToOtherRoute(values, ask(decisions.otherRoute));
}

/** Ends the need of a row; the last row takes its place. */
export function endNeed(state: Pick<NetworkState, "people" | "needs">, row: number): void {
  const { people, needs } = state;
  people.needRow[needs.person[row]] = -1;
  removeRow(needs, row);
  if (row < needs.size) people.needRow[needs.person[row]] = row;
}
