import { describe, expect, it } from "vitest";
import type { LeverChange } from "../../../src/scenario/scenario.js";
import type { NetworkSetting } from "../../../src/setting/setting.js";
import type { TallyName } from "../../../src/world/tallies.js";
import { runKey } from "../../../src/random/keys.js";
import { usualValues } from "../../../src/world/levels.js";
import { runWeek } from "../../../src/world/run-week.js";
import { openNetwork } from "../../../src/world/state/open-network.js";
import { groupNames, takeCounts } from "../../../src/world/take-counts.js";
import { tallyNames } from "../../../src/world/tallies.js";
import { demonstration } from "../../simulate/demonstration.js";
import { watchNetwork, type Week } from "../../simulate/watched-network.js";

const [network] = demonstration.networks;
/** A fifth of the people, with the same posts: staff and rooms matter here, not how many come. */
const small: NetworkSetting = { ...network, practices: network.practices.map((one) => ({ ...one, adults: Math.round(one.adults / 5), listSize: one.listSize / 5 })) };
const weeks = 60;

/** Counts of a run summed over all weeks, and what the last week looks like. */
function run(levers: Record<string, LeverChange["value"]>, practices: string[] | null = null, own: NetworkSetting = small): { sum: (tally: TallyName, group?: string) => number; last: Week } {
  const changes = Object.entries(levers).map(([lever, value]): LeverChange => ({ lever, value, practices, fromWeek: 0 }));
  const { place, state } = openNetwork(own, runKey("posts", 0, 0), usualValues, changes);
  for (let week = 0; week < weeks; week++) runWeek(place, state, { changes, shocks: [] }, week);
  const groups = groupNames(place);
  const counts = new Float64Array(groups.length * tallyNames.length);
  takeCounts(place, state, counts, 0);
  const sum = (tally: TallyName, group = "all"): number => counts[groups.indexOf(group) * tallyNames.length + tallyNames.indexOf(tally)];
  return { sum, last: { week: weeks, place, state, count: sum } };
}

const usual = run({});
const factsOf = ({ last }: ReturnType<typeof run>, agent: string, fact: string): number[] => [...last.state.columns[agent].facts[fact]];

describe("link_workers", () => {
  it("funded below the setting end the last post without a leaver, and cost less", () => {
    const fewer = run({ link_workers: 1 });
    expect(fewer.sum("posts_ended")).toBe(1);
    expect(fewer.sum("posts_ended", "post DEMO-P2")).toBe(1);
    expect(fewer.sum("funded_mfte_weeks")).toBe(1000 * weeks);
    expect(fewer.sum("cost_pence")).toBeLessThan(0.7 * usual.sum("cost_pence"));
    expect(fewer.sum("leavers", "post DEMO-P1")).toBe(usual.sum("leavers", "post DEMO-P1"));
  });

  it("funded beyond it open further posts, which stand empty until somebody is found", () => {
    const more = run({ link_workers: 3.4 });
    expect(more.sum("funded_mfte_weeks")).toBe(3400 * weeks);
    expect(more.sum("starters", "post EXTRA-1") + more.sum("starters", "post EXTRA-2")).toBeGreaterThan(0);
    expect(more.sum("vacant_mfte_weeks", "post EXTRA-1")).toBeGreaterThan(0);
    expect(more.sum("cost_recruiting")).toBeGreaterThan(usual.sum("cost_recruiting"));
  });

  it("leave a baseline as it is to the bit, whether or not another scenario needs further posts", () => {
    const toCome: LeverChange[] = [{ lever: "link_workers", value: 4, practices: null, fromWeek: 0 }];
    const { place, state } = openNetwork(small, runKey("posts", 0, 0), usualValues, toCome);
    for (let week = 0; week < weeks; week++) runWeek(place, state, { changes: [], shocks: [] }, week);
    const groups = groupNames(place);
    const counts = new Float64Array(groups.length * tallyNames.length);
    takeCounts(place, state, counts, 0);
    expect(groups).toContain("post EXTRA-3");
    for (const group of groupNames(usual.last.place)) for (const tally of tallyNames) expect(Object.is(counts[groups.indexOf(group) * tallyNames.length + tallyNames.indexOf(tally)], usual.sum(tally, group)), `${group} ${tally}`).toBe(true);
  });
});

describe("further_link_workers", () => {
  it("are funded beyond what the setting has, in posts that stand empty until somebody is found", () => {
    const more = run({ further_link_workers: 1 });
    expect(more.sum("funded_mfte_weeks")).toBe(2900 * weeks);
    expect(more.sum("vacant_mfte_weeks", "post EXTRA-1")).toBeGreaterThan(0);
    expect(more.sum("cost_recruiting")).toBeGreaterThan(usual.sum("cost_recruiting"));
  });

  it("are funded beyond what link_workers asks for, where it asks for something", () => {
    expect(run({ link_workers: 1.5, further_link_workers: 2 }).sum("funded_mfte_weeks")).toBe(3500 * weeks);
  });

  it("give a network that has nobody somebody, in every practice", () => {
    const without: NetworkSetting = { ...small, posts: [] };
    const nobody = run({}, null, without);
    const somebody = run({ further_link_workers: 1 }, null, without);
    expect([nobody.sum("funded_mfte_weeks"), nobody.sum("seen")]).toEqual([0, 0]);
    expect(somebody.sum("funded_mfte_weeks")).toBe(1000 * weeks);
    expect(somebody.sum("starters", "post EXTRA-1")).toBeGreaterThan(0);
    expect(somebody.sum("seen")).toBeGreaterThan(0);
    expect(factsOf(somebody, "placement", "days").reduce((all, days) => all + days, 0)).toBeCloseTo(5, 9);
    expect(factsOf(somebody, "placement", "days").every((days) => days > 0)).toBe(true);
  });
});

