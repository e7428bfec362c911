import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { changeScenario } from "../../src/scenario/change-scenario.js";
import { listShippedScenarios } from "../../src/scenario/find-scenario.js";
import { listEffectiveLevers } from "../../src/scenario/list-effective-levers.js";
import { loadScenario } from "../../src/scenario/load-scenario.js";
import { parseSet, parseSets } from "../../src/scenario/parse-set.js";
import { loadSetting } from "../../src/setting/load-setting.js";
import { renderMistake } from "../setting/render-mistakes.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import { smallVocabulary } from "./small-vocabulary.js";
import { vocabulary } from "../../src/world/vocabulary.js";

const temporary = mkdtempSync(join(tmpdir(), "realist scenarios "));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function write(name: string, levers: string): string {
  const file = join(temporary, `${name}.yaml`);
  writeFileSync(file, `title: A title\nabout: What is done\nlevers:\n${levers}`);
  return file;
}

describe("the shipped scenarios", () => {
  test("name no practice, so that they run in any setting, and load by name", () => {
    const scenarios = listShippedScenarios().map((name) => loadScenario(name, vocabulary));
    expect(scenarios.map(({ name }) => name)).toEqual(expect.arrayContaining(["as-usual", "belonging", "bolted-on", "departure", "fund-groups", "funding-cut", "group-closing", "higher-target", "more-posts", "narrow-criteria", "no-target", "strong-induction", "supervision-first", "target-deprived", "wider-criteria"]));
    expect(scenarios.flatMap(({ changes }) => changes).filter(({ practices }) => practices !== null)).toEqual([]);
    expect(scenarios.flatMap(({ shocks }) => shocks).filter((shock) => ("post" in shock && shock.post !== null) || ("group" in shock && shock.group !== null))).toEqual([]);
  });

  test("set what they say", () => {
    const changes = (name: string): unknown => loadScenario(name, smallVocabulary).changes.map(({ lever, value }) => [lever, value]);
    expect(changes("as-usual")).toEqual([]);
    expect(changes("strong-induction")).toEqual([["induction_quality", 0.9]]);
    expect(changes("higher-target")).toEqual([["throughput_target", 275]]);
    expect(changes("no-target")).toEqual([["throughput_target", null]]);
    expect(changes("wider-criteria")).toEqual([["referral_criteria", "broad"]]);
  });
});

describe("loading a scenario", () => {
  test("takes a value, a block, or a list of both, in the order of weeks that they come into force", () => {
    const file = write("several", "  throughput_target:\n    - 250\n    - {value: none, from_week: 52}\n  referral_criteria: {value: broad, practices: [DEMO02, DEMO01], from_week: 26}\n");
    expect(loadScenario(file, smallVocabulary, loadSetting("demonstration", vocabulary)).changes).toEqual([
      { lever: "throughput_target", value: 250, practices: null, fromWeek: 0 },
      { lever: "throughput_target", value: null, practices: null, fromWeek: 52 },
      { lever: "referral_criteria", value: "broad", practices: ["DEMO01", "DEMO02"], fromWeek: 26 },
    ]);
  });

  test("gives a copy under another name and title the same hash, and a changed value another", () => {
    const hash = (name: string, levers: string): string => loadScenario(write(name, levers), smallVocabulary).hash;
    expect(hash("one", "  induction_quality: 0.9\n")).toBe(hash("two", "  induction_quality: 0.90\n"));
    expect(hash("three", "  induction_quality: 0.91\n")).not.toBe(hash("one", "  induction_quality: 0.9\n"));
  });

  test("reads what happens once, each kind with what belongs to it, and tells them apart by hash", () => {
    const load = (name: string, shocks: string): ReturnType<typeof loadScenario> => {
      const file = join(temporary, `${name}.yaml`);
      writeFileSync(file, `title: A title\nabout: What happens\nlevers: {}\nshocks:\n${shocks}`);
      return loadScenario(file, smallVocabulary, loadSetting("demonstration", vocabulary));
    };
    const closing = load("closing", "  - {what: group_closing, week: 9}\n  - {week: 4, what: departure, post: DEMO-P2}\n  - {what: funding_cut, share: 0.2, week: 9}\n");
    expect(closing.shocks).toEqual([{ what: "group_closing", week: 9, group: null }, { what: "departure", week: 4, post: "DEMO-P2" }, { what: "funding_cut", week: 9, share: 0.2 }]);
    const hashes = ["{what: group_closing, week: 9}", "{what: group_closing, week: 9, group: DEMO-G01}", "{what: funding_cut, week: 9, share: 0.1}", "{what: funding_cut, week: 9, share: 0.2}", "{what: departure, week: 9}"].map((shock, n) => load(`hash ${n}`, `  - ${shock}\n`).hash);
    expect(new Set(hashes).size).toBe(5);
  });

  test("knows an unknown name as a usage mistake and a missing path as an invalid file", () => {
    expect(renderMistake(() => loadScenario("strong-inducton", smallVocabulary), "")).toMatch(/no scenario "strong-inducton"[\s\S]*"strong-induction"[\s\S]*exit 2/);
    expect(renderMistake(() => loadScenario("nowhere/x.yaml", smallVocabulary), "")).toMatch(/no file "nowhere\/x.yaml"[\s\S]*exit 3/);
  });
});

