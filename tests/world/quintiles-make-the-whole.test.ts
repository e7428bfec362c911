import { describe, expect, it } from "vitest";
import { vocabulary } from "../../src/world/vocabulary.js";
import { asUsual, demonstration, simulate, totalOf } from "../simulate/demonstration.js";

const [table] = simulate({ theory: null, scenarios: [asUsual], setting: demonstration, warmUpWeeks: 26, weeks: 52, every: "year" });
const byQuintile = Object.entries(vocabulary.metrics).filter(([, { groups }]) => groups.quintile);

describe("values by quintile", () => {
  it("are given for what is counted of people, uptake and people seen among it", () => {
    const names = byQuintile.map(([name]) => name);
    for (const name of ["uptake", "seen_per_1000", "seen_per_100_in_need"]) expect(names).toContain(name);
  });

  it.each(byQuintile)("of %s, weighted by its own denominator, equal the value of everybody", (_, { numerator, denominator, scale }) => {
    const quintiles = [1, 2, 3, 4, 5].map((quintile) => {
      const weight = totalOf(table, denominator, `quintile ${quintile}`);
      return { weight, value: weight === 0 ? 0 : (scale * totalOf(table, numerator, `quintile ${quintile}`)) / weight };
    });
    const total = quintiles.reduce((sum, { weight }) => sum + weight, 0);
    const overall = (scale * totalOf(table, numerator)) / totalOf(table, denominator);
    if (total === 0) expect(overall).toBeNaN();
    else expect(Math.abs(quintiles.reduce((sum, { weight, value }) => sum + weight * value, 0) / total - overall)).toBeLessThan(1e-9 * Math.max(1, Math.abs(overall)));
  });
});
