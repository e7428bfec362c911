import type { LeverChange } from "../../src/scenario/scenario.js";
import { usualValues, type Values } from "../../src/world/levels.js";
import type { Columns } from "../../src/vocabulary/columns.js";
import { openBelonging } from "../simulate/demonstration.js";

const change = (lever: string, value: LeverChange["value"], fromWeek: number): LeverChange => ({ lever, value, practices: null, fromWeek });

/** Theory that makes link workers leave often, so that handing over, vacancy and closing are gone through many times. */
function leaveOften(columns: Columns): void {
  columns.link_worker.factors.leaving.fill(8);
}

export interface Times {
  name: string;
  values?: Values;
  changes?: LeverChange[];
  theory?: (columns: Columns) => void;
}

/** Runs in which what must hold in every run is put to the test: quiet ones, overrun ones, ones where nobody stays. */
export const times: Times[] = [
  { name: "no theory" },
  { name: "the theory, all levers changed on the way", theory: openBelonging(), changes: [change("referral_criteria", "narrow", 20), change("throughput_target", 300, 30), change("referral_criteria", "broad", 60), change("induction_quality", 1, 10)] },
  { name: "far more referrals than hours", values: { ...usualValues, other_routes: 0.3, first_minutes: 75 } },
  { name: "everybody leaves", theory: leaveOften, values: { ...usualValues, weeks_to_fill: 30 } },
  { name: "groups close all the time and have hardly a place", values: { ...usualValues, closing_small: 4, closing_large: 4, introductions: 0.95, introductions_further: 0.95, weeks_in_place: 40 } },
];
