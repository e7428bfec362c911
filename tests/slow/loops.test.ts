import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { ThroughRule } from "../../src/answer/through-rules.js";
import { realist } from "../cli/realist.js";

// The experiments of docs/loops.md, with fewer pairs and at the stated values: directions only, which are those that the studies tell of.
// What referrals lose further is too small for so few pairs.
const folder = mkdtempSync(join(tmpdir(), "realist loops "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runWithout(rule: string, words: readonly string[], replicates: number): (metric: string) => ThroughRule {
  const { code, out, err } = realist(["run", ...words, "--without", rule, "--draws", "1", "--replicates", String(replicates), "--weeks", "78", "--out", join(folder, rule), "--json"]);
  expect(code, err).toBe(0);
  const { through_rules: all } = JSON.parse(out) as { through_rules: ThroughRule[] };
  return (metric) => all.find((one) => one.metric === metric && one.group === "all" && one.rule === rule)!;
}

describe("a shock to a loop", () => {
  it("somebody leaves: fewer are sent, and readiness falls further where it hangs on whom they know", () => {
    const through = runWithout("somebody_they_know", ["as-usual", "departure"], 24);
    expect(through("readiness")).toMatchObject({ verdict: "lower", n_pairs: 24 });
    expect(through("referral_rate").with_rule).toBeLessThan(0);
  });

  it("somebody leaves: every week before is the same to the byte", () => {
    const out = join(folder, "weeks");
    expect(realist(["run", "as-usual", "departure", "--draws", "1", "--replicates", "2", "--weeks", "30", "--every", "week", "--out", out]).code).toBe(0);
    expect(realist(["export", out, "--csv"]).code).toBe(0);
    const rows = readFileSync(join(out, "metrics.csv"), "utf8").trim().split("\n").slice(1).map((line) => line.split(","));
    const tell = (scenario: string, isEarly: boolean): string[] => rows.filter((row) => row[0] === scenario && row[3] !== "all" && Number(row[3]) <= 26 === isEarly).map((row) => row.slice(1).join(","));
    expect(tell("departure", true).length).toBeGreaterThan(10_000);
    expect(tell("departure", true)).toEqual(tell("as-usual", true));
    expect(tell("departure", false)).not.toEqual(tell("as-usual", false));
  });

  it("criteria narrow: vexed staff look for fewer people, so that fewer are turned away", () => {
    const through = runWithout("narrow_gate", ["as-usual", "narrow-criteria"], 12);
    expect(through("resentment")).toMatchObject({ verdict: "higher" });
    expect(through("refusals").without_rule).toBeGreaterThan(0);
    expect(through("refusals")).toMatchObject({ verdict: "lower" });
  });

  it("groups lose money: passed over before, they take fewer people on", () => {
    const through = runWithout("sector_overlooked", ["docs/loops/passed-over-and-cut.yaml", "--baseline", "docs/loops/passed-over.yaml"], 12);
    expect(through("goodwill")).toMatchObject({ verdict: "lower" });
    expect(through("refused_by_groups")).toMatchObject({ verdict: "higher" });
  });
});
