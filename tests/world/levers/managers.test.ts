import { describe, expect, it } from "vitest";
import { usualValues } from "../../../src/world/levels.js";
import { watchNetwork } from "../../simulate/watched-network.js";
import { quiet, runQuiet, staff } from "./quiet-network.js";

const weeks = 52;
const usual = runQuiet({}, { weeks });
const hours = (minutes: number): number => minutes / 60;

/** Values under which no problem arises and nothing competes: what a lever asks of managers is seen by itself. */
const calm = { ...usualValues, problems_arise: 0, busy_hours: 0, calm_hours: 0 };

/** Managers' hours asked for, over weeks 20 to 59, with levers changed from a week on. */
function askedFrom(levers: Record<string, number | null>, fromWeek: number): { asked: number; leastBandwidth: number } {
  const changes = Object.entries(levers).map(([lever, value]) => ({ lever, value, practices: null, fromWeek }));
  const found = { asked: 0, leastBandwidth: 1 };
  watchNetwork({ network: quiet, weeks: 60, values: calm, changes, theory: (columns) => columns.link_worker.factors.leaving.fill(0) }, ({ week, state, count }) => {
    if (week < 20) return;
    found.asked += hours(count("managers_asked_minutes"));
    found.leastBandwidth = Math.min(found.leastBandwidth, state.columns.pcn.facts.bandwidth[0]);
  });
  return found;
}

describe("what a lever asks of managers", () => {
  const before = askedFrom({}, 30);

  it("consultation: 40 hours in full, once, when it is raised; nothing when it is lowered", () => {
    expect(Math.abs(askedFrom({ consultation: 0.9 }, 30).asked - before.asked - 0.5 * 40)).toBeLessThan(0.1);
    expect(askedFrom({ consultation: 0 }, 30).asked).toBe(before.asked);
  });

  it("takes their bandwidth while it lasts", () => {
    expect(askedFrom({ consultation: 1 }, 30).leastBandwidth).toBeLessThan(before.leastBandwidth - 0.3);
  });

  it("standardisation: 30 hours in full when it is raised, and 4 hours a practice a year less of tailoring", () => {
    const run = askedFrom({ standardisation: 1 }, 30);
    expect(Math.abs(run.asked - before.asked - 0.5 * 30 + (30 * 0.5 * 4 * staff.practices) / 52)).toBeLessThan(0.3);
  });

  it("data_relevance and vcse_recognition: 20 and 30 hours a year", () => {
    expect(Math.abs(askedFrom({ data_relevance: 1 }, 30).asked - before.asked - (30 * 0.6 * 20) / 52)).toBeLessThan(0.4);
    expect(Math.abs(askedFrom({ vcse_recognition: 1 }, 30).asked - before.asked - (30 * 0.5 * 30) / 52)).toBeLessThan(0.4);
  });

  it("reviews: 6 hours each; none where there are none", () => {
    const often = askedFrom({ review_every_weeks: 5 }, 0);
    const never = askedFrom({ review_every_weeks: null }, 0);
    expect(Math.abs(often.asked - never.asked - 8 * 6)).toBeLessThan(0.1);
  });
});

it("managers have 0.8 hours a week more for each full-time equivalent beyond those of the setting", () => {
  // What is asked in week 40 is far more than a week's work; of it, so much less is left over as there are hours more.
  const leftOver = (further: number): number => {
    const levers = [["review_every_weeks", null, 0], ["further_link_workers", further, 0], ["consultation", 1, 40]] as const;
    let tasks = NaN;
    watchNetwork(
      { network: quiet, weeks: 41, values: calm, changes: levers.map(([lever, value, fromWeek]) => ({ lever, value, practices: null, fromWeek })), theory: (columns) => columns.link_worker.factors.leaving.fill(0) },
      ({ state }) => (tasks = state.managers.tasks),
    );
    return tasks;
  };
  expect(leftOver(0)).toBeGreaterThan(10);
  expect(leftOver(0) - leftOver(5)).toBeCloseTo(5 * 0.8, 6);
});

describe("problems", () => {
  it("are put right sooner by managers with more time, and take less of her week", () => {
    const busy = { network: quiet, weeks: 156, values: { ...usualValues, busy_hours: 9, calm_hours: 4 } };
    const free = { network: quiet, weeks: 156, values: { ...usualValues, busy_hours: 0, calm_hours: 0 } };
    const [slow, quick] = [busy, free].map((run) => {
      const found = { open: 0, hers: 0, bandwidth: 0, settled: 0, held: 0, putOff: 0 };
      watchNetwork(run, ({ count }) => {
        found.open += count("problem_weeks");
        found.hers += count("minutes_problems");
        found.bandwidth += count("bandwidth_ppm") / 1e6 / 156;
        found.settled += count("problems_settled");
        found.held += count("reviews_held");
        found.putOff += count("reviews_put_off");
      });
      return found;
    });
    expect(slow.bandwidth).toBeLessThan(0.2);
    expect(quick.bandwidth).toBeGreaterThan(0.6);
    expect(slow.open).toBeGreaterThan(2 * quick.open);
    expect(slow.hers).toBeGreaterThan(2 * quick.hers);
    expect(slow.putOff).toBeGreaterThan(3);
    expect(quick.putOff).toBe(0);
    expect(quick.held).toBeGreaterThan(slow.held);
  });

  it("arise at the usual rate, within three standard errors of a Poisson count, and half as often again without a room", () => {
    const many = runQuiet({}, { weeks: 520 });
    const without = runQuiet({ room: "none" }, { weeks: 520 });
    const expected = usualValues.problems_arise * 520 * staff.placements;
    expect(Math.abs(many.problems_arisen - expected)).toBeLessThan(3 * Math.sqrt(expected));
    expect(without.problems_arisen / many.problems_arisen).toBeGreaterThan(1.3);
    expect(without.problems_arisen / many.problems_arisen).toBeLessThan(1.75);
  });

  it("arise more often for half a year after more is asked to be recorded", () => {
    const before = runQuiet({}, { weeks: 26 });
    const after = runQuiet({ data_burden: 1 }, { weeks: 26, fromWeek: 26 });
    expect(after.problems_arisen).toBeGreaterThan(before.problems_arisen);
    expect(usual.problems_arisen).toBeGreaterThan(before.problems_arisen);
  });
});
