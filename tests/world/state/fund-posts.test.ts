import { describe, expect, it } from "vitest";
import { countFurtherPosts, fundPosts } from "../../../src/world/state/fund-posts.js";

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
    expect([countFurtherPosts([0.9, 1], 1.9), countFurtherPosts([0.9, 1], 2), countFurtherPosts([0.9, 1], 2.9), countFurtherPosts([0.9, 1], 3.2)]).toEqual([0, 1, 1, 2]);
  });
});
