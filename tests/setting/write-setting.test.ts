import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadSetting } from "../../src/setting/load-setting.js";
import type { Setting } from "../../src/setting/setting.js";
import { writeSetting } from "../../src/setting/write-setting.js";
import { vocabulary } from "../../src/world/vocabulary.js";

const temporary = mkdtempSync(join(tmpdir(), "realist-write-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function writeAndRead(setting: Setting): Setting {
  for (const { name, text } of writeSetting(setting)) writeFileSync(join(temporary, name), text);
  return loadSetting(temporary, vocabulary);
}

const plain = loadSetting("tests/mistakes/settings/right", vocabulary);
const demonstration = loadSetting("demonstration", vocabulary);

describe("a setting that is written", () => {
  test("is read back as it was: styles, rooms, employers and levers with the rest", () => {
    const [network] = demonstration.networks;
    const employed = { ...demonstration, networks: [{ ...network, posts: network.posts.map((post, i) => (i === 0 ? { ...post, employer: "vcse" as const } : post)) }] };
    const { networks, assumptions } = writeAndRead(employed);
    const sorted = (setting: Pick<Setting, "networks">): unknown => setting.networks.map(({ levers, ...rest }) => ({ ...rest, levers: levers?.map((change) => JSON.stringify(change)).sort() }));
    expect(sorted({ networks })).toEqual(sorted(employed));
    expect(assumptions).toEqual(demonstration.assumptions);
  });

  test("keeps it said that its quintiles are derived, and says nothing where they are not", () => {
    expect(writeAndRead({ ...plain, quintiles: "derived" }).quintiles).toBe("derived");
    expect(writeAndRead(plain)).not.toHaveProperty("quintiles");
  });

  test("has no column and no block that would say nothing", () => {
    const [card, practices, posts] = writeSetting(plain).map(({ text }) => text);
    expect(card).not.toContain("levers");
    expect(practices.split("\n")[0]).toMatch(/referrers$/);
    expect(posts.split("\n")[0]).toMatch(/days_per_week$/);
  });

  test("keeps apart what one network sets and another does not, and joins what all set", () => {
    const change = { value: 0.9, practices: null, fromWeek: 0 };
    const networks = plain.networks.map((network, i) => ({ ...network, levers: [{ ...change, lever: "champion" }, ...(i === 0 ? [{ ...change, lever: "supervision", fromWeek: 5 }] : [])] }));
    const [north, south] = writeAndRead({ ...plain, networks }).networks;
    expect(north.levers).toEqual([{ ...change, lever: "champion" }, { ...change, lever: "supervision", practices: ["N1", "N2"], fromWeek: 5 }]);
    expect(south.levers).toEqual([{ ...change, lever: "champion" }]);
  });
});
