import { describe, expect, it } from "vitest";
import type { LeverChange } from "../../../src/scenario/scenario.js";
import type { TallyName } from "../../../src/world/tallies.js";
import { activities } from "../../../src/world/week/hours/activities.js";
import { runQuiet, staff } from "./quiet-network.js";

const weeks = 52;
const usual = runQuiet({}, { weeks });

/** Hours a week that a tally of minutes has gained over the usual run. */
const gained = (run: Record<TallyName, number>, tally: TallyName): number => (run[tally] - usual[tally]) / 60 / weeks;

/** Lever, value, activity, and hours a week worked by hand from its declared cost: (value - usual) x hours x who pays it. */
const costs: [string, LeverChange["value"], TallyName, number][] = [
  ["throughput_target", null, "minutes_reporting", -0.5 * staff.fte],
  ["judged_by", "experience", "minutes_reporting", 0.5 * staff.fte],
  ["data_relevance", 1, "minutes_reporting", 0.6 * 0.3 * staff.fte],
  ["vcse_recognition", 1, "minutes_reporting", 0.5 * 0.3 * staff.fte],
  ["employer", "vcse", "minutes_reporting", 0.5 * staff.people],
  ["networking_hours", 5, "minutes_networking", 2.5 * staff.fte],
  ["supervision", 1, "minutes_supervision", 0.6 * 0.35 * staff.people],
  ["team_working", 1, "minutes_supervision", 0.6 * 2 * staff.fte],
  ["training", 1, "minutes_training", 0.5 * 1.6 * staff.fte],
  ["outreach", 1, "minutes_outreach", 0.8 * 4 * staff.fte],
  ["meeting_attendance", 0.8, "minutes_meetings", 0.5 * 2 * 1 * staff.placements],
  ["role_information_staff", 1, "minutes_explaining", (0.5 * 8 * staff.practices) / 52],
  ["criteria_explained", 1, "minutes_explaining", (0.7 * 4 * staff.practices) / 52],
  ["two_way_effort", 1, "minutes_explaining", 0.6 * 0.4 * staff.practices],
];

describe("what a lever takes of link workers' hours", () => {
  it.each(costs)("%s at %s: %s", (lever, value, tally, hours) => {
    const run = runQuiet({ [lever]: value }, { weeks });
    // Whole minutes by post and week: half a minute of rounding at most, on average none.
    expect(Math.abs(gained(run, tally) - hours)).toBeLessThan(staff.people / 60);
    expect(Math.abs(run.minutes_at_work - usual.minutes_at_work)).toBeLessThan(240); // a contact that ran past the last week
    // What it takes is taken from what was left over, where nobody waits; outreach brings people in besides, who take more of it.
    if (lever === "outreach") expect(gained(run, "minutes_left_over")).toBeLessThan(-hours);
    else expect(Math.abs(gained(run, "minutes_left_over") + hours)).toBeLessThan(0.1 + 0.05 * Math.abs(hours));
  });

  it("team working takes nothing of somebody who is alone", async () => {
    const { quiet } = await import("./quiet-network.js");
    const alone = { ...quiet, posts: quiet.posts.slice(0, 1) };
    expect(runQuiet({ team_working: 1 }, { network: alone, weeks: 13 }).minutes_supervision).toBe(runQuiet({ team_working: 0 }, { network: alone, weeks: 13 }).minutes_supervision);
  });

  it("reviews take two hours of each of hers", () => {
    const run = runQuiet({ review_every_weeks: 4 }, { weeks });
    const more = run.reviews_held - usual.reviews_held;
    expect(more).toBeGreaterThan(6);
    expect(Math.abs(gained(run, "minutes_reporting") * weeks - more * 2 * staff.people)).toBeLessThan(2 * staff.people + 2);
    expect(runQuiet({ review_every_weeks: null }, { weeks }).reviews_held).toBe(0);
  });
});

describe("what a lever takes of a contact", () => {
  it("data_burden: 21 minutes for each contact recorded in full, from nothing asked to everything", () => {
    const least = runQuiet({ data_burden: 0 }, { weeks });
    const most = runQuiet({ data_burden: 1 }, { weeks });
    expect(most.contacts_recorded).toBe(least.contacts_recorded);
    expect(Math.abs(most.minutes_case_work - least.minutes_case_work - 21 * least.contacts_recorded)).toBeLessThan(staff.people * weeks);
    expect(least.contacts_recorded / least.contacts).toBeGreaterThan(0.75);
    expect(least.contacts_recorded / least.contacts).toBeLessThan(0.85);
  });

  it("outcome_payment: 6 minutes more where all the money hangs on it", () => {
    const run = runQuiet({ outcome_payment: 1 }, { weeks });
    expect(Math.abs(run.minutes_case_work - usual.minutes_case_work - 0.9 * 6 * usual.contacts_recorded)).toBeLessThan(staff.people * weeks);
  });

  it("framing as structural support: 10 minutes at each contact with somebody whose basic need is open", () => {
    const run = runQuiet({ framing: "structural_support" }, { weeks });
    const contacts = (run.minutes_case_work - usual.minutes_case_work) / 10;
    expect(run.contacts).toBe(usual.contacts);
    // About a quarter of those in need have a basic need open, and they have more contacts (F74).
    expect(contacts / usual.contacts).toBeGreaterThan(0.1);
    expect(contacts / usual.contacts).toBeLessThan(0.6);
  });

  it("appointment_minutes: half the length, half the hours of contacts and of missed slots, and a larger share of it on forms", () => {
    const run = runQuiet({ appointment_minutes: 30 }, { weeks });
    for (const tally of ["minutes_first_contacts", "minutes_further_contacts", "minutes_missed"] as const) expect(Math.abs(run[tally] - usual[tally] / 2)).toBeLessThan(staff.people * weeks);
    expect(run.minutes_assessing / run.minutes_in_contacts).toBeGreaterThan(1.9 * (usual.minutes_assessing / usual.minutes_in_contacts));
  });
});

describe("more promised than a week holds", () => {
  const run = runQuiet({ networking_hours: 8, outreach: 1, team_working: 1, meeting_attendance: 1, two_way_effort: 1, training: 1, supervision: 1 }, { weeks });

  it("makes no time: the activities still add up to the hours at work, and the last to be kept go without", () => {
    expect(activities.reduce((sum, activity) => sum + run[`minutes_${activity}`], 0)).toBe(run.minutes_at_work);
    expect(Math.abs(run.minutes_at_work - usual.minutes_at_work)).toBeLessThan(240); // a contact that ran past the last week
    expect(run.minutes_networking / 60 / weeks).toBeLessThanOrEqual(8 * staff.fte + 0.1);
  });

  it("leaves less training than is offered, where no hours are left for it (F45)", () => {
    expect(run.minutes_training / 60 / weeks).toBeLessThan(0.7 * 1.6 * staff.fte);
    expect(runQuiet({ training: 1 }, { weeks }).minutes_training / 60 / weeks).toBeGreaterThan(0.95 * 1.6 * staff.fte);
  });
});
