import { describe, expect, it } from "vitest";
import type { LeverChange, Shock } from "../../../src/scenario/scenario.js";
import type { NetworkSetting } from "../../../src/setting/setting.js";
import { usualValues, type Values } from "../../../src/world/levels.js";
import { tallyNames, type TallyName } from "../../../src/world/tallies.js";
import { demonstration } from "../../simulate/demonstration.js";
import { watchNetwork } from "../../simulate/watched-network.js";

/** A third of the network, with all of its staff: weak effects are seen over copies of it, on the same luck. */
const [network] = demonstration.networks;
const small: NetworkSetting = { ...network, practices: network.practices.map((one) => ({ ...one, listSize: Math.round(one.listSize / 3), adults: Math.round(one.adults / 3) })) };
const copies = 6;

interface Run {
  levers?: Record<string, LeverChange["value"]>;
  values?: Partial<Values>;
  shocks?: Shock[];
}

/** Tallies of the second and third year, over the copies. */
function total({ levers = {}, values = {}, shocks = [] }: Run = {}): Record<TallyName, number> {
  const sums = Object.fromEntries(tallyNames.map((name) => [name, 0])) as Record<TallyName, number>;
  const changes = Object.entries(levers).map(([lever, value]): LeverChange => ({ lever, value, practices: null, fromWeek: 0 }));
  for (let replicate = 0; replicate < copies; replicate++) {
    watchNetwork({ network: small, weeks: 156, replicate, values: { ...usualValues, ...values }, changes, shocks }, ({ week, count }) => {
      if (week >= 52) for (const name of tallyNames) sums[name] += count(name);
    });
  }
  return sums;
}

const usual = total();

describe("a service that does nothing", () => {
  const nothing = total({ values: { consulting_by_benefit: 0, sent_would_not_go: 0, benefit_centred: 0, benefit_plain: 0, benefit_connected: 0, benefit_staying: 0, benefit_basic: 0 } });

  it("avoids no consultation and creates none, to the last one", () => {
    expect([nothing.consultations_avoided, nothing.consultations_created, nothing.wellbeing_benefit, nothing.benefited]).toEqual([0, 0, 0, 0]);
    expect(nothing.gp_after).toBe(nothing.gp_without);
  });

  it("looks as if it did: GP consultations fall by a fifth or so, wellbeing rises by 1.5 points", () => {
    expect(nothing.gp_after / nothing.gp_before).toBeGreaterThan(0.75);
    expect(nothing.gp_after / nothing.gp_before).toBeLessThan(0.88);
    expect(nothing.wellbeing_change / nothing.measured / 1000).toBeGreaterThan(1);
    expect(nothing.wellbeing_change / nothing.measured / 1000).toBeLessThan(2);
  });
});

describe("the usual service", () => {
  it("lowers GP consultations of the engaged by 3 to 10 %, far less than they seem to fall", () => {
    const controlled = 1 - usual.gp_after_engaged / usual.gp_without_engaged;
    expect(controlled).toBeGreaterThan(0.03);
    expect(controlled).toBeLessThan(0.1);
    expect(1 - usual.gp_after_engaged / usual.gp_before_engaged).toBeGreaterThan(2 * controlled);
  });

  it("does less good in 13 weeks than in 26: benefit comes with a lag", () => {
    expect(usual.wellbeing_benefit_13 / usual.measured_13).toBeLessThan(0.6 * (usual.wellbeing_benefit / usual.measured));
  });
});

describe("referral_criteria", () => {
  it("narrow turns more people away and fewer are seen; broad the other way, and people wait longer", () => {
    const narrow = total({ levers: { referral_criteria: "narrow" } });
    const broad = total({ levers: { referral_criteria: "broad" } });
    expect(narrow.refused).toBeGreaterThan(2 * usual.refused);
    expect(narrow.seen).toBeLessThan(0.7 * usual.seen);
    expect(broad.refused).toBeLessThan(0.4 * usual.refused);
    expect(broad.seen).toBeGreaterThan(usual.seen);
    expect(broad.left_waiting_weeks / broad.referred).toBeGreaterThan(usual.left_waiting_weeks / usual.referred);
  });
});

describe("outreach", () => {
  const none = total({ levers: { outreach: 0 } });
  const full = total({ levers: { outreach: 1 } });

  it("is the only way in which people are met outside the surgery", () => {
    expect([none.met, none.referred_directly]).toEqual([0, 0]);
    expect(full.met).toBeGreaterThan(4 * usual.met);
    expect(full.met).toBeLessThan(6 * usual.met);
  });

  it("reaches people who seldom come to the surgery", () => {
    expect(full.seen_seldom / full.seen).toBeGreaterThan(1.2 * (none.seen_seldom / none.seen));
    expect(full.referred_directly / full.referred).toBeGreaterThan(2 * (usual.referred_directly / usual.referred));
  });
});

describe("framing", () => {
  it("as structural support meets more basic needs", () => {
    const structural = total({ levers: { framing: "structural_support" } });
    expect(structural.basic_met / structural.basic_decided).toBeGreaterThan(usual.basic_met / usual.basic_decided + 0.03);
  });
});

describe("shocks", () => {
  it("a surge of needs doubles those that arise in its weeks, and no others", () => {
    const surge = total({ shocks: [{ what: "surge", week: 52, weeks: 104, times: 2 }] });
    expect(surge.needs_begun / usual.needs_begun).toBeGreaterThan(1.75);
    expect(surge.needs_begun / usual.needs_begun).toBeLessThan(2.05);
  });

  it("hard times make needs arise more often and services outside slower", () => {
    const hard = total({ shocks: [{ what: "hardship", week: 0, level: 1 }] });
    expect(hard.needs_begun / usual.needs_begun).toBeGreaterThan(1.3);
    expect(hard.outside_wait_milli / usual.outside_wait_milli).toBeGreaterThan(1.5);
    expect(hard.basic_decided).toBeGreaterThan(usual.basic_decided);
  });
});
