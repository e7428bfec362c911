import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { measureLevels, type MeasuredLevel } from "../../src/evidence/measure-levels.js";
import { usualLevels } from "../../src/evidence/usual-levels.js";
import { loadSetting } from "../../src/setting/load-setting.js";
import { findShippedSettings } from "../../src/setting/shipped-settings.js";
import { vocabulary } from "../../src/world/vocabulary.js";

describe("usual levels", () => {
  it("each lies within its own range, and has a basis", () => {
    for (const { name, level, range, basis } of usualLevels) {
      expect(level, name).toBeGreaterThanOrEqual(range[0]);
      expect(level, name).toBeLessThanOrEqual(range[1]);
      expect(basis, name).not.toBe("");
    }
  });

  it("hang together: seen per FTE times the spell is the caseload, by Little's law, within a tenth", () => {
    const level = (name: string): number => usualLevels.find((one) => one.name === name)!.level;
    expect((level("Seen per FTE in post") * level("Weeks from first contact to closing")) / 52 / level("Open cases per FTE in post")).toBeGreaterThan(0.9);
    expect((level("Seen per FTE in post") * level("Weeks from first contact to closing")) / 52 / level("Open cases per FTE in post")).toBeLessThan(1.1);
  });
});

describe("the demonstration network as usual, with no theory", () => {
  let levels: MeasuredLevel[];
  beforeAll(() => {
    const setting = loadSetting(join(findShippedSettings(), "demonstration"), vocabulary);
    levels = measureLevels({ setting, kind: "ordinary", reference: setting, theory: null, seed: "levels", copies: 16, warmUpWeeks: 104, weeks: 156 });
  });

  it("has every level in its range, and no value for what only reasoning brings about", () => {
    expect(levels.filter(({ verdict }) => verdict === "no value").map(({ name }) => name)).toEqual(["Considering leaving within a year"]);
    expect(levels.filter(({ verdict }) => verdict === "out of range").map(({ name, simulated }) => `${name}: ${simulated}`)).toEqual([]);
  });

  it("gives what is between networks with its ends in order", () => {
    for (const { name, lo, hi } of levels) expect(lo! <= hi!, name).toBe(true);
  });
});
