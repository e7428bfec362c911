import { describe, expect, it } from "vitest";
import type { LeverChange } from "../../../src/scenario/scenario.js";
import type { NetworkSetting } from "../../../src/setting/setting.js";
import { levers, type LeverName } from "../../../src/world/levers/index.js";
import { usualValues, type Values } from "../../../src/world/levels.js";
import { metrics } from "../../../src/world/metrics.js";
import type { TallyName } from "../../../src/world/tallies.js";
import { demonstration, openBelonging } from "../../simulate/demonstration.js";
import { runChanged } from "./run-changed.js";

/** A tenth of the demonstration's people, with all of its staff. */
const [whole] = demonstration.networks;
const tenth: NetworkSetting = { ...whole, levers: [], practices: whole.practices.map((one) => ({ ...one, listSize: one.listSize / 10, adults: Math.round(one.adults / 10) })) };

interface Row {
  /** Two values of the lever; the second is the one that costs more. */
  from: LeverChange["value"];
  to: LeverChange["value"];
  /** A metric that goes up, or down, between them: what the lever is for, or what it does besides. */
  up?: keyof typeof metrics;
  down?: keyof typeof metrics;
  /** What it takes: each of these goes up. */
  costs: TallyName[];
  /** Where nothing but reasoning answers, the theory is there. */
  reasoned?: true;
  copies?: number;
  weeks?: number;
  values?: Partial<Values>;
  /** A practice whose people alone are looked at. */
  practice?: string;
  /** A link worker who leaves in the first weeks. */
  leaves?: string;
}

const rows: Record<LeverName, Row> = {
  /* Of practices */
  referral_criteria: { from: "narrow", to: "broad", down: "refusals", costs: ["patient_minutes_used"] },
  criteria_explained: { from: 0, to: 1, down: "resentment", costs: ["minutes_explaining", "practice_pence"], reasoned: true },
  induction_quality: { from: 0, to: 1, up: "inclusion", costs: ["minutes_induction", "practice_pence"], reasoned: true, leaves: "DEMO-P1", values: { weeks_to_fill: 4 } },
  role_information_staff: { from: 0, to: 1, up: "understanding", costs: ["minutes_explaining", "practice_pence"], reasoned: true },
  role_information_patients: { from: 0, to: 1, up: "contacts_per_person", costs: ["practice_pence"], reasoned: true, copies: 12 },
  meeting_attendance: { from: 0, to: 1, up: "words_had", costs: ["minutes_meetings", "practice_pence"] },
  co_location_days: { from: 1, to: 5, up: "presence", costs: ["practice_pence"] },
  champion: { from: 0, to: 1, up: "inclusion", costs: ["practice_pence"], reasoned: true },
  two_way_effort: { from: 0, to: 1, up: "inclusion", costs: ["minutes_explaining", "practice_pence"], reasoned: true },
  feedback_loop: { from: 0, to: 1, up: "reports_back", costs: ["minutes_reporting"] },
  room: { from: "none", to: "homely", up: "in_surgery", costs: ["practice_pence"] },

  /* Of posts */
  // One organisation more to answer to makes a role less clear.
  employer: { from: "pcn", to: "vcse", down: "support_felt", costs: ["minutes_reporting", "cost_other"], reasoned: true },
  base: { from: "practice", to: "head_office", down: "presence", costs: ["minutes_travel", "cost_other"] },

  /* Of networks */
  throughput_target: { from: null, to: 400, up: "pressure", costs: ["minutes_reporting"], reasoned: true },
  judged_by: { from: "throughput", to: "experience", down: "pressure", costs: ["minutes_reporting", "cost_other"], reasoned: true },
  outcome_payment: { from: 0, to: 1, up: "pressure", costs: ["minutes_case_work", "cost_other"], reasoned: true },
  data_burden: { from: 0, to: 1, down: "recorded", costs: ["minutes_case_work"], reasoned: true },
  data_relevance: { from: 0, to: 1, up: "recorded", costs: ["minutes_reporting", "managers_asked_minutes"], reasoned: true },
  consultation: { from: 0, to: 1, up: "adjustment", costs: ["managers_asked_minutes"], reasoned: true },
  // One model for all is made at once; what tailoring would have taken is saved later on.
  standardisation: { from: 0, to: 1, down: "adjustment", costs: ["managers_asked_minutes"], reasoned: true, weeks: 13 },
  vcse_recognition: { from: 0, to: 1, up: "goodwill", costs: ["minutes_reporting", "managers_asked_minutes"], reasoned: true },
  vcse_funding: { from: 0, to: 20_000, up: "security", costs: ["cost_groups"] },
  networking_hours: { from: 0, to: 8, up: "groups_known", costs: ["minutes_networking"] },
  supervision: { from: 0, to: 1, up: "support_felt", costs: ["minutes_supervision", "cost_support"], reasoned: true },
  training: { from: 0, to: 1, up: "involvement", costs: ["minutes_training", "cost_support"], reasoned: true },
  review_every_weeks: { from: 104, to: 4, up: "reviews", costs: ["minutes_reporting", "managers_asked_minutes"] },
  autonomy: { from: 0, to: 1, down: "in_surgery", costs: ["minutes_travel"] },
  appointment_minutes: { from: 15, to: 90, down: "assessment_share", costs: ["minutes_first_contacts", "minutes_further_contacts"] },
  practices_per_link_worker: { from: 1, to: 5, up: "practices_each", costs: ["minutes_travel"] },
  link_workers: { from: 1, to: 4, down: "caseload", costs: ["cost_pay", "cost_managers"] },
  further_link_workers: { from: 0, to: 2, down: "caseload", costs: ["cost_pay", "cost_recruiting"] },
  team_working: { from: 0, to: 1, up: "introductions", costs: ["minutes_supervision"], reasoned: true, copies: 6 },
  outreach: { from: 0, to: 1, up: "referred_directly", costs: ["minutes_outreach"] },
  // Nearly everybody's basic need is open, and what is decided outside is decided soon: else too little is decided in a year.
  framing: { from: "behaviour_change", to: "structural_support", up: "basic_met", costs: ["minutes_case_work"], copies: 4, values: { pause_basic_weeks: 3, pause_basic_share: 1, basic_quintile_1: 0.95, basic_quintile_2: 0.95, basic_quintile_3: 0.95, basic_quintile_4: 0.95, basic_quintile_5: 0.95 } },
  need_weighted_allocation: { from: 0, to: 1, up: "presence", costs: ["minutes_travel"], practice: "DEMO01" },
};

