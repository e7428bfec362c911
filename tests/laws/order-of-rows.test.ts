import { describe, expect, it } from "vitest";
import type { NetworkSetting, Setting } from "../../src/setting/setting.js";
import type { TallyTable } from "../../src/store/tallies.js";
import { asUsual, belonging, changed, demonstration, seriesOf, simulate } from "../simulate/demonstration.js";

const [network] = demonstration.networks;
/** Two further posts like the second: equals, between whom something must decide. */
const crowded: NetworkSetting = { ...network, posts: [...network.posts, ...["P3", "P4"].map((id) => ({ ...network.posts[1], id }))] };

const backwards = (from: NetworkSetting, what: "practices" | "posts" | "groups"): NetworkSetting => ({ ...from, [what]: [...from[what]].reverse() });
const settingOf = (...networks: NetworkSetting[]): Setting => ({ ...demonstration, networks });

/** What differs between two tables, whatever the order of their groups, as `group tally`. */
function listDifferences(a: TallyTable, b: TallyTable): string[] {
  return a.groups.flatMap((group) =>
    a.tallies.filter((tally) => {
      const other = seriesOf(b, tally, group);
      return seriesOf(a, tally, group).some((count, week) => !Object.is(count, other[week]));
    }).map((tally) => `${group} ${tally}`),
  );
}

/**
 * With theory the order of ties decides in which order means are summed, so the last bit of a state may hang on the order of
 * posts where a practice has several. Without theory, or with one post in each practice, nothing may.
 */
describe("the order of rows in the files of a setting", () => {
  const scenarios = [asUsual, changed[0]];

  it.each(["practices", "posts", "groups"] as const)("does not matter without theory: %s backwards, posts alike", (what) => {
    const before = simulate({ theory: null, scenarios, setting: settingOf(crowded), weeks: 52 });
    const after = simulate({ theory: null, scenarios, setting: settingOf(backwards(crowded, what)), weeks: 52 });
    before.forEach((table, i) => expect(listDifferences(table, after[i])).toEqual([]));
  });

  it.each(["practices", "posts", "groups"] as const)("does not matter with theory either where each practice has one post: %s backwards", (what) => {
    const before = simulate({ theory: belonging, scenarios, weeks: 52 });
    const after = simulate({ theory: belonging, scenarios, setting: settingOf(backwards(network, what)), weeks: 52 });
    before.forEach((table, i) => expect(listDifferences(table, after[i])).toEqual([]));
  });
});

describe("a network", () => {
  const other: NetworkSetting = { ...network, code: "ELSE", name: "Elsewhere", practices: network.practices.slice(0, 2), posts: [{ id: "ELSE-P1", fte: 0.5, placements: [{ practice: network.practices[0].code, daysPerWeek: 2 }] }] };

  it.each([["the theory", belonging], ["no theory", null]] as const)("alone is the same as beside others, with %s", (_, theory) => {
    const scenarios = [asUsual, changed[4]];
    const alone = simulate({ theory, scenarios });
    const among = simulate({ theory, scenarios, setting: settingOf(other, network, { ...other, code: "LAST" }) }).filter((table) => table.network === network.code);
    expect(among.map(({ scenario, values }) => ({ scenario, values }))).toEqual(alone.map(({ scenario, values }) => ({ scenario, values })));
  });

  it("has other luck under another code, even with the same practices", () => {
    const [[a], [b]] = ["ELSE", "LAST"].map((code) => simulate({ theory: null, scenarios: [asUsual], setting: settingOf({ ...other, code }) }));
    expect(a.values).not.toEqual(b.values);
  });
});
