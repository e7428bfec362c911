import { describe, expect, it } from "vitest";
import { runKey } from "../../src/random/keys.js";
import type { LeverChange } from "../../src/scenario/scenario.js";
import { setLevers } from "../../src/world/set-levers.js";
import { openNetwork } from "../../src/world/state/open-network.js";
import { demonstration } from "../simulate/demonstration.js";

const [network] = demonstration.networks;
const { place, state } = openNetwork({ ...network, levers: [] }, runKey("levers", 0, 0));
const { practice, pcn } = state.columns;

function set(changes: Partial<LeverChange>[], week: number): void {
  setLevers(place, state, changes.map((change) => ({ lever: "induction_quality", value: 0, practices: null, fromWeek: 0, ...change })), week);
}

describe("levers in force", () => {
  it("are at their usual level where nothing is changed: criteria standard, induction 0.4, target 200", () => {
    set([], 0);
    expect([...practice.levers.referral_criteria]).toEqual([1, 1, 1, 1, 1]);
    expect([...practice.levers.induction_quality]).toEqual([0.4, 0.4, 0.4, 0.4, 0.4]);
    expect([...pcn.levers.throughput_target]).toEqual([200]);
  });

  it("change from their week on, in the practices named; `none` is absent", () => {
    const changes = [{ value: 0.9, practices: ["DEMO02", "DEMO05"], fromWeek: 3 }, { lever: "throughput_target", value: null, fromWeek: 4 }];
    set(changes, 2);
    expect([...practice.levers.induction_quality, ...pcn.levers.throughput_target]).toEqual([0.4, 0.4, 0.4, 0.4, 0.4, 200]);
    set(changes, 4);
    expect([...practice.levers.induction_quality, ...pcn.levers.throughput_target]).toEqual([0.4, 0.9, 0.4, 0.4, 0.9, NaN]);
  });

  it("hold in the warm-up only where they hold from the first week", () => {
    set([{ value: 0.9 }], -50);
    expect(practice.levers.induction_quality[0]).toBe(0.9);
    set([{ value: 0.9, fromWeek: 1 }], -50);
    expect(practice.levers.induction_quality[0]).toBe(0.4);
  });

  it("are those of the latest change, however the changes are written", () => {
    set([{ value: 0.9, fromWeek: 10 }, { value: 0.1 }], 12);
    expect(practice.levers.induction_quality[0]).toBe(0.9);
  });

  it("of a network are left alone by a change for another network's practices", () => {
    set([{ lever: "throughput_target", value: 300, practices: ["ELSE01", "ELSE02"] }], 0);
    expect(pcn.levers.throughput_target[0]).toBe(200);
    set([{ lever: "throughput_target", value: 300, practices: demonstration.networks[0].practices.map(({ code }) => code) }], 0);
    expect(pcn.levers.throughput_target[0]).toBe(300);
  });

  it("are what the setting says of its own practices, until a scenario's change takes over", () => {
    const own = openNetwork(network, runKey("levers", 0, 0));
    const setOwn = (changes: LeverChange[], week: number): number[] => {
      setLevers(own.place, own.state, changes, week);
      return [...own.state.columns.practice.levers.induction_quality];
    };
    expect(setOwn([], 0)).toEqual([0.4, 0.3, 0.8, 0.1, 0.4]);
    const change = { lever: "induction_quality", value: 0.9, practices: ["DEMO01", "DEMO03"], fromWeek: 5 };
    expect(setOwn([change], 4)).toEqual([0.4, 0.3, 0.8, 0.1, 0.4]);
    expect(setOwn([change], 5)).toEqual([0.9, 0.3, 0.9, 0.1, 0.4]);
    expect([...own.state.columns.placement.facts.induction_given].filter((given) => given > 0).sort()).toEqual([0.1, 0.3, 0.4, 0.4, 0.8]);
  });

  it("of a link worker follow the practices in which she has days", () => {
    set([{ lever: "base", value: "head_office", practices: ["DEMO04"] }, { lever: "employer", value: "vcse", practices: ["DEMO05"] }], 0);
    expect([...state.columns.link_worker.levers.base]).toEqual([0, 1]);
    expect([...state.columns.link_worker.levers.employer]).toEqual([1, 0]);
  });
});
