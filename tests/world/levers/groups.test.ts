import { describe, expect, it } from "vitest";
import type { LeverChange } from "../../../src/scenario/scenario.js";
import type { TallyName } from "../../../src/world/tallies.js";
import { demonstration } from "../../simulate/demonstration.js";
import { watchNetwork } from "../../simulate/watched-network.js";

const [network] = demonstration.networks;
const names = ["places_offered_weeks", "sent_to_group", "sent_beyond_places", "security_ppm", "group_weeks", "cost_groups", "weeks", "known_group_weeks", "minutes_networking", "patient_minutes", "minutes_reporting"] as const satisfies readonly TallyName[];

/** Tallies of two years on the same luck, the first half year left out. */
function total(lever: string, value: LeverChange["value"]): Record<(typeof names)[number], number> {
  const sums = Object.fromEntries(names.map((name) => [name, 0])) as Record<(typeof names)[number], number>;
  watchNetwork({ network, weeks: 104, changes: [{ lever, value, practices: null, fromWeek: 0 }] }, ({ week, count }) => {
    if (week >= 26) for (const name of names) sums[name] += count(name);
  });
  return sums;
}

describe("money put into places (vcse_funding)", () => {
  const [without, paid] = [total("vcse_funding", 0), total("vcse_funding", 20_000)];

  it("buys 20,000 x 18 / 52 / 120 = 57 places, fewer people are sent where there is none, and groups are more secure", () => {
    expect((paid.places_offered_weeks - without.places_offered_weeks) / paid.weeks).toBeGreaterThan(50);
    expect((paid.places_offered_weeks - without.places_offered_weeks) / paid.weeks).toBeLessThan(64);
    expect(paid.sent_beyond_places / paid.sent_to_group).toBeLessThan(without.sent_beyond_places / without.sent_to_group - 0.05);
    expect(paid.security_ppm / paid.group_weeks).toBeGreaterThan(without.security_ppm / without.group_weeks);
  });

  it("costs what is put in", () => {
    expect(Math.abs(paid.cost_groups / 100 / paid.weeks - 20_000 / 52)).toBeLessThan(1);
    expect(without.cost_groups).toBe(0);
  });
});

describe("time for getting to know groups (networking_hours)", () => {
  const [little, much] = [total("networking_hours", 1), total("networking_hours", 5)];

  it("makes more groups known, at the cost of hours with patients", () => {
    expect(much.known_group_weeks).toBeGreaterThan(little.known_group_weeks * 1.05);
    expect(much.minutes_networking).toBeGreaterThan(little.minutes_networking * 3);
    expect(much.patient_minutes).toBeLessThan(little.patient_minutes);
  });
});

describe("a place given to the sector in planning (vcse_recognition)", () => {
  it("costs her time in meetings with groups", () => {
    expect(total("vcse_recognition", 1).patient_minutes).toBeLessThan(total("vcse_recognition", 0).patient_minutes);
  });
});