describe("--set lever=value", () => {
  test("reads numbers, words of a choice, and none where there may be none", () => {
    expect(parseSet("induction_quality=0.9", smallVocabulary)).toEqual({ lever: "induction_quality", value: 0.9, practices: null, fromWeek: 0 });
    expect(parseSet(" referral_criteria = narrow", smallVocabulary).value).toBe("narrow");
    expect(parseSet("throughput_target=none", smallVocabulary).value).toBeNull();
  });

  test.each([
    ["inductoin_quality=1", 'Did you mean "induction_quality"?'],
    ["criterias=broad", 'Did you mean "referral_criteria"?'],
    ["zzz=1", "The levers are: induction_quality, referral_criteria and throughput_target."],
    ["throughput_target=12", "Allowed: 100 to 400 people a year, or none."],
    ["throughput_target=", "Allowed: 100 to 400 people a year, or none."],
    ["induction_quality=none", 'cannot be "none"'],
    ["induction_quality=1e999", "Allowed: 0 to 1."],
    ["referral_criteria=brod", 'Did you mean "broad"?'],
    ["induction_quality", "--set lever=value"],
    ["__proto__=1", "is not a lever"],
  ])("%s is refused as a usage mistake that says the next move", (text, hint) => {
    const said = renderMistake(() => parseSet(text, smallVocabulary), "");
    expect(said).toContain(hint);
    expect(said).toContain("exit 2");
  });

  test("practises=12 is led to the lever that has the word, in a vocabulary that has it", () => {
    const wide = { ...smallVocabulary, levers: { ...smallVocabulary.levers, practices_per_link_worker: smallVocabulary.levers["throughput_target"] } };
    expect(renderMistake(() => parseSet("practises=12", wide), "")).toContain('Did you mean "practices_per_link_worker"?');
  });

  test("twice for one lever is refused", () => {
    expect(renderMistake(() => parseSets(["induction_quality=0.1", "induction_quality=0.2"], smallVocabulary), "")).toMatch(/given twice[\s\S]*exit 2/);
  });
});

describe("the values in force", () => {
  const scenario = loadScenario(write("mixed", "  induction_quality: 0.9\n  referral_criteria: {value: broad, from_week: 26}\n"), smallVocabulary);

  test("say who set them", () => {
    expect(listEffectiveLevers(smallVocabulary, scenario, [parseSet("throughput_target=300", smallVocabulary)])).toEqual([
      { lever: "referral_criteria", value: "standard", practices: null, fromWeek: 0, setBy: "usual" },
      { lever: "referral_criteria", value: "broad", practices: null, fromWeek: 26, setBy: "scenario mixed" },
      { lever: "induction_quality", value: 0.9, practices: null, fromWeek: 0, setBy: "scenario mixed" },
      { lever: "throughput_target", value: 300, practices: null, fromWeek: 0, setBy: "--set" },
    ]);
  });

  test("say what the setting sets, until a scenario takes over everywhere", () => {
    const own = { lever: "induction_quality", value: 0.2, practices: ["DEMO04"], fromWeek: 0 };
    const named = (changes: Scenario["changes"]): Scenario => ({ name: "made", title: "", about: "", changes, shocks: [], without: [], hash: "" });
    const induction = (scenario: Scenario): unknown => listEffectiveLevers(smallVocabulary, scenario, [], [own]).filter(({ lever }) => lever === "induction_quality").map(({ value, setBy }) => [value, setBy]);
    expect(induction(named([]))).toEqual([[0.4, "usual"], [0.2, "setting"]]);
    expect(induction(named([{ lever: "induction_quality", value: 0.9, practices: ["DEMO01"], fromWeek: 0 }]))).toEqual([[0.4, "usual"], [0.2, "setting"], [0.9, "scenario made"]]);
    expect(induction(named([{ lever: "induction_quality", value: 0.9, practices: null, fromWeek: 0 }]))).toEqual([[0.9, "scenario made"]]);
  });

  test("follow the flags, which replace every change of their lever and change the hash", () => {
    const changed = changeScenario(scenario, [parseSet("referral_criteria=narrow", smallVocabulary)], ["b", "a"]);
    expect(changed.changes.map(({ lever, value, fromWeek }) => [lever, value, fromWeek])).toEqual([["induction_quality", 0.9, 0], ["referral_criteria", "narrow", 0]]);
    expect(changed.without).toEqual(["a", "b"]);
    expect(changed.hash).not.toBe(scenario.hash);
    expect(changeScenario(scenario, []).hash).toBe(scenario.hash);
  });
});
