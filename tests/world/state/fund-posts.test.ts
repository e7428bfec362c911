import { describe, expect, it } from "vitest";
import type { LeverChange } from "../../../src/scenario/scenario.js";
import type { NetworkSetting } from "../../../src/setting/setting.js";
import { countFurtherPosts, fundPosts } from "../../../src/world/state/fund-posts.js";
import { demonstration } from "../../simulate/demonstration.js";

const setting = Float64Array.of(0.9, 1, 0, 0);
const order = [1, 0, 2, 3];

describe("funded posts", () => {
  it("are the setting's where nothing is asked for, or just what they add up to", () => {
    expect([...fundPosts(setting, order, NaN)]).toEqual([...setting]);
    expect([...fundPosts(setting, order, 1.9)]).toEqual([...setting]);
  });

  it("are cut from the last by id, in part and then altogether", () => {
    expect([...fundPosts(setting, order, 1.25)]).toEqual([0.25, 1, 0, 0]);
    expect([...fundPosts(setting, order, 0.75)]).toEqual([0, 0.75, 0, 0]);
    expect([...fundPosts(setting, order, 0)]).toEqual([0, 0, 0, 0]);
  });

  it("are joined by further ones of at most one full-time equivalent", () => {
    expect([...fundPosts(setting, order, 3.2)]).toEqual([0.9, 1, 1, 0.3]);
  });

  it("are those of the setting, or those asked for, and as many more as are to be further ones", () => {
    expect([...fundPosts(setting, order, NaN, 1)]).toEqual([0.9, 1, 1, 0]);
    expect([...fundPosts(setting, order, NaN, 1.5)]).toEqual([0.9, 1, 1, 0.5]);
    expect([...fundPosts(setting, order, 1.25, 0.5)]).toEqual([0.75, 1, 0, 0]);
    expect([...fundPosts(Float64Array.of(0), [0], NaN, 1)]).toEqual([1]);
  });
});

describe("rows for posts beyond those of the setting", () => {
  const [network] = demonstration.networks;
  const here: NetworkSetting = { ...network, levers: [], posts: [{ id: "A", fte: 0.9, placements: [] }, { id: "B", fte: 1, placements: [] }] };
  const change = (lever: string, value: number | null, practices: string[] | null = null): LeverChange => ({ lever, value, practices, fromWeek: 0 });

  it("are as many as the most that is ever funded needs", () => {
    expect([1.9, 2, 2.9, 3.2, null].map((funded) => countFurtherPosts(here, [change("link_workers", funded)]))).toEqual([0, 1, 1, 2, 0]);
    expect(countFurtherPosts(here, [change("link_workers", 1), change("link_workers", 3.2)])).toBe(2);
  });

  it("are added for further ones, whatever the network has and whatever else is changed", () => {
    expect(countFurtherPosts(here, [change("further_link_workers", 1)])).toBe(1);
    expect(countFurtherPosts(here, [change("link_workers", 2.9), change("further_link_workers", 1.2)])).toBe(3);
    expect(countFurtherPosts({ ...here, posts: [] }, [change("further_link_workers", 1)])).toBe(1);
    expect(countFurtherPosts({ ...here, levers: [change("further_link_workers", 2)] }, [])).toBe(2);
  });

  it("are not kept for what is funded elsewhere", () => {
    expect(countFurtherPosts(here, [change("further_link_workers", 1, ["ELSEWHERE"])])).toBe(0);
  });
});
