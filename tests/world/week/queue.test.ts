import { describe, expect, it } from "vitest";
import { exp } from "../../../src/random/exp-log.js";
import type { NetworkSetting } from "../../../src/setting/setting.js";
import type { Columns } from "../../../src/vocabulary/columns.js";
import { usualValues, type LevelName, type Values } from "../../../src/world/levels.js";
import { demonstration } from "../../simulate/demonstration.js";
import { watchNetwork } from "../../simulate/watched-network.js";
import { solveGeoGeoC } from "../../reference/geo-geo-c.js";

/**
 * The world brought down to a queue that can be solved. Everybody comes by other routes, which is a Poisson process as
 * nearly as a large practice is to an endless one; everybody is allowed, agrees, is reached, comes to the first appointment
 * and needs no second; nobody gives up, nobody leaves; one link worker has the hours for exactly `servers` first contacts a
 * week. That is Geo/Geo/c with batch arrivals and service certain in one slot. (With missed appointments it is not: somebody
 * who is booked again comes back a week later or two, and her place at the head of the queue serves others meanwhile.)
 *
 * A person referred in week r is called in week r + 1 and can be seen in that week or the next, either as likely: 1.5 weeks
 * of lead. Thereafter she waits as a customer who arrived in the slot before that week.
 */
const servers = 3;
const lead = 1.5;
const nothing: LevelName[] = ["declined_quintile_1", "declined_quintile_2", "declined_quintile_3", "declined_quintile_4", "declined_quintile_5", "not_reached", "declines_first_call", "missed_quintile_1", "missed_quintile_2", "missed_quintile_3", "missed_quintile_4", "missed_quintile_5", "missed_per_week", "gives_up", "not_again_within", "wait_brake", "meeting_hours", "line_management_hours", "supervision_hours", "team_working_hours", "training_hours", "outreach_hours", "inbox_hours", "target_hours", "data_relevance_hours", "vcse_recognition_hours", "review_hours", "role_information_hours", "criteria_hours", "two_way_hours", "feedback_minutes", "problem_hours", "record_minutes", "burden_minutes", "claim_minutes", "travel_hours", "travel_autonomy", "travel_no_room", "induction_weeks", "complex_for_all", "complex_for_most", "severity_tilt", "met"];
/** An hour and three quarters: a number that sums of hours hold exactly. */
const firstCaseWork = 45;
const hoursOfOne = (usualValues.first_minutes + firstCaseWork) / 60;
const values: Values = {
  ...usualValues,
  ...(Object.fromEntries(nothing.map((name) => [name, 0])) as Partial<Values>),
  condition_18_to_39: 1,
  condition_40_to_59: 1,
  condition_60_to_74: 1,
  condition_75_and_over: 1,
  first_case_work: firstCaseWork,
  ramp_start: 1,
  pause_above: 1e9,
  hours_at_work: servers * hoursOfOne,
  other_routes: 0.118,
};
const practice = { ...demonstration.networks[0].practices[1], listSize: 10_000, adults: 8_000, quintiles: [0.2, 0.2, 0.2, 0.2, 0.2] as [number, number, number, number, number], referrers: 1 };
const network: NetworkSetting = { ...demonstration.networks[0], practices: [practice], groups: [], posts: [{ id: "P", fte: 1, placements: [{ practice: practice.code, daysPerWeek: 5 }] }] };

function onlyOtherRoutes(columns: Columns): void {
  columns.referrer.factors.referring.fill(0);
  columns.referrer.factors.referring_wrongly.fill(0);
  columns.link_worker.factors.leaving.fill(0);
  columns.link_worker.factors.networking.fill(0);
  columns.patient.factors.coming_back.fill(0);
}

/** Chances of 0, 1, 2, … arrivals in a week. */
function poisson(mean: number): number[] {
  const chances = [exp(-mean)];
  for (let k = 1; k < 30; k++) chances.push((chances[k - 1] * mean) / k);
  return chances;
}

describe("the queue for a first contact", () => {
  const runs = Array.from({ length: 24 }, (_, replicate) => {
    const run = { referred: 0, seen: 0, waited: 0, contacts: 0, weeks: 0 };
    watchNetwork({ network, weeks: 364, values, theory: onlyOtherRoutes, replicate }, ({ week, count }) => {
      if (week < 104) return;
      run.referred += count("referred");
      run.seen += count("seen");
      run.waited += count("wait_weeks");
      run.contacts += count("contacts");
      run.weeks += 1;
    });
    return run;
  });
  const total = (of: (run: (typeof runs)[number]) => number): number => runs.reduce((sum, run) => sum + of(run), 0);
  const arrivals = total((run) => run.referred) / total((run) => run.weeks);
  const waits = runs.map((run) => run.waited / run.seen);
  const wait = waits.reduce((sum, one) => sum + one, 0) / waits.length;
  const error = Math.sqrt(waits.reduce((sum, one) => sum + (one - wait) ** 2, 0) / (waits.length * (waits.length - 1)));

  it("is busy, and nobody comes twice or is lost", () => {
    expect(arrivals / servers).toBeGreaterThan(0.7);
    expect(arrivals / servers).toBeLessThan(0.85);
    expect(total((run) => run.contacts)).toBe(total((run) => run.seen));
    expect(Math.abs(total((run) => run.referred) - total((run) => run.seen))).toBeLessThan(60);
  });

  it("has the waits of Geo/Geo/c, within three standard errors", () => {
    const { wait: solved } = solveGeoGeoC({ arrivals: poisson(arrivals), service: 1, servers });
    expect(error).toBeLessThan(0.1);
    expect(Math.abs(wait - lead - solved)).toBeLessThan(3 * error);
  });
});
