import { beforeAll, describe, expect, it } from "vitest";
import { measureStrain, strainedMetrics, strains } from "../world/strained-networks.js";

type Row = Record<(typeof strainedMetrics)[number], number>;

const row = (referral_rate: number, uptake: number, wait: number, caseload: number, hours_used: number): Row => ({ referral_rate, uptake, wait, caseload, hours_used });

/** LEVELS, section 7: a flow model in which nothing holds referrals back when waits are long. */
const nothing = row(7.8, 0.73, 2.9, 44, 0.76);
const published: Record<string, Row> = {
  "criteria broad": row(10.8, 0.65, 5.7, 55, 0.89),
  "criteria narrow": row(3.1, 0.77, 1.5, 17, 0.33),
  "3.0 funded FTE": row(8.6, 0.76, 1.6, 31, 0.56),
  "nobody leaves": row(8.3, 0.73, 2.6, 45, 0.75),
  "leaving 0.45 a year": row(8.2, 0.69, 3.7, 47, 0.82),
  "contacts 45 and 25 minutes, case work halved": row(8.2, 0.75, 2, 45, 0.58),
  "unsuitable offers doubled": row(9.6, 0.67, 3, 46, 0.82),
};

/** How far the change, in times what it was, may be from the published one: wider where both are measured over few networks of unlike luck. */
const within: Row = row(0.2, 0.1, 0.4, 0.25, 0.15);

describe("the ordinary network, no theory, over 32 networks with the same luck in every row", () => {
  const found: Record<string, Row> = {};
  beforeAll(() => {
    for (const [name, strain] of Object.entries(strains)) {
      found[name] = Object.fromEntries(Object.entries(measureStrain(strain, 32, strainedMetrics)).map(([metric, { mean }]) => [metric, mean])) as Row;
    }
  });

  it.each(Object.keys(published))("changes with %s about as published", (name) => {
    for (const metric of strainedMetrics) {
      const [simulated, expected] = [found[name][metric] / found["nothing"][metric], published[name][metric] / nothing[metric]];
      expect(Math.abs(simulated / expected - 1), `${metric}: times ${simulated}, published ${expected}`).toBeLessThan(within[metric]);
    }
  });

  it("is overrun where referring is twice as likely or posts are few, and referrals are held back before waits run away", () => {
    for (const name of ["referring twice as likely", "1.0 funded FTE"]) {
      expect(found[name].wait, name).toBeGreaterThan(1.5 * found["nothing"].wait);
      expect(found[name].wait, name).toBeLessThan(12);
      expect(found[name].uptake, name).toBeLessThan(found["nothing"].uptake);
      expect(found[name].hours_used, name).toBeGreaterThan(found["nothing"].hours_used);
    }
    expect(found["referring twice as likely"].referral_rate).toBeLessThan(1.9 * found["nothing"].referral_rate);
    expect(found["1.0 funded FTE"].referral_rate).toBeLessThan(found["nothing"].referral_rate);
  });

  it("refers fewer, sooner seen, where needs are a quarter rarer", () => {
    expect(found["needs a quarter rarer"].referral_rate).toBeLessThan(0.9 * found["nothing"].referral_rate);
    expect(found["needs a quarter rarer"].wait).toBeLessThan(found["nothing"].wait);
  });
});
