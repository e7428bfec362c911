import { describe, expect, it } from "vitest";
import type { NetworkSetting } from "../../../src/setting/setting.js";
import { usualValues, type Values } from "../../../src/world/levels.js";
import { demonstration } from "../../simulate/demonstration.js";
import { watchNetwork } from "../../simulate/watched-network.js";

/** A hundred posts that nobody leaves in one small practice, and the thirty groups: nothing but what they know matters here. */
const practice = { ...demonstration.networks[0].practices[0], listSize: 25, adults: 20, referrers: 1 };
const posts = Array.from({ length: 100 }, (_, i) => ({ id: `P${i}`, fte: 1, placements: [{ practice: practice.code, daysPerWeek: 1 }] }));
const network: NetworkSetting = { ...demonstration.networks[0], practices: [practice], posts, levers: [] };

/** Groups known to a link worker, week by week. */
function watchKnown(values: Partial<Values>, weeks: number, hours: number): number[] {
  const known: number[] = [];
  const quiet: Values = { ...usualValues, closing_small: 0, closing_large: 0, ...values };
  watchNetwork({ network, weeks, values: quiet, changes: [{ lever: "networking_hours", value: hours, practices: null, fromWeek: 0 }], theory: (columns) => columns.link_worker.factors.leaving.fill(0) }, ({ count }) => known.push(count("known_group_weeks") / posts.length));
  return known;
}

describe("what link workers know", () => {
  it("goes out of date: 0.7 of it is left after a year without a word, 0.49 after two", () => {
    const known = watchKnown({}, 104, 0);
    expect(known[0] / 30).toBeCloseTo(0.8, 1);
    expect(Math.abs(known[51] / known[0] - 0.7)).toBeLessThan(0.025);
    expect(Math.abs(known[103] / known[0] - 0.49)).toBeLessThan(0.03);
  });

  it("settles where hearing and forgetting balance: r/(r + d), r = 2.5 x 52 / (2 x 30), d = -log 0.7 a year", () => {
    const settled = watchKnown({ known_at_start: 0 }, 312, 2.5).slice(-104);
    const mean = settled.reduce((sum, known) => sum + known, 0) / settled.length;
    const hearing = (2.5 * 52) / (2 * 30);
    expect(Math.abs(mean / 30 - hearing / (hearing - Math.log(0.7)))).toBeLessThan(0.01);
  });

  it("is the more, the more time there is for it", () => {
    const means = [1, 2.5, 5].map((hours) => watchKnown({ known_at_start: 0 }, 104, hours)[103]);
    expect(means[0]).toBeLessThan(means[1]);
    expect(means[1]).toBeLessThan(means[2]);
  });
});
