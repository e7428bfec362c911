import { describe, expect, it } from "vitest";
import { runKey } from "../../../src/random/keys.js";
import { stages, type NetworkState } from "../../../src/world/state/network-state.js";
import { openNetwork } from "../../../src/world/state/open-network.js";
import type { Place } from "../../../src/world/state/place.js";
import { chooseGroup } from "../../../src/world/week/choose-group.js";
import { needKinds } from "../../../src/world/agents/patient.js";
import { demonstration } from "../../simulate/demonstration.js";

const [network] = demonstration.networks;
const choirs = { ...network, groups: [1, 2, 3].map((n) => ({ id: `G${n}`, name: `Choir ${n}`, serves: ["isolation"], places: n === 3 ? 20 : 10, size: "small" as const })) };
const isolation = needKinds.indexOf("isolation");

/** A network whose only patient is whoever one wants, with the first post. */
function open(setting = choirs): { place: Place; state: NetworkState } {
  const { place, state } = openNetwork(setting, runKey("choosing", 0, 0));
  state.columns.acquaintance.alive.fill(1);
  state.patients.stage[0] = stages.open;
  state.columns.patient.facts.need[0] = isolation;
  state.columns.patient.one.link_worker[0] = 0;
  return { place, state };
}

/** What is chosen for each of many people at the nth introduction. */
function chooseForAll({ place, state }: ReturnType<typeof open>, n = 0): number[] {
  return Array.from({ length: 20_000 }, (_, person) => {
    state.patients.person[0] = person;
    return chooseGroup(place, state, 0, n);
  });
}

describe("the group that comes to mind", () => {
  const all = chooseForAll(open());
  const share = (chosen: readonly number[], g: number): number => chosen.filter((one) => one === g).length / chosen.length;

  it("is none for 0.7 x 0.7 x 0.7 of people where three are known, each to mind with chance 0.3", () => {
    expect(Math.abs(share(all, -1) - 0.343)).toBeLessThan(0.012);
  });

  it("is by size among those that come to mind: one of 20 places among two of 10 wins 0.3 (0.49 + 2 x 0.21 x 2/3 + 0.09 / 2)", () => {
    expect(Math.abs(share(all, 2) - 0.3 * (0.49 + (2 * 0.21 * 2) / 3 + 0.09 / 2))).toBeLessThan(0.012);
    expect(Math.abs(share(all, 0) - share(all, 1))).toBeLessThan(0.012);
  });

  it("is another at the next introduction as if never asked before", () => {
    const again = chooseForAll(open(), 1);
    const both = all.filter((chosen, i) => chosen === 2 && again[i] === 2).length / all.length;
    expect(Math.abs(both - share(all, 2) * share(all, 2))).toBeLessThan(0.01);
  });

  it("changes with a group that is no longer known only for those who had chosen it", () => {
    const without = open();
    without.state.columns.acquaintance.alive[2] = 0;
    const left = chooseForAll(without);
    expect(left.filter((chosen, i) => all[i] !== 2 && chosen !== all[i])).toEqual([]);
    expect(left).not.toContain(2);
    expect(left.filter((chosen, i) => all[i] === 2 && chosen >= 0).length).toBeGreaterThan(1000);
  });

  it("need have no place, for she does not know; but it is none where the person is already", () => {
    const full = open();
    full.state.groups.room.fill(0);
    expect(chooseForAll(full)).toEqual(all);
    const person = all.indexOf(2);
    full.state.places.size = 1;
    full.state.places.person[0] = person;
    full.state.places.group[0] = 2;
    expect(chooseForAll(full)[person]).not.toBe(2);
  });

  it("serves the need", () => {
    const money = open();
    money.state.columns.patient.facts.need[0] = needKinds.indexOf("money");
    expect(new Set(chooseForAll(money))).toEqual(new Set([-1]));
  });

  it("comes to mind more readily where it is bent: odds 2.5 times make a chance of 0.3 one of 0.517", () => {
    const bent = open({ ...choirs, groups: choirs.groups.slice(0, 1) });
    bent.state.columns.acquaintance.factors.signposting.fill(2.5);
    expect(Math.abs(share(chooseForAll(bent), 0) - 0.75 / 1.45)).toBeLessThan(0.012);
  });
});
