import { describe, expect, it } from "vitest";
import type { LeverChange } from "../../../src/scenario/scenario.js";
import { usualValues } from "../../../src/world/levels.js";
import type { TallyName } from "../../../src/world/tallies.js";
import { watchNetwork } from "../../simulate/watched-network.js";
import { quiet, runQuiet, staff } from "./quiet-network.js";

const weeks = 52;
const usual = runQuiet({}, { weeks });
const people = staff.referrersEach.reduce((sum, one) => sum + one, 0);

/** Lever, value, kind of cost, and pounds a year worked by hand from its declared cost. */
const costs: [string, LeverChange["value"], TallyName, number][] = [
  ["judged_by", "experience", "cost_other", 1_500],
  ["outcome_payment", 1, "cost_other", 0.9 * 5_000],
  ["supervision", 1, "cost_support", 0.6 * 720 * staff.people],
  ["training", 1, "cost_support", 0.5 * 800 * staff.people],
  ["employer", "vcse", "cost_other", 2_400 * staff.fte],
  ["base", "head_office", "cost_other", 1_200 * staff.people],
  ["vcse_funding", 20_000, "cost_groups", 20_000],
  ["role_information_staff", 1, "practice_pence", 0.5 * 1 * people * 40],
  ["criteria_explained", 1, "practice_pence", 0.7 * 0.25 * people * 40],
  ["two_way_effort", 1, "practice_pence", 0.6 * 3 * people * 40],
  ["meeting_attendance", 0.8, "practice_pence", ((0.5 * 2 * 52 * 5) / 60) * people * 40],
  ["champion", 1, "practice_pence", 0.7 * 24 * 252 * staff.practices],
];

describe("what a lever costs in pounds a year", () => {
  it.each(costs)("%s at %s: %s", (lever, value, kind, pounds) => {
    const run = runQuiet({ [lever]: value }, { weeks });
    // A penny of rounding a week for each post or practice.
    expect(Math.abs((run[kind] - usual[kind]) / 100 - pounds)).toBeLessThan(3);
    if (kind === "practice_pence") expect(run.cost_pence).toBe(usual.cost_pence);
    else expect(run.cost_pence - usual.cost_pence).toBe(run[kind] - usual[kind]);
  });

  it("telling patients: 400 pounds a practice, and two minutes at each referral", () => {
    const run = runQuiet({ role_information_patients: 1 }, { weeks });
    const pounds = (run.practice_pence - usual.practice_pence) / 100;
    expect(pounds).toBeGreaterThan(0.7 * 400 * staff.practices);
    expect(pounds).toBeLessThan(0.7 * (400 * staff.practices + (usual.referred * 2 * 40) / 60) + 1);
  });

  it("pay is 40,159 pounds for each full-time year in post", () => {
    expect(Math.abs(usual.cost_pay / 100 - 40_159 * staff.fte)).toBeLessThan(1);
  });
});

describe("the budget", () => {
  const post = quiet.posts[0].id;
  const leave = [{ what: "departure" as const, week: 60, post }];
  /** Weeks for which the post stands vacant, and in which recruiting is frozen, where the budget has so much room. */
  function watch(budget_headroom: number): { vacant: number; frozen: number; left: number } {
    const found = { vacant: 0, frozen: 0, left: NaN };
    watchNetwork({ network: quiet, weeks: 200, shocks: leave, values: { ...usualValues, budget_headroom, weeks_to_fill: 4 }, theory: (columns) => columns.link_worker.factors.leaving.fill(0) }, ({ week, state, count }) => {
      found.vacant += 1 - state.columns.link_worker.alive[0];
      found.frozen += count("frozen_weeks");
      if (week === 59) found.left = state.columns.pcn.facts.budget_left[0];
    });
    return found;
  }
  const roomy = watch(1.15);
  const tight = watch(0.9);

  it("does not bind as usual: some of it is left", () => {
    expect(roomy.frozen).toBe(0);
    expect(roomy.left).toBeGreaterThan(0.05);
    expect(roomy.left).toBeLessThan(0.25);
  });

  it("stops recruiting while a year's spending is above it, and lets it begin again when the vacancy has saved enough", () => {
    expect(tight.left).toBe(0);
    expect(tight.vacant).toBeGreaterThan(roomy.vacant);
    expect(tight.vacant).toBeLessThan(140);
  });
});
