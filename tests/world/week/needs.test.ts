import { describe, expect, it } from "vitest";
import { usualValues } from "../../../src/world/levels.js";
import { atQuintile } from "../../../src/world/week/by-quintile.js";
import { demonstration } from "../../simulate/demonstration.js";
import { watchNetwork } from "../../simulate/watched-network.js";

const [network] = demonstration.networks;
const inNeed = new Float64Array(5);
const adults = new Float64Array(5);
const byYear = new Float64Array(5);
let consultations = 0;
for (let replicate = 0; replicate < 4; replicate++) {
  watchNetwork({ network, weeks: 260, replicate }, ({ week, count }) => {
    for (let q = 0; q < 5; q++) {
      inNeed[q] += count("need_weeks", `quintile ${q + 1}`);
      adults[q] += count("adult_weeks", `quintile ${q + 1}`);
    }
    consultations += count("consultations_in_need");
    byYear[Math.floor(week / 52)] += count("need_weeks") / count("adult_weeks") / 52 / 4;
  });
}
const share = inNeed.map((people, q) => people / adults[q]);

describe("needs", () => {
  // A need lasts two years on average, so that five years of 400 people in need are worth about 700 independent ones.
  it("stay as common as they usually are in every quintile, within 6 %", () => {
    share.forEach((found, q) => expect(Math.abs(found / atQuintile(usualValues, "need", q) - 1), `quintile ${q + 1}`).toBeLessThan(0.06));
  });

  it("do not drift: the fifth year is like the first, within 3 %", () => {
    expect(Math.abs(byYear[4] / byYear[0] - 1)).toBeLessThan(0.03);
  });

  it("bring people to the practice 2.75 x 1.7 = 4.675 times a year, within 2 %", () => {
    const people = inNeed.reduce((sum, n) => sum + n, 0) / 52;
    expect(Math.abs(consultations / people / 4.675 - 1)).toBeLessThan(0.02);
  });
});
