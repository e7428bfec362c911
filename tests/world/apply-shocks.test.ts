import { describe, expect, it } from "vitest";
import type { Shock } from "../../src/scenario/scenario.js";
import { demonstration } from "../simulate/demonstration.js";
import { watchNetwork } from "../simulate/watched-network.js";

const [network] = demonstration.networks;
const at = (id: string): number => network.groups.findIndex((group) => group.id === id);

describe("a closing", () => {
  const watch = (shocks: Shock[]): { open: boolean[][]; closed: number[]; used: Float64Array[] } => {
    const seen = { open: [] as boolean[][], closed: [] as number[], used: [] as Float64Array[] };
    watchNetwork({ network, weeks: 45, shocks }, ({ state, count }) => {
      seen.open.push(Array.from(state.columns.group.alive, (alive) => alive === 1));
      seen.closed.push(count("groups_closed"));
      seen.used.push(state.groups.used.slice());
    });
    return seen;
  };
  const usual = watch([]);

  it("shuts the group named in its week, and nobody keeps a place there", () => {
    const { open, closed, used } = watch([{ what: "group_closing", week: 40, group: "DEMO-G05" }]);
    expect(usual.open[40][at("DEMO-G05")]).toBe(true);
    expect(open[40][at("DEMO-G05")]).toBe(false);
    expect(used[40][at("DEMO-G05")]).toBe(0);
    expect(closed[40] - usual.closed[40]).toBe(1);
    expect(open.slice(0, 40)).toEqual(usual.open.slice(0, 40));
  });

  it("shuts the one most used where none is named", () => {
    const { open } = watch([{ what: "group_closing", week: 40, group: null }]);
    const [shut] = open[40].map((isOpen, g) => (!isOpen && usual.open[40][g] ? g : -1)).filter((g) => g >= 0);
    expect(usual.used[39][shut]).toBe(Math.max(...usual.used[39]));
  });

  it("does nothing in a network without that group", () => {
    expect(watch([{ what: "group_closing", week: 40, group: "ELSE-G01" }])).toEqual(usual);
  });
});

describe("a cut", () => {
  const placesAfter = (share: number): Float64Array => {
    let places = new Float64Array();
    watchNetwork({ network, weeks: 3, shocks: [{ what: "funding_cut", week: 1, share }] }, ({ state, week }) => {
      if (week === 0) expect(sum(state.groups.places)).toBe(180);
      places = state.groups.places.slice();
    });
    return places;
  };

  it("takes whole places, as many as the share of 180 comes to: 0.2 leaves 144, 0.05 leaves 171", () => {
    expect(sum(placesAfter(0.2))).toBe(144);
    expect(sum(placesAfter(0.05))).toBe(171);
    expect(placesAfter(0.2).every(Number.isInteger)).toBe(true);
  });

  it("falls on all alike: 0.25 takes 4 of 16, 3 of 12 and 1 of 4", () => {
    const places = placesAfter(0.25);
    expect([places[at("DEMO-G01")], places[at("DEMO-G02")], places[at("DEMO-G12")]]).toEqual([12, 9, 3]);
  });

  it("of everything leaves nothing, of nothing everything", () => {
    expect(sum(placesAfter(1))).toBe(0);
    expect(sum(placesAfter(0))).toBe(180);
  });
});

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, one) => total + one, 0);
}
