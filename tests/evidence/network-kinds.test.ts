import { describe, expect, it } from "vitest";
import { networkKinds, peopleWith } from "../../src/evidence/network-kinds.js";
import { listUsualLevels } from "../../src/evidence/usual-kinds.js";
import { demonstration } from "../simulate/demonstration.js";

/** Adults in need by quintile, and so in a network with these shares: LEVELS, section 3. */
const inNeed = [0.22, 0.165, 0.12, 0.085, 0.06];

describe("a network with other people", () => {
  it("of the demonstration's own kind is the demonstration", () => {
    expect(peopleWith(demonstration, "ordinary")).toBe(demonstration);
  });

  it.each([
    ["deprived", 0.55, 0],
    ["affluent", 0.5, 4],
  ] as const)("if %s has %d of the list in its commonest fifth, in every practice, and nothing else is changed", (kind, share, quintile) => {
    const [network] = peopleWith(demonstration, kind).networks;
    const [before] = demonstration.networks;
    for (const { quintiles } of network.practices) {
      expect(quintiles[quintile]).toBe(share);
      expect(quintiles.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    }
    expect({ ...network, practices: network.practices.map((practice, i) => ({ ...practice, quintiles: before.practices[i].quintiles })) }).toEqual(before);
  });
});

describe.each(networkKinds)("the usual levels of a network that is %s", (kind) => {
  const levels = listUsualLevels(kind);
  const level = (name: string): number => levels.find((one) => one.name === name)!.level;

  it("lie each within its own range, and none is said twice", () => {
    for (const { name, level: one, range } of levels) expect(range[0] <= one && one <= range[1], name).toBe(true);
    expect(new Set(levels.map(({ name }) => name)).size).toBe(levels.length);
  });

  it("hang together: seen is referred times uptake, and the caseload seen times the spell, within a tenth", () => {
    expect(Math.abs((level("Referred per FTE in post") * level("Uptake: seen, of those referred")) / level("Seen per FTE in post") - 1)).toBeLessThan(0.1);
    expect(Math.abs((level("Seen per FTE in post") * level("Weeks from first contact to closing")) / 52 / level("Open cases per FTE in post") - 1)).toBeLessThan(0.1);
  });

  it("have as many in need as live in each fifth with that need, within a twentieth", () => {
    const shares = kind === "ordinary" ? [0.2, 0.2, 0.2, 0.2, 0.2] : peopleWith(demonstration, kind).networks[0].practices[0].quintiles;
    const expected = shares.reduce((sum, share, quintile) => sum + share * inNeed[quintile], 0);
    expect(Math.abs(level("In need, of adults") / expected - 1)).toBeLessThan(0.05);
  });
});
