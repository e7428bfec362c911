import { describe, expect, it } from "vitest";
import { exp } from "../../../src/random/exp-log.js";
import { demonstration } from "../../simulate/demonstration.js";
import { watchNetwork } from "../../simulate/watched-network.js";
import type { NetworkSetting } from "../../../src/setting/setting.js";

/** A hundred posts in one small practice: nothing but staff matters here. */
const practice = { ...demonstration.networks[0].practices[0], listSize: 25, adults: 20, referrers: 1 };
const network: NetworkSetting = { ...demonstration.networks[0], practices: [practice], groups: [], posts: Array.from({ length: 100 }, (_, i) => ({ id: `P${i}`, fte: 1, placements: [{ practice: practice.code, daysPerWeek: 1 }] })) };

const tenures: number[] = [];
const vacancies: number[] = [];
const counts = { leavers: 0, starters: 0, personWeeks: 0, tenure: 0, vacantMfte: 0, fundedMfte: 0 };
const took = new Int32Array(network.posts.length).fill(-1);
const left = new Int32Array(network.posts.length).fill(-1);
const weeks = 3600;
/** Whoever began before this has left by the end, but for one in two thousand: nobody's tenure is cut off. */
const beginBefore = 1800;
let alive = new Float64Array(network.posts.length).fill(1);
watchNetwork({ network, weeks }, ({ week, state, count }) => {
  const now = state.columns.link_worker.alive.slice();
  for (let post = 0; post < now.length; post++) {
    if (alive[post] === 1 && now[post] === 0) {
      if (took[post] >= 0 && took[post] < beginBefore) tenures.push(week - took[post]);
      left[post] = week;
    } else if (alive[post] === 0 && now[post] === 1) {
      if (left[post] >= 0) vacancies.push(week - left[post]);
      took[post] = week;
    }
  }
  alive = now;
  counts.leavers += count("leavers");
  counts.starters += count("starters");
  counts.personWeeks += count("people_in_post_weeks");
  counts.tenure += count("tenure_weeks");
  counts.vacantMfte += count("vacant_mfte_weeks");
  counts.fundedMfte += count("funded_mfte_weeks");
});

/**
 * Waiting times under a constant weekly chance p are geometric: P(T = t) = p (1 - p)^(t - 1), t = 1, 2, … (Feller, An
 * Introduction to Probability Theory, vol. 1, VI.8). Chi-square over eight classes of nearly equal chance, against the 0.1 %
 * point of 7 degrees of freedom, 24.3. Luck is keyed, so that the test cannot flicker.
 */
function measureChiSquare(times: readonly number[], p: number): number {
  const survive = (t: number): number => exp(t * Math.log(1 - p));
  const cuts = [1, 2, 3, 4, 5, 6, 7].map((k) => Math.round(Math.log(1 - k / 8) / Math.log(1 - p)));
  const bounds = [0, ...cuts, Infinity];
  return bounds.slice(1).reduce((sum, to, k) => {
    const from = bounds[k];
    const expected = times.length * (survive(from) - (to === Infinity ? 0 : survive(to)));
    const found = times.filter((time) => time > from && time <= to).length;
    return sum + (found - expected) ** 2 / expected;
  }, 0);
}

describe("link workers who leave at a constant rate", () => {
  const leaving = 1 - exp(-0.22 / 52);
  const filling = 1 - exp(-1 / 16);

  it("have geometric tenures, with chance 1 - exp(-0.22/52) a week", () => {
    expect(tenures.length).toBeGreaterThan(600);
    expect(measureChiSquare(tenures, leaving)).toBeLessThan(24.3);
  });

  it("leave posts that stand vacant for geometric times, with chance 1 - exp(-1/16) a week", () => {
    expect(vacancies.length).toBeGreaterThan(900);
    expect(measureChiSquare(vacancies, filling)).toBeLessThan(24.3);
  });

  it("are counted so that leavers per person-year give the rate, and vacancy its share", () => {
    const rate = (counts.leavers * 52) / counts.personWeeks;
    expect(Math.abs(rate / (52 * leaving) - 1)).toBeLessThan(3 / Math.sqrt(counts.leavers));
    const vacant = 1 / filling / (1 / filling + 1 / leaving);
    expect(Math.abs(counts.vacantMfte / counts.fundedMfte / vacant - 1)).toBeLessThan(4 / Math.sqrt(counts.starters));
  });

  it("count the weeks of their own tenure: from the week after they are taken on to the one at whose end they leave", () => {
    const mean = counts.tenure / counts.leavers;
    expect(Math.abs(mean * leaving - 1)).toBeLessThan(4 / Math.sqrt(counts.leavers));
  });
});
