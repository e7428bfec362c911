import { describe, expect, it } from "vitest";
import { measureUsualLevels } from "../world/usual-levels.js";

/**
 * LEVELS 6, "ordinary mix": the mean of 200 networks, and how far from it still counts as the same level (our judgement).
 * Waits are let be shorter than published: this service pauses, and referrers who hear of long waits hold back.
 */
const published: Record<string, readonly [number, number]> = {
  referral_rate: [7.8, 0.6],
  uptake: [0.73, 0.03],
  engagement: [0.61, 0.03],
  contacts_per_person: [4.9, 0.3],
  wait: [2.9, 0.7],
  waiting: [21, 7],
  caseload: [44, 5],
  hours_used: [0.76, 0.06],
  turnover: [0.22, 0.035],
  vacancy: [0.06, 0.015],
  connected: [0.62, 0.06],
  unsuitable: [0.14, 0.02],
  wait_for_advice: [5, 2],
};

describe("two hundred networks without theory", () => {
  const found = measureUsualLevels(200);

  it.each(Object.entries(published).map(([metric, [level, within]]) => ({ metric, level, within })))("have on average the published level of $metric: $level, within $within", ({ metric, level, within }) => {
    expect(Math.abs(found[metric].mean - level)).toBeLessThan(within);
  });
});
