import { counter } from "../../random/counter.js";
import { exponential } from "../../random/exponential.js";
import { uniform } from "../../random/threefry.js";
import { findWinner, raceTime } from "../../random/race.js";
import { bendOdds } from "../../statistics/odds.js";
import { group } from "../agents/group.js";
import { needKinds, patient } from "../agents/patient.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { lengthenColumns } from "../state/rows.js";
import { addToWindow } from "../state/window.js";
import { askPatient } from "./ask-luck.js";
import { countPerson } from "./count.js";
import { orderByLot } from "./due-appointments.js";
import { defineStep } from "./step.js";

/** Weeks after which somebody counts as still going. */
export const stayingWeeks = 13;

export const onward = defineStep({
  step: "onward",
  about: "Introductions to groups: one that meets the need and has a place, taken up or not",
  parts: ["patients", "places", "groups", "windows", "columns", "counts"],
  flows: [{ reads: ["pathway", "cases", "patient.contact_had", "places", "patient.need", "patient.connecting", "group.taking_referrals"], writes: ["places", "group.referrals_lately", "tally.introductions", "tally.connected"] }],
  run(place, state) {
    const { patients, columns } = state;
    const rows: number[] = [];
    for (let row = 0; row < columns.patient.size; row++) {
      if (patients.hadContact[row] === 0) continue;
      patients.hadContact[row] = 0;
      if (patients.suitable[row] === 1 && askPatient(place, patients, row, decisions.introducing, patients.contacts[row]) < place.values.introductions) rows.push(row);
    }
    // Whoever comes first may take the last place, so the order must not hang on rows, which are filled as they fall empty.
    for (const row of orderByLot(patients, rows)) introduce(place, state, row);
  },
});

type Parts = Pick<NetworkState, "patients" | "places" | "groups" | "windows" | "columns" | "counts" | "week">;

function introduce(place: Place, state: Parts, row: number): void {
  const { patients, columns, counts } = state;
  const person = patients.person[row];
  const n = patients.introductions[row]++;
  const chosen = chooseGroup(place, state, row, n);
  if (chosen < 0) return;
  addToWindow(state.windows.groupReferrals, chosen, 1);
  if (askPatient(place, patients, row, decisions.takingReferral, n) >= bendOdds(group.behaviours.taking_referrals.usual, columns.group.factors.taking_referrals[chosen])) return;
  countPerson(counts, place, "introductions", person);
  if (askPatient(place, patients, row, decisions.connecting, n) >= bendOdds(patient.behaviours.connecting.usual, columns.patient.factors.connecting[row])) return;
  if (patients.connected[row] === 0) countPerson(counts, place, "connected", person);
  takePlace(place, state, row, chosen, n, patients.connected[row] === 0);
  patients.connected[row] = 1;
}

/** A keyed race among open groups with a free place that serve the need, the larger more likely: a group's closing moves only those who had chosen it. */
function chooseGroup(place: Place, state: Parts, row: number, n: number): number {
  const { patients, columns, groups } = state;
  const person = patients.person[row];
  const practice = place.practiceOf[person];
  const kind = columns.patient.facts.need[row];
  const asked = counter(decisions.choosingGroup, patients.referral[row], n);
  const times = new Float64Array(place.groups).fill(Infinity);
  for (let g = 0; g < place.groups; g++) {
    if (columns.group.alive[g] === 0 || place.serves[g * needKinds.length + kind] === 0 || groups.used[g] >= groups.places[g]) continue;
    const u = uniform(place.groupKeys.k0[g] ^ place.practiceKeys.k0[practice], place.groupKeys.k1[g] ^ place.practiceKeys.k1[practice], place.ordinalOf[person], asked);
    times[g] = raceTime(u, place.places[g]);
  }
  return findWinner(times);
}

/**
 * How long the place is kept: at least 13 weeks for the share who are still going then, so that the mean over all is as
 * the level of weeks in place has it; the others stop at some time before (each week as likely).
 */
function takePlace(place: Place, state: Parts, row: number, chosen: number, n: number, first: boolean): void {
  const { places, groups, patients, week } = state;
  const { still_going: staying, weeks_in_place: mean } = place.values;
  const u = askPatient(place, patients, row, decisions.stayingWith, n);
  const v = askPatient(place, patients, row, decisions.placeLength, n);
  const longer = Math.max(1, (mean - (1 - staying) * (stayingWeeks / 2)) / staying - stayingWeeks);
  const length = u < staying ? stayingWeeks + exponential(v) * longer : v * stayingWeeks;
  const at = places.size++;
  if (at >= places.group.length) lengthenColumns(places);
  places.group[at] = chosen;
  places.person[at] = patients.person[row];
  places.until[at] = week + length;
  places.since[at] = week;
  places.stillGoing[at] = first ? 0 : 1;
  groups.used[chosen] += 1;
}