describe("where link workers are", () => {
  it("practices_per_link_worker spreads each over so many, at the price of travel", () => {
    const spread = run({ practices_per_link_worker: 5 });
    expect(spread.sum("placements_by_post") / spread.sum("people_in_post_weeks")).toBe(5);
    expect(spread.sum("minutes_travel")).toBeGreaterThan(usual.sum("minutes_travel"));
    expect(spread.sum("presence_ppm") / spread.sum("placement_weeks")).toBeLessThan(usual.sum("presence_ppm") / usual.sum("placement_weeks"));
  });

  it("need_weighted_allocation takes her to the neediest practice, at the price of travel", () => {
    const weighted = run({ need_weighted_allocation: 1 });
    const days = (one: typeof usual): number => factsOf(one, "placement", "days").filter((_, at) => one.last.place.practiceOfPlacement[at] === 0).reduce((total, own) => total + own, 0);
    expect(days(weighted)).toBeGreaterThan(days(usual));
    expect(weighted.sum("minutes_travel")).toBeGreaterThan(usual.sum("minutes_travel"));
  });

  it("co_location_days in one practice are presence there, and absence elsewhere", () => {
    const located = run({ co_location_days: 5 }, ["DEMO01"]);
    const presence = (one: typeof usual): number[] => [0, 2].map((practice) => factsOf(one, "placement", "presence")[practice]);
    // 5 days asked for, and 2 and 1 in her other practices, in a week of 5: 3.125 and 1.25 days, nine tenths of them in the building.
    expect(presence(located)).toEqual([expect.closeTo((3.125 / 5) * 0.9, 12), expect.closeTo((1.25 / 5) * 0.9, 12)]);
    expect(presence(usual)).toEqual([expect.closeTo(0.36, 12), expect.closeTo(0.36, 12)]);
  });

  it("base at a head office leaves three tenths of presence, for an hour of travel and a desk", () => {
    const away = run({ base: "head_office" });
    factsOf(away, "placement", "presence").forEach((presence, at) => expect(presence).toBeCloseTo(0.3 * factsOf(usual, "placement", "presence")[at], 12));
    expect(away.sum("minutes_travel")).toBeGreaterThan(usual.sum("minutes_travel"));
    expect(away.sum("cost_pence")).toBeGreaterThan(usual.sum("cost_pence"));
    expect(away.sum("contacts_in_surgery")).toBeLessThan(usual.sum("contacts_in_surgery"));
  });

  it("room: none sends every contact elsewhere; a homely one costs the practice more", () => {
    const none = run({ room: "none" });
    expect(none.sum("contacts_in_surgery")).toBe(0);
    expect(none.sum("contacts_elsewhere")).toBe(none.sum("contacts"));
    expect(none.sum("minutes_travel")).toBeGreaterThan(usual.sum("minutes_travel"));
    expect(run({ room: "homely" }).sum("practice_pence")).toBeGreaterThan(usual.sum("practice_pence"));
    expect(none.sum("practice_pence")).toBeLessThan(usual.sum("practice_pence"));
  });

  it("autonomy takes contacts out of the surgery, at the price of travel", () => {
    const free = run({ autonomy: 1 });
    expect(free.sum("contacts_in_surgery")).toBeLessThan(usual.sum("contacts_in_surgery"));
    expect(free.sum("minutes_travel")).toBeGreaterThan(usual.sum("minutes_travel"));
  });
});

describe("employer", () => {
  it("of all, a voluntary organisation: it supervises them, is one more to answer to, and costs more", () => {
    const employed = run({ employer: "vcse" });
    const people = [...employed.last.state.columns.link_worker.alive].filter((one) => one === 1).length;
    expect(factsOf(employed, "employer", "supervision_span")).toEqual([NaN, people, NaN]);
    expect(factsOf(employed, "employer", "protection")).toEqual([0.1, 0.7, 0.3]);
    factsOf(employed, "link_worker", "organisations_answered_to").forEach((count, post) => expect(count).toBe(factsOf(usual, "link_worker", "organisations_answered_to")[post] + 1));
    expect(employed.sum("cost_pence")).toBeGreaterThan(usual.sum("cost_pence"));
  });
});

it("in every week each contact is in the surgery or elsewhere, and nobody is in buildings for longer than she works", () => {
  const broken: number[] = [];
  const changes: LeverChange[] = [{ lever: "co_location_days", value: 4, practices: null, fromWeek: 5 }, { lever: "link_workers", value: 1.3, practices: null, fromWeek: 9 }];
  watchNetwork({ network: small, weeks: 30, changes }, ({ week, place, state, count }) => {
    const isHeld = count("contacts_in_surgery") + count("contacts_elsewhere") === count("contacts");
    const onSite = Array.from({ length: place.posts }, (_, post) => place.network.practices.reduce((sum, _practice, p) => sum + 5 * state.columns.placement.facts.presence[post * place.practices + p], 0));
    if (!isHeld || onSite.some((days, post) => days > 5 * state.posts.fte[post] * place.values.on_site + 1e-9)) broken.push(week);
  });
  expect(broken).toEqual([]);
});