/** Every metric at one value of the lever, and what all of it took: on the same luck at both. */
function runAt(lever: string, value: LeverChange["value"], { reasoned, copies = 1, weeks = 52, values = {}, practice, leaves }: Row): { metric: (name: keyof typeof metrics) => number; took: (tally: TallyName) => number } {
  const changes: LeverChange[] = [{ lever, value, practices: null, fromWeek: 1 }];
  const here: Partial<Record<TallyName, number>> = {};
  const totals = runChanged({
    network: tenth, copies, weeks, changes, values: { ...usualValues, ...values },
    shocks: leaves === undefined ? [] : [{ what: "departure", week: 2, post: leaves }],
    ...(reasoned && { theory: openBelonging() }),
    look: ({ count }) => {
      if (practice !== undefined) for (const name of [...new Set(Object.values(metrics).flatMap(({ numerator, denominator }) => [numerator, denominator]))]) here[name] = (here[name] ?? 0) + count(name, `practice ${practice}`);
    },
  });
  const counted = practice === undefined ? totals : here;
  return { metric: (name) => (metrics[name].scale * counted[metrics[name].numerator]!) / counted[metrics[name].denominator]!, took: (tally) => totals[tally] };
}

it("has a row for every lever, and for nothing else", () => {
  expect(Object.keys(rows).sort()).toEqual(Object.keys(levers).sort());
});

describe.each(Object.keys(levers) as LeverName[])("%s", (lever) => {
  const row = rows[lever];
  const [before, after] = row === undefined ? [] : [row.from, row.to].map((value) => runAt(lever, value, row));

  it("moves what it says", () => {
    const metric = (row.up ?? row.down)!;
    const [lower, higher] = row.up === undefined ? [after, before] : [before, after];
    expect(higher.metric(metric)).toBeGreaterThan(lower.metric(metric));
  });

  it("takes what it says", () => {
    for (const cost of row.costs) expect(after.took(cost), cost).toBeGreaterThan(before.took(cost));
  });
});
