import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { program, realist } from "./realist.js";

describe("world", () => {
  test("--json has the keys that are promised", () => {
    const world = JSON.parse(realist(["world", "--json"]).out) as Record<string, Record<string, Record<string, unknown>>>;
    expect(Object.keys(world)).toEqual(["agents", "events", "levers", "metrics", "week", "couplings"]);
    expect(Object.keys(world["agents"]["referrer"])).toEqual(expect.arrayContaining(["ties", "facts", "states", "behaviours"]));
    expect(world["levers"]["referral_criteria"]).toMatchObject({ of: "practice", type: "choice", choices: ["broad", "standard", "narrow"], usual: "standard" });
    expect(world["metrics"]["uptake"]).toMatchObject({ unit: "share", numerator: "seen", denominator: "referred" });
  });

  test("a reader who stops early is no fault", () => {
    const done = spawnSync("bash", ["-c", `set -o pipefail; "${process.execPath}" "${program}" world --json | head -n 1`], { encoding: "utf8" });
    expect([done.status, done.stdout, done.stderr]).toEqual([0, "{\n", ""]);
  });
});

describe("theory", () => {
  test("list --json names each rule with its source", () => {
    const rules = JSON.parse(realist(["theory", "list", "--json"]).out) as { id: string; source?: { study: string }; assumed?: string }[];
    expect(rules.length).toBeGreaterThanOrEqual(4);
    expect(rules.every(({ id, source, assumed }) => id !== "" && (source?.study ?? assumed) !== undefined)).toBe(true);
  });

  test("read reads every rule aloud", () => {
    const { out } = realist(["theory", "read"]);
    expect(out).toMatch(/Mechanism\. /);
    expect(out).toMatch(/Source: the study/);
  });

  test("graph --json says how each metric is reached and after how many weeks", () => {
    const { cmocs, loops } = JSON.parse(realist(["theory", "graph", "--json"]).out) as { cmocs: { metrics: string[]; reaches: { how: string; after_weeks: number }[] }[]; loops: string[][] };
    const reaches = cmocs.flatMap((cmoc) => cmoc.reaches);
    expect(reaches.every(({ how, after_weeks: weeks }) => ["direct", "ripple", "crowding"].includes(how) && Number.isInteger(weeks))).toBe(true);
    expect(loops.every((ids) => Array.isArray(ids) && ids.length > 0)).toBe(true);
  });

  test("loops names the one of turnover and of becoming visible, step by step, with where each rule is from", () => {
    const { out } = realist(["theory", "loops"]);
    expect(out).toMatch(/ leaving \(link worker\) +strain_to_leaving\n +→ new faces lately \(referrer\) +the world\n +→ openness to newcomers \(referrer\) +met_by_strangers_again\n/);
    expect(out.replace(/\s+/g, " ")).toContain("met_by_strangers_again (two_sides: Findings: turnover and becoming visible)");
  });

  test("loops shows enough of them to meet each rule that stands in one, and says how to see the others", () => {
    const { out } = realist(["theory", "loops"]);
    const { loops, all } = JSON.parse(realist(["theory", "loops", "--json"]).out) as { loops: { cmocs: string[]; through: string[]; by: string[][] }[]; all: boolean };
    expect(all).toBe(true);
    const [, found, shown] = /^(\d+) loops of rules that feed each other\. These (\d+), /.exec(out.replace(/\s+/g, " "))!.map(Number);
    expect(found).toBe(loops.length);
    expect(shown).toBeLessThan(found);
    for (const rule of new Set(loops.flatMap(({ cmocs }) => cmocs))) expect(out).toMatch(new RegExp(`^ .*\\b${rule}\\b`, "m"));
    expect(realist(["theory", "loops", "--all"]).out.split("\n\n")).toHaveLength(found + 1);
  });

  test("loops through a rule or a quantity are those that pass it, and an unknown name is met with the nearest", () => {
    const every = (JSON.parse(realist(["theory", "loops", "--json"]).out) as { loops: { cmocs: string[]; through: string[] }[] }).loops;
    const { loops } = JSON.parse(realist(["theory", "loops", "--through", "leaving", "--through", "met_by_strangers_again", "--json"]).out) as { loops: typeof every };
    expect(loops).toEqual(every.filter(({ cmocs, through }) => cmocs.includes("met_by_strangers_again") && through.includes("link_worker.leaving")));
    expect(loops.length).toBeGreaterThan(0);
    expect(realist(["theory", "loops", "--through", "leavng"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining('Did you mean "leaving"?') as string });
  });

  test("the theory null has nothing to read, and says so", () => {
    expect(realist(["theory", "read", "null"]).out).toContain("has no rule");
    expect(JSON.parse(realist(["theory", "list", "null", "--json"]).out)).toEqual([]);
  });

  test("a theory that is not there is met with the nearest one", () => {
    expect(realist(["theory", "read", "belongng"])).toMatchObject({ code: 2, out: "" });
    expect(realist(["theory", "raed"]).err).toContain('Did you mean "read"?');
  });
});

describe("probe", () => {
  test("a rule is active by degrees, and never less with more of what it depends on", () => {
    const { points } = JSON.parse(realist(["probe", "sector_believed", "--vary", "vcse_recognition=0..1:0.25", "--json"]).out) as { points: { activation: number }[] };
    const activations = points.map(({ activation }) => activation);
    expect(activations).toEqual([...activations].sort((a, b) => a - b));
    expect(activations.filter((activation) => activation > 0 && activation < 1).length).toBeGreaterThan(2);
  });

  test("a closed gate leaves it inactive", () => {
    const { points } = JSON.parse(realist(["probe", "received_with_care", "--vary", "induction_given=0..1:0.25", "--set", "weeks_here=200", "--json"]).out) as { points: { activation: number }[] };
    expect(points.map(({ activation }) => activation)).toEqual([0, 0, 0, 0, 0]);
  });

  test("an unknown rule and a form that is wrong end with 2", () => {
    expect(realist(["probe", "received_with_car", "--vary", "induction_given=0..1:0.25"])).toMatchObject({ code: 2, out: "" });
    expect(realist(["probe", "received_with_care", "--vary", "induction_given=0..1"])).toMatchObject({ code: 2, out: "" });
  });
});
