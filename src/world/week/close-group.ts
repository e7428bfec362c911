import { exp } from "../../random/exp-log.js";
import { exponential } from "../../random/exponential.js";
import { hasRung } from "../../random/hazard-clock.js";
import { decisions } from "../decisions.js";
import type { Values } from "../levels.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { clearWindowRow } from "../state/window.js";
import { forgetGroup } from "./acquaintances.js";
import { askGroup } from "./ask-luck.js";
import { countNetwork } from "./count.js";
import { beginGroup } from "./group-money.js";

type Parts = Pick<NetworkState, "posts" | "acquaintances" | "groups" | "windows" | "columns" | "counts" | "week">;

/** The weekly hazard of closing is added up until it reaches the group's keyed clock; after a while another takes the place of one that closed. */
export function closeOrReturn(place: Place, state: Parts, g: number): void {
  const { groups: own, columns, week } = state;
  if (columns.group.alive[g] === 0) {
    if (own.returns[g] < week + 1) beginGroup(place, state, g);
    return;
  }
  own.closingSpent[g] += closingHazard(place, state, g);
  if (own.mustClose[g] === 0 && !hasRung(own.closingSpent[g], exponential(askGroup(place, g, decisions.groupClosing, own.closings[g])))) return;
  columns.group.alive[g] = 0;
  countNetwork(state.counts, place, "groups_closed");
  own.returns[g] = week + 1 + exponential(askGroup(place, g, decisions.groupReturning, own.closings[g])) * place.values.group_returns;
  own.closings[g] += 1;
  own.closingSpent[g] = 0;
  own.funded[g] = 0;
  clearWindowRow(state.windows.groupReferrals, g);
  clearWindowRow(state.windows.beyondPlaces, g);
  forgetGroup(place, state, g);
  const { patient } = columns;
  for (let row = 0; row < patient.size; row++) if (patient.one.group[row] === g) patient.one.group[row] = -1;
}

function closingHazard(place: Place, { columns }: Parts, g: number): number {
  const { values } = place;
  const yearly = place.isSmall[g] === 1 ? values.closing_small : values.closing_large;
  return (yearly / 52) * columns.group.factors.closing[g] * closingBySecurity(values, columns.group.facts.security[g], place.isSmall[g] === 1);
}

/**
 * How much more readily than is usual of its size a group of that security closes: exp(k (mean - security)), over its mean
 * among securities spread evenly by w on either side of the mean of the size, which is sinh(k w)/(k w). So it is 1 on
 * average as usual. @example closingBySecurity(usualValues, 0.45, true) // 0.974
 */
export function closingBySecurity(values: Values, security: number, isSmall: boolean): number {
  const k = values.closing_by_security;
  const kw = k * values.security_spread;
  const mean = isSmall ? values.security_small : values.security_large;
  const scale = kw === 0 ? 1 : (exp(kw) - exp(-kw)) / (2 * kw);
  return exp(k * (mean - security)) / scale;
}
