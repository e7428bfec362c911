import { group } from "../agents/group.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askGroup } from "./ask-luck.js";
import { defineStep } from "./step.js";

export const groupMoney = defineStep({
  step: "group money",
  about: "Money reaches groups or fails them: places that it pays for, and how secure they are",
  parts: ["groups", "windows", "columns"],
  flows: [
    { flow: "places paid for", reads: ["pcn.vcse_funding", "pcn.funding_groups", "places", "group", "group.referrals_lately"], writes: ["places"] },
    { flow: "security", reads: ["places", "group", "group.security", "pcn.hardship"], writes: ["group.security"] },
  ],
  run(place, state) {
    fundPlaces(place, state);
    for (let g = 0; g < place.groups; g++) {
      setRoom(place, state, g);
      if (state.columns.group.alive[g] === 1) moveSecurity(place, state, g);
    }
  },
});

type Parts = Pick<NetworkState, "groups" | "windows" | "columns">;

/** Weeks in which most of a change of money becomes places. */
const arrangingWeeks = 13;

/**
 * As many whole places as the money pays for all year round are opened, a thirteenth of what is lacking a week (one at
 * least), where places are most wanting for each one opened already: d'Hondt's rule, so that groups get them in proportion
 * to what is short. Where money goes, places go again where they are wanted least.
 */
function fundPlaces(place: Place, { groups: own, windows, columns }: Parts): void {
  const { values } = place;
    const paidFor = Math.floor((columns.pcn.levers.vcse_funding[0] * columns.pcn.factors.funding_groups[0] * values.weeks_in_place) / 52 / values.cost_of_place);
  let opened = 0;
  for (let g = 0; g < place.groups; g++) opened += own.funded[g];
  const steps = Math.ceil(Math.abs(paidFor - opened) / arrangingWeeks);
  for (let n = 0; n < steps; n++) {
    let chosen = -1;
    for (let g = 0; g < place.groups; g++) {
      if (columns.group.alive[g] === 0 || (paidFor < opened && own.funded[g] === 0)) continue;
      const more = chosen < 0 ? 1 : wanting(g) - wanting(chosen);
      const isBetter = paidFor > opened ? more > 0 : more < 0;
      if (chosen < 0 || isBetter || (more === 0 && place.groupOrder[g] < place.groupOrder[chosen])) chosen = g;
    }
    if (chosen >= 0) own.funded[chosen] += paidFor > opened ? 1 : -1;
  }

  /** People sent without a place or on the list, for each place opened; where nobody is, people sent decide, then size. */
  function wanting(g: number): number {
    const short = own.listed[g] + windows.beyondPlaces.sum[g] + 0.01 * windows.groupReferrals.sum[g] + 0.0001 * own.places[g];
    return short / (own.funded[g] + (paidFor > opened ? 1 : 0));
  }
}

/** Places for people introduced: all but those that people who come otherwise have at advice on money and housing. */
function setRoom(place: Place, { groups: own }: Pick<Parts, "groups">, g: number): void {
  const others = Math.round(own.places[g] * place.values.others_in_advice * place.adviceShare[g]);
  own.room[g] = own.places[g] - others + own.funded[g];
}

/**
 * Security moves towards what reserves, money and load give: what its size and reserves give, less what hardship beyond
 * the usual, a cut, and the unpaid part of a load beyond its places take, with what places paid for in full add.
 */
function moveSecurity(place: Place, { groups: own, columns }: Parts, g: number): void {
  const { values } = place;
  const { security } = columns.group.facts;
  const places = own.places[g] + own.funded[g];
  const hardship = columns.pcn.facts.hardship[0];
  const beyond = places > 0 ? Math.max(0, (own.used[g] + own.listed[g] - own.room[g]) / places) : 0;
  const target =
    own.reserves[g] -
    values.security_hardship * Math.max(0, hardship - values.hardship_usual) -
    values.security_cut * own.cut[g] -
    values.security_unpaid * (1 - values.full_cost_paid) * Math.min(1, beyond) +
    (own.places[g] > 0 ? values.security_paid * Math.min(1, own.funded[g] / own.places[g]) : 0);
  security[g] += (Math.min(1, Math.max(0, target)) - security[g]) / values.security_weeks;
}

/** A group opens, at the start or in the place of one that closed: nothing is thought of the service yet, and its security is that of its size, by its own luck. */
export function beginGroup(place: Place, state: Pick<NetworkState, "groups" | "columns">, g: number): void {
  const { groups: own, columns } = state;
  const { values } = place;
  const mean = place.isSmall[g] === 1 ? values.security_small : values.security_large;
  columns.group.alive[g] = 1;
  for (const name in group.states) columns.group.states[name][g] = group.states[name as keyof typeof group.states].start;
  for (const name in group.behaviours) columns.group.factors[name][g] = 1;
  columns.group.facts.size[g] = place.isSmall[g] === 1 ? 0 : 1;
  own.reserves[g] = Math.min(1, Math.max(0, mean + values.security_spread * (2 * askGroup(place, g, decisions.groupSecurity, own.closings[g]) - 1)));
  columns.group.facts.security[g] = own.reserves[g];
  setRoom(place, state, g);
}
