import { bendOdds } from "../../statistics/odds.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { addToWindow } from "../state/window.js";
import { askPerson } from "./ask-luck.js";
import { countPerson } from "./count.js";
import { findPlacement } from "./placements.js";
import { defineStep } from "./step.js";

export const tellingReferrers = defineStep({
  step: "telling referrers",
  about: "Whoever had sent a patient is told, or not, how she got on, once her case is closed",
  parts: ["closings", "windows", "columns", "counts"],
  flows: [
    { flow: "being told", reads: ["closings", "practice.feedback_loop", "placement.reporting_back", "referrer.reports_lately"], writes: ["closings", "referrer.report_heard", "relationship.report_heard", "referrer.reports_lately", "tally.reports"] },
    { flow: "what is told", reads: ["referrer.report_heard", "relationship.report_heard", "news"], writes: ["referrer.benefit_reported", "relationship.benefit_reported"] },
  ],
  run(place, state) {
    const { closings, columns } = state;
    columns.referrer.facts.benefit_reported.fill(NaN);
    columns.relationship.facts.benefit_reported.fill(NaN);
    for (let at = 0; at < closings.size; at++) if (closings.referrer[at] >= 0) perhapsTell(place, state, at);
    closings.size = 0;
    columns.referrer.facts.reports_lately.set(state.windows.reports.sum);
  },
});

type Parts = Pick<NetworkState, "closings" | "windows" | "columns" | "counts" | "week">;

function perhapsTell(place: Place, state: Parts, at: number): void {
  const { closings, columns } = state;
  const { referrer: clinician, placement, relationship } = columns;
  const person = closings.person[at];
  const referrer = closings.referrer[at];
  const practice = place.practiceOf[person];
  const held = findPlacement(place, columns, closings.post[at], practice);
  const chance = bendOdds(columns.practice.levers.feedback_loop[practice], held < 0 ? 1 : placement.factors.reporting_back[held]);
  if (askPerson(place, person, decisions.reportingBack, closings.referral[at]) >= chance) return;
  countPerson(state.counts, place, "reports", person);
  addToWindow(state.windows.reports, referrer, 1);
  hear(clinician.events.report_heard, clinician.facts.benefit_reported, referrer, closings.better[at]);
  if (held >= 0) hear(relationship.events.report_heard, relationship.facts.benefit_reported, place.firstRelationship[held] + referrer - place.firstReferrer[practice], closings.better[at]);
}

/** One more report this week, and the mean of what was heard. */
function hear(heard: Float64Array, mean: Float64Array, row: number, better: number): void {
  const n = ++heard[row];
  mean[row] = n === 1 ? better : mean[row] + (better - mean[row]) / n;
}
