import type { Setting } from "../../src/setting/setting.js";
import { vocabulary } from "../../src/world/vocabulary.js";
import { asUsual, demonstration, simulate, totalOf } from "../simulate/demonstration.js";

/**
 * The metrics of the null world: the mean over networks that share the demonstration's size, mix and posts and differ in luck
 * (which practices refer readily, who leaves when), over three years after two of warm-up, each weighed alike.
 */
export function measureUsualLevels(networks: number): Record<string, { mean: number; values: number[] }> {
  const setting: Setting = { ...demonstration, networks: Array.from({ length: networks }, (_, i) => ({ ...demonstration.networks[0], code: `N${i}` })) };
  const tables = simulate({ theory: null, scenarios: [asUsual], setting, warmUpWeeks: 104, weeks: 156, every: "year" });
  return Object.fromEntries(
    Object.entries(vocabulary.metrics).map(([metric, { numerator, denominator, scale }]) => {
      const values = tables.map((table) => (scale * totalOf(table, numerator)) / totalOf(table, denominator));
      const known = values.filter((value) => Number.isFinite(value));
      return [metric, { mean: known.reduce((sum, value) => sum + value, 0) / known.length, values: known.sort((a, b) => a - b) }];
    }),
  );
}

/** LEVELS, "range" of sections 2 to 6: what an ordinary network may honestly have. */
export const ranges: Record<string, readonly [number, number]> = {
  referral_rate: [5, 12],
  uptake: [0.6, 0.8],
  engagement: [0.5, 0.75],
  contacts_per_person: [3, 8],
  turnover: [0.12, 0.35],
  wait: [1.5, 8],
  caseload: [26, 66],
  connected: [0.45, 0.8],
  unsuitable: [0.06, 0.3],
  person_centred: [0.55, 0.65],
};
