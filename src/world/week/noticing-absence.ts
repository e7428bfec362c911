import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askReferrer } from "./ask-luck.js";
import { countPractice } from "./count.js";
import { defineStep } from "./step.js";

export const noticingAbsence = defineStep({
  step: "noticing absence",
  about: "Those who refer notice, or not, that no link worker has been in the building for weeks",
  parts: ["absences", "columns", "counts"],
  flows: [{ reads: ["practice.presence", "absences"], writes: ["absences", "referrer.long_absence_seen", "tally.absences_seen"] }],
  run(place, state) {
    const { weeks } = state.absences;
    const { absence_from: from, absence_again: again } = place.values;
    for (let p = 0; p < place.practices; p++) {
      weeks[p] = state.columns.practice.facts.presence[p] > 0 ? 0 : weeks[p] + 1;
      if (weeks[p] >= from && (weeks[p] - from) % again === 0) perhapsNotice(place, state, p);
    }
  },
});

function perhapsNotice(place: Place, { absences, columns, counts }: Pick<NetworkState, "absences" | "columns" | "counts">, practice: number): void {
  const n = absences.noticed[practice]++;
  for (let i = place.firstReferrer[practice]; i < place.firstReferrer[practice + 1]; i++) {
    if (askReferrer(place, i, decisions.absenceNoticed, n) >= place.values.absence_noticed) continue;
    columns.referrer.events.long_absence_seen[i] += 1;
    countPractice(counts, place, "absences_seen", practice);
  }
}
